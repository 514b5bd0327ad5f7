import * as flag from './flags.js';
import { mainNoun } from './mainNoun.js';
import type { NameReader } from './nameReader.js';
import { underArticle } from './nounKey.js';
import { wordFlags } from './wordFlags.js';

/** "The European Council … the Council": the rest of the text may call a known body by its noun. */
export function headsOfKnown(r: NameReader): void {
  r.mentions.forEach(({ known, type, name, start, end, entry }, index) => {
    if (known !== 'organization' || type === null || r.isCovered(index)) return;
    const head = nounOf(r.text.slice(start, end)) ?? nounOf(name) ?? (type === 'alliance' ? 'Alliance' : null);
    if (head !== null) r.offer(underArticle(head), { name, type, rule: 'met', entry });
  });
}

/** The noun of bodies that a name of several words ends with; null where it has none. */
function nounOf(name: string): string | null {
  const noun = mainNoun(name);
  return noun !== name && (wordFlags().of(noun) & flag.HEAD) !== 0 ? noun : null;
}
