import { CORE_ENDS, PERSONS } from './words.js';

/** What kind of thing words name: `any` where they are a name that nobody knows. */
export type Form = 'person' | 'body' | 'many' | 'any';

/** The part of a noun phrase that ends with its head: "the ministry in Oslo" gives "the ministry". Looks at no more than 120 code units. */
export function coreOf(phrase: string): string {
  const core = phrase.slice(0, 120);
  const end = core.search(CORE_ENDS);
  return (end < 0 ? core : core.slice(0, end)).trim();
}

export const headOf = (core: string): string => /[\p{L}\p{M}-]+(?=[^\p{L}\p{M}]*$)/u.exec(core)?.[0] ?? '';

/** What a phrase's own words say of whom it names. */
export function formOf(phrase: string): Form {
  const core = coreOf(phrase);
  if (/\s(?:and|&|as well as)\s/iu.test(core)) return 'many';
  const head = headOf(core);
  const word = head.toLowerCase();
  if (PERSONS.has(word)) return 'person';
  if (isPlural(word) && !/^\p{Lu}/u.test(head)) return 'many';
  if (/^(?:a|an|the|this|that|some|many|most|several|few|both|two|three|other|others)\b/i.test(core)) {
    return isPlural(word) ? 'many' : /^\p{Lu}/u.test(head) ? 'any' : 'body';
  }
  return /^\p{Lu}/u.test(head) ? (/\s/.test(core) || !isPlural(word) ? 'any' : 'many') : 'body';
}

const IRREGULAR = new Set(
  'people men women police media many some others most few both several two three all everyone experts'.split(' '),
);

export const isPlural = (word: string): boolean =>
  IRREGULAR.has(word) || /[^sui]s$/.test(word) || /(?:ies)$/.test(word);
