import { benchText, nameMaker, random } from './material.js';

/**
 * A text in which all matchers mean the same by a word and a space: ASCII letters, straight apostrophes, one space
 * between words, no underscore. Quotation marks stay curly, so that the string has two bytes a unit as real ones do.
 */
export const plainText = (length: number): string =>
  benchText(Math.ceil(length * 1.05))
    .normalize('NFD')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u2010-\u2014]/g, '-')
    .replace(/[^\n\x20-\x7e\u201c\u201d]|_/g, '')
    .replace(/\s*\n\s*/g, '\n\n')
    .replace(/ +/g, ' ')
    .slice(0, length);

/** The first units of a text as a string of its own, as a file would give it: a slice costs each reader a little more. */
export const beginning = (text: string, length: number): string =>
  Buffer.from(text.slice(0, length), 'utf16le').toString('utf16le');

/**
 * So many different aliases: half are names that the text holds, at random; the others begin as those do and go on
 * differently, or occur nowhere. No single letters and no dots, which not all matchers read alike.
 */
export const aliasesFor = (text: string, count: number): string[] => {
  const next = random(count);
  const names = namesIn(text);
  const made = nameMaker(5);
  const aliases = new Set(shuffle(names, next).slice(0, Math.ceil(count / 2)));
  while (aliases.size < count) {
    const name = names[Math.floor(next() * names.length)] ?? '';
    aliases.add(next() < 0.5 ? made() : `${name} ${made().split(' ')[0] ?? ''}`);
  }
  return [...aliases];
};

/**
 * Runs of one to four capitalised words in mid-sentence, a few of them with "the" in front ("the White House"). None
 * begins with a word that is frequent in small letters (those come from headlines) or stands in the text in small letters.
 */
const namesIn = (text: string): string[] => {
  const names = new Set<string>();
  for (const [, the = '', name = ''] of text.matchAll(NAME)) names.add(names.size % 10 === 0 ? the + name : name);
  const small = counted(text.match(/\b[a-z]+\b/g) ?? []);
  const frequent = (word: string): boolean => (small.get(word.toLowerCase()) ?? 0) > text.length / 20_000;
  return [...names].filter((name) => {
    const [first = '', second] = name.split(/[ -]/);
    return name.startsWith('the ') || !(second === undefined ? small.has(first.toLowerCase()) : frequent(first));
  });
};

const NAME = /[a-z,] (the )?((?:[A-Z][A-Za-z]+[ -]){0,3}[A-Z][A-Za-z]+)(?=[\s.,;:'"])/g;

const counted = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const shuffle = <T>(items: readonly T[], next: () => number): T[] => {
  const shuffled = [...items];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
  }
  return shuffled;
};
