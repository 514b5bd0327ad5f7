import * as flag from './flags.js';
import type { Word } from './word.js';

/** The last sign of a sentence, before the mark of a note: "… of Kosovo.*". */
const lastSign = (text: string, end: number): string =>
  '*†¹²³'.includes(text.charAt(end - 1)) ? text.charAt(end - 2) : text.charAt(end - 1);

/**
 * Marks the words from `first` on, those of a sentence that ends at `end`, where it is a heading or a line of capitals: there a capital tells nothing.
 * @param small how many words in small letters, those of up to three letters aside, the sentence has.
 */
export function markHeadings(words: readonly Word[], first: number, small: number, text: string, end: number): void {
  const count = words.length - first;
  let shouted = 0;
  for (let at = first; at < words.length; at++) if (((words[at]?.bits ?? 0) & flag.CAPITALS) !== 0) shouted++;
  const isShouted = shouted > 3 && shouted * 3 > 2 * count && small * 3 < shouted;
  const isTitle = small * 5 <= count && !'.!?;:”"’)'.includes(lastSign(text, end));
  if (!isShouted && !isTitle) return;
  for (let at = first; at < words.length; at++) {
    const word = words[at];
    if (word) word.bits |= flag.HEADING;
  }
}
