import { isLower, isUpper } from '../text/charClass.js';
import { startsWord } from '../text/tokens.js';

/** How many words in capitals, side by side, make a text that shouts. */
const RUN = 3;
/** No word looked at is longer. */
const LONGEST = 40;

/**
 * True where the word from `start` to `end` stands among words that are all in capitals, so that its own capitals
 * say nothing: in a run of three such words ("TELL US MORE"), or of two that are the whole line ("ABOUT US").
 * Only space and hyphens may lie between the words of a run: "US, UK, EU" is a list, not a shout.
 */
export const isShouted = (text: string, start: number, end: number): boolean => {
  let run = 1;
  let left = start;
  let right = end;
  while (run < RUN) {
    const next = capitalsBefore(text, left);
    if (next === left) break;
    left = next;
    run++;
  }
  while (run < RUN) {
    const next = capitalsBehind(text, right);
    if (next === right) break;
    right = next;
    run++;
  }
  return run >= RUN || (run > 1 && isWholeLine(text, left, right));
};

const isGap = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0xa0 || unit === 0x2d;
const isWordUnit = (text: string, at: number): boolean => startsWord(text, at, text.length);

/** Where the word in capitals before `at` begins; `at` where there is none. */
const capitalsBefore = (text: string, at: number): number => {
  let end = at;
  while (end > 0 && isGap(text.charCodeAt(end - 1)) && at - end < LONGEST) end--;
  let start = end;
  while (start > 0 && end - start < LONGEST && isWordUnit(text, start - 1)) start--;
  return end < at && inCapitals(text, start, end) ? start : at;
};

/** Where the word in capitals behind `at` ends; `at` where there is none. */
const capitalsBehind = (text: string, at: number): number => {
  let start = at;
  while (start < text.length && isGap(text.charCodeAt(start)) && start - at < LONGEST) start++;
  let end = start;
  while (end < text.length && end - start < LONGEST && isWordUnit(text, end)) end++;
  return start > at && inCapitals(text, start, end) ? end : at;
};

const inCapitals = (text: string, start: number, end: number): boolean => {
  let capitals = false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isLower(unit)) return false;
    capitals ||= isUpper(unit);
  }
  return capitals;
};

/** True where no letter or digit stands beside the range on its line. */
const isWholeLine = (text: string, start: number, end: number): boolean => {
  for (let i = start - 1; i >= 0 && !isLineEnd(text.charCodeAt(i)); i--) {
    if (isWordUnit(text, i) || start - i > LONGEST) return false;
  }
  for (let i = end; i < text.length && !isLineEnd(text.charCodeAt(i)); i++) {
    if (isWordUnit(text, i) || i - end > LONGEST) return false;
  }
  return true;
};

const isLineEnd = (unit: number): boolean => unit === 0x0a || unit === 0x0d;
