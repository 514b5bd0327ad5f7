import { FUNCTION_WORDS } from './signs.js';
import type { NearbyWord } from './surroundings.js';
import { classesOf } from './wordClasses.js';

/** What a word is weighed by: itself, and each of its classes with a star. */
export function keysOf(word: NearbyWord, before: string, behind: string): string[] {
  const end = behind === '' ? '' : ` ${behind}`;
  return [`${before}${shapeOf(word)}${end}`, ...classesOf(word.text).map((one) => `${before}*${one}${end}`)];
}

/** A word as evidence: names, numbers and the border of the text are not told apart. */
export function shapeOf(word: NearbyWord): string {
  if (word.text === '') return '*border';
  const first = word.text.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return '*number';
  return word.capital && !FUNCTION_WORDS.has(word.text) && classesOf(word.text).length === 0 ? '*name' : word.text;
}
