import { IRREGULAR_VERBS } from '../../src/core/claims/inflect.irregular.js';
import { BASE_IN_ED, BASE_IN_ING } from '../../src/core/claims/inflect.words.js';
import { CLOSED } from '../../src/core/language/en/closed.js';
import { CUE_VERBS } from '../../src/core/language/en/cues.verbs.js';
import { ENGLISH } from '../../src/core/language/en/index.js';
import type { TagCounts } from './tagCounts.js';

export const OPEN_CLASSES = ['verb', 'ing', 'past', 'noun', 'adjective', 'adverb'] as const;
export type OpenClass = (typeof OPEN_CLASSES)[number];

/** A form is of a class that more than this share of its places say. */
const LEAST_SHARE = 0.12;
/** Seldom met forms say too little. */
const LEAST_PLACES = 2;
/** A form of one class is not worth its room below. */
const LEAST_PLACES_ALONE = 3;

/** The forms of each class that the endings and "a word that nobody knows is a noun" would not tell. */
export function openClasses(counts: ReadonlyMap<string, TagCounts>): Record<OpenClass, string[]> {
  const lists: Record<OpenClass, string[]> = { verb: [], ing: [], past: [], noun: [], adjective: [], adverb: [] };
  for (const word of [...counts.keys()].sort()) {
    const tags = counts.get(word);
    if (!tags || CLOSED_WORDS.has(word) || !/^[a-z][a-z-]+$/.test(word)) continue;
    const places = sum([...tags.values()]);
    if (places < LEAST_PLACES) continue;
    const classes = classesOf(word, (...names) => sum(names.map((name) => tags.get(name) ?? 0)) / places);
    const [only] = classes;
    if (classes.length === 1 && (only === guess(word) || places < LEAST_PLACES_ALONE)) continue;
    for (const one of classes) lists[one].push(word);
  }
  return lists;
}

function classesOf(word: string, share: (...tags: readonly string[]) => number): OpenClass[] {
  const isVerb = share('VERB', 'AUX') > LEAST_SHARE || isCueVerb(word);
  const isAdjective = share('ADJ') > LEAST_SHARE;
  const isAdverb = share('ADV') > LEAST_SHARE;
  const isNoun = share('NOUN', 'PROPN') > LEAST_SHARE && (isVerb || isAdjective || isAdverb);
  return [
    ...(isVerb ? verbForms(word) : []),
    ...(isNoun ? ['noun' as const] : []),
    ...(isAdjective ? ['adjective' as const] : []),
    ...(isAdverb ? ['adverb' as const] : []),
  ];
}

/** "put" is a present and a past. */
function verbForms(word: string): OpenClass[] {
  if (/.ing$/.test(word) && !BASE_IN_ING.has(word)) return ['ing'];
  const isBase = IRREGULAR_VERBS.has(word);
  if (IRREGULAR_PASTS.has(word)) return isBase ? ['past', 'verb'] : ['past'];
  return /ed$/.test(word) && !isBase && !BASE_IN_ED.has(word) ? ['past'] : ['verb'];
}

/** What the product takes a word for that it does not know. */
function guess(word: string): string {
  const known = ENGLISH.endings.find(([ending]) => word.endsWith(ending) && word.length > ending.length + 2);
  return known?.[1][0] ?? 'noun';
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const CLOSED_WORDS = new Set(Object.values(CLOSED).flatMap((words) => words.split(' ')));
const IRREGULAR_PASTS = new Set([...IRREGULAR_VERBS.values()].flat());
const CUES = new Set(CUE_VERBS.split('\n').map((line) => /^[a-z]*/.exec(line)?.[0] ?? ''));
const isCueVerb = (word: string): boolean =>
  [word, word.replace(/s$/, ''), word.replace(/es$/, '')].some((one) => CUES.has(one));
