import { IRREGULAR_COMPARISONS, IRREGULAR_PLURALS, IRREGULAR_PRESENTS, IRREGULAR_VERBS } from './inflect.irregular.js';
import { spellingTwins } from './inflect.spelling.js';
import {
  ADDING_K,
  BASE_IN_ED,
  BASE_IN_ING,
  BASE_IN_S,
  COMPARED,
  DOUBLING,
  HARD_CH,
  SOMETIMES_DOUBLING,
  UNCHANGING,
} from './inflect.words.js';

const VOWEL_Y = /[aeiou]y$/u;
/** A short vowel between consonants, and nothing before: "ban", "plan", "quit". */
const SHORT = /^(?:[^aeiou]*|qu|squ)[aeiouy][^aeiouwxyh]$/u;
const PREFIX = /^(?:re|un|over|out|under|mis|fore|pre|inter|counter)(?=.{3})/u;
/** "chairman", but not "German", "human". */
const MAN = /(?<!^(?:hu|ger|ro|otto|nor|sha|brah|de))man$/u;

/**
 * All forms of an English word in lower case, as a noun, a verb and an adjective, in British and American spelling:
 * "resume", "resumes", "resumed", "resuming". The word itself comes first. What is inflected already, or never is,
 * yields itself and its spellings. Some forms that nobody uses are among them: a text will not have them.
 */
export const inflections = (word: string): string[] => {
  const base = word.toLowerCase();
  const forms = new Set([base]);
  for (const spelling of [base, ...spellingTwins(base)]) {
    forms.add(spelling);
    for (const form of formsOf(spelling)) forms.add(form);
  }
  for (const form of [...forms]) for (const twin of spellingTwins(form)) forms.add(twin);
  return [...forms];
};

const formsOf = (word: string): string[] => {
  if (word.length < 2 || !/^[\p{Script=Latin}'’-]+$/u.test(word) || UNCHANGING.has(word)) return [...presentOnly(word)];
  if (isInflected(word)) return word.endsWith('ing') ? [plural(word)] : [];
  return [...nounForms(word), ...verbForms(word), ...comparisons(word)];
};

/** "have", "do": verbs among the words that follow no rule. */
const presentOnly = (word: string): string[] => [
  ...(IRREGULAR_PRESENTS.get(word) ?? []),
  ...(IRREGULAR_VERBS.get(word) ?? []),
];

const isInflected = (word: string): boolean => {
  if (IRREGULAR_PLURALS.has(word) || IRREGULAR_VERBS.has(word)) return false;
  if (/ed$/u.test(word)) return !BASE_IN_ED.has(word);
  if (/ing$/u.test(word)) return !BASE_IN_ING.has(word);
  return /[^aiuso]s$/u.test(word) && !BASE_IN_S.has(word);
};

const nounForms = (word: string): readonly string[] => {
  const irregular = IRREGULAR_PLURALS.get(word);
  if (irregular) return irregular;
  if (MAN.test(word)) return [word.replace(MAN, 'men')];
  if (/.person$/u.test(word)) return [word + 's', word.replace(/person$/u, 'people')];
  return /sis$/u.test(word) ? [word.replace(/sis$/u, 'ses')] : [plural(word)];
};

/** The regular ending -s, of nouns and verbs alike. */
const plural = (word: string): string => {
  if (/(?:s|x|z|ch|sh)$/u.test(word)) return HARD_CH.has(word) ? word + 's' : word + 'es';
  return endsInConsonantY(word) ? word.slice(0, -1) + 'ies' : word + 's';
};

const endsInConsonantY = (word: string): boolean => word.endsWith('y') && !VOWEL_Y.test(word);

const verbForms = (word: string): string[] => {
  if (/sis$/u.test(word)) return [];
  const irregular = irregularPast(word);
  const present = IRREGULAR_PRESENTS.get(word) ?? [plural(word), ...stems(word).map((stem) => joinIng(stem))];
  return [...present, ...(irregular ?? stems(word).map((stem) => joinEd(stem)))];
};

/** Past and participle; for a verb with a prefix those of the verb behind it, and the regular ones in case it is none. */
const irregularPast = (word: string): string[] | null => {
  const own = IRREGULAR_VERBS.get(word);
  if (own) return [...own];
  const prefix = PREFIX.exec(word)?.[0];
  const behind = prefix === undefined ? undefined : IRREGULAR_VERBS.get(word.slice(prefix.length));
  if (prefix === undefined || !behind) return null;
  return [...behind.map((form) => prefix + form), ...stems(word).map((stem) => joinEd(stem))];
};

/** What -ed and -ing are joined to: the word, with its last consonant doubled where it is, in both ways where both are in use. */
const stems = (word: string): string[] => {
  const doubled = word + word.slice(-1);
  if (SOMETIMES_DOUBLING.has(word)) return [word, doubled];
  if (ADDING_K.has(word)) return [word + 'k'];
  return doubles(word) ? [doubled] : [word];
};

const doubles = (word: string): boolean => {
  if (DOUBLING.has(word) || SHORT.test(word)) return true;
  const prefix = PREFIX.exec(word)?.[0];
  return (
    prefix !== undefined && IRREGULAR_VERBS.has(word.slice(prefix.length)) && SHORT.test(word.slice(prefix.length))
  );
};

const joinEd = (stem: string): string => {
  if (stem.endsWith('e')) return stem + 'd';
  return endsInConsonantY(stem) ? stem.slice(0, -1) + 'ied' : stem + 'ed';
};

const joinIng = (stem: string): string => {
  if (/ie$/u.test(stem)) return stem.slice(0, -2) + 'ying';
  return /[^eoy]e$/u.test(stem) ? stem.slice(0, -1) + 'ing' : stem + 'ing';
};

const comparisons = (word: string): readonly string[] => {
  const irregular = IRREGULAR_COMPARISONS.get(word) ?? [];
  if (!COMPARED.has(word)) return irregular;
  const stem = endsInConsonantY(word) ? word.slice(0, -1) + 'i' : SHORT.test(word) ? word + word.slice(-1) : word;
  const compared = stem.endsWith('e') ? [stem + 'r', stem + 'st'] : [stem + 'er', stem + 'est'];
  return [...irregular, ...compared];
};
