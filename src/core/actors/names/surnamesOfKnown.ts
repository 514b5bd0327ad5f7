import * as flag from './flags.js';
import type { NameReader } from './nameReader.js';
import { wordFlags } from './wordFlags.js';

const SUFFIX = /^(?:Jr|Sr|[IVX]+)\.?$/;

/** "Bernie Sanders … Sanders": the rest of the text may call a known person by less than the name that stands in the file. */
export function surnamesOfKnown(r: NameReader): void {
  r.mentions.forEach((mention, index) => {
    if (mention.known !== 'person' || r.isCovered(index)) return;
    const form = r.text.slice(mention.start, mention.end);
    if (!form.includes(' ')) return;
    const naming = { name: mention.name, type: 'person', rule: 'met', entry: mention.entry } as const;
    for (const key of shortForms(form)) r.offer(key, naming);
  });
}

/**
 * The surname, with the one before it where there are more than two words ("López Obrador"), and the given name ("Hillary"), unless it is a word like any other;
 * where the surname stands first, that alone.
 */
function shortForms(form: string): string[] {
  const words = form.split(/\s+/).filter((word) => !SUFFIX.test(word));
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  if (words.length < 2) return [];
  const flags = wordFlags();
  const isFamilyFirst =
    (flags.of(first) & (flag.FAMILY_FIRST | flag.FIRST_NAME)) === flag.FAMILY_FIRST &&
    (flags.of(last) & flag.FAMILY_FIRST) === 0;
  if (isFamilyFirst) return [first];
  const double = words.length > 2 ? [words.slice(-2).join(' ')] : [];
  const isName = first.length > 3 && (flags.of(first) & (flag.COMMON | flag.STARTER | flag.CALENDAR_WORD)) === 0;
  return [last, ...double, ...(isName ? [first] : [])];
}
