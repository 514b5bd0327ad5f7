import { wordFlags } from './wordFlags.js';

const WORD_BEFORE = /([a-z]+(?:-[a-z]+)*)[,]?\s+$/;
/** ", the party's leader," ", director of", ", a senior fellow at". */
const BEHIND =
  /^,\s+((?:(?:a|an|the|its|their|his|her|who|then|now|former|and)\s+)?(?:[\p{L}’'-]+\s+){0,5}?)([a-z]+(?:-[a-z]+)*)(?=\s+(?:of|at|for|in|with|to|and|on)\b|,|\.|;|\))/u;

/** True where somebody's office stands right before, in small letters: "spokesman Dmitry Peskov". */
export function hasOfficeBefore(text: string, start: number): boolean {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return word !== undefined && !word.endsWith('s') && wordFlags().isOffice(word);
}

/** True where somebody's office stands right behind as an apposition, in small letters. */
export function hasOfficeBehind(text: string, end: number): boolean {
  const office = BEHIND.exec(text.slice(end, end + 90))?.[2];
  return office !== undefined && wordFlags().isOffice(office);
}
