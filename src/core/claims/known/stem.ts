import { COMPARED } from '../inflect.words.js';
import { IRREGULAR_COMPARISONS, IRREGULAR_PLURALS, IRREGULAR_PRESENTS, IRREGULAR_VERBS } from '../inflect.irregular.js';

const baseOfForm = new Map<string, string>();
for (const table of [IRREGULAR_COMPARISONS, IRREGULAR_PLURALS, IRREGULAR_PRESENTS, IRREGULAR_VERBS]) {
  for (const [base, forms] of table) for (const form of forms) baseOfForm.set(form, base);
}
/** Forms that are words of their own first: "bounds" are limits, and what is found is not founded. */
for (const form of ['bound', 'ground', 'found', 'rose', 'saw', 'lay', 'wound']) baseOfForm.delete(form);
const stems = new Map<string, string>();
/** So many words are remembered; a text of other words than a language has must not fill the memory. */
const MOST_REMEMBERED = 20_000;

/**
 * What the forms and the nearest kin of an English word have in common: "cooperate", "cooperating" and "cooperation" are one.
 * Not a word itself; only good for comparing.
 */
export const stemOf = (written: string): string => {
  const known = stems.get(written);
  if (known !== undefined) return known;
  if (stems.size >= MOST_REMEMBERED) stems.clear();
  const stem = strip(written.toLowerCase().replace(/['’]s?$/u, ''));
  stems.set(written, stem);
  return stem;
};

const strip = (word: string): string => {
  const base = baseOfForm.get(word) ?? uninflected(word);
  const plain = compared(base)
    .replace(/our$/u, 'or')
    .replace(/tre$/u, 'ter')
    .replace(/(.{5})(?:isation|ization)$/u, '$1is')
    .replace(/(.{5})(?:ion|ive)$/u, '$1')
    .replace(/(.{4})(?:ment|ness)$/u, '$1')
    .replace(/(.{3})ly$/u, '$1')
    .replace(/(.{2})e$/u, '$1')
    .replace(/(.)y$/u, '$1i')
    .replace(/iz$/u, 'is')
    .replace(/([df]en)[cs]$/u, '$1s');
  return plain.replace(/([b-df-hj-np-tv-z])\1$/u, '$1');
};

/** Without the regular endings of nouns and verbs. */
const uninflected = (word: string): string => {
  if (word.length < 4) return word;
  const singular = word
    .replace(/ies$/u, 'y')
    .replace(/(s|x|z|ch|sh)es$/u, '$1e')
    .replace(/([^sui])s$/u, '$1');
  if (baseOfForm.has(singular)) return baseOfForm.get(singular) ?? singular;
  if (/.ied$/u.test(singular)) return `${singular.slice(0, -3)}y`;
  if (/(?:agr|fr|decr|guarant)eed$/u.test(singular)) return singular.slice(0, -1);
  if (/[aeiouy].*[^e]ed$/u.test(singular)) return singular.slice(0, -2);
  return /[aeiouy].*ing$/u.test(singular) ? singular.slice(0, -3) : singular;
};

/** "closer", "closest" → "close"; only words known to have these forms. */
const compared = (word: string): string => {
  const found = /^(.{2,}?)(?:er|est)$/u.exec(word)?.[1];
  if (found === undefined) return word;
  for (const base of [found, `${found}e`, found.replace(/i$/u, 'y'), found.slice(0, -1)]) {
    if (COMPARED.has(base)) return base;
  }
  return word;
};
