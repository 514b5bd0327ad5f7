/** In `LETTER_READ`: no letter. */
export const NO_LETTER = 1;

/**
 * By code unit: how a letter, digit or mark is read, which for Latin capitals is the small letter; `NO_LETTER` for all else, and 0 where
 * `readLetter` has not been asked yet.
 */
export const LETTER_READ = new Uint16Array(0x10000);

const LETTER = /[\p{L}\p{M}\p{N}]/u;
const CAPITAL = /[A-Z]/;
const APOSTROPHE = 0x27;
const CURLY = 0x2019;

/** What `LETTER_READ` has for the unit at `at`, asked or not. */
export const readLetter = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  return LETTER_READ[unit] || learn(unit);
};

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const small = CAPITAL.test(character) ? unit | 0x20 : unit;
  return (LETTER_READ[unit] = LETTER.test(character) ? small : NO_LETTER);
}

/** True where an apostrophe stands at `at` before a letter that ends before `to`: behind a letter it belongs to the word. */
export function isApostropheIn(text: string, at: number, to: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === APOSTROPHE || unit === CURLY) && at + 1 < to && readLetter(text, at + 1) !== NO_LETTER;
}

/** Where the word ends that begins at `start`; apostrophes between letters belong to it. */
export function endOfWord(text: string, start: number, to: number): number {
  let i = start;
  while (i < to && (readLetter(text, i) !== NO_LETTER || isApostropheIn(text, i, to))) i++;
  return i;
}
