import * as flag from './flags.js';
import type { NameReader } from './nameReader.js';
import { wordFlags } from './wordFlags.js';

/** Under this key stands what "the Council" is in a text that names a council in full. */
export const underArticle = (head: string): string => `the ${head}`;

/**
 * "The European Council … the Council": the rest of the text may call a known body by its noun. Of several bodies with that noun the text does not say which
 * is meant, so that the noun itself is the name.
 */
export function headsOfKnown(r: NameReader): void {
  r.mentions.forEach(({ known, type, name, start, end }, index) => {
    if (known !== 'organization' || type === null || r.isCovered(index)) return;
    const head = nounOf(r.text.slice(start, end)) ?? nounOf(name) ?? (type === 'alliance' ? 'Alliance' : null);
    if (head !== null) r.offer(underArticle(head), { name: head, type, rule: 'met' });
  });
}

/** The noun of bodies that a name of several words ends with, before what "of" or "for" adds. */
function nounOf(name: string): string | null {
  const words = (/^(.*?) (?:of|for|on|in|to) /.exec(name)?.[1] ?? name).split(' ');
  const noun = words.at(-1) ?? '';
  const isWhole = words.length > 1 || name.length > noun.length;
  return isWhole && (wordFlags().of(noun) & flag.HEAD) !== 0 ? noun : null;
}
