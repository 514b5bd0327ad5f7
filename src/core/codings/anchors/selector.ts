/**
 * Where something stands in a text, as the W3C Web Annotation Data Model has it: a TextQuoteSelector (`quote`, `prefix`, `suffix`) and a
 * TextPositionSelector (`start`, `end`: UTF-16 code units, end exclusive).
 */
export interface Selector {
  /** The words themselves, as they stand in the text. Not empty. */
  readonly quote: string;
  /** What stands before and behind, its white space made single; long enough to tell the place from others like it, where that is possible. */
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  /** What else of the text could have been taken for it when it was coded. Left out: nothing worth a word. */
  readonly others?: Others;
}

export interface Others {
  /** How many other places said just the same, prefix and suffix included. */
  readonly same?: number;
  /** How many other places had the words of the quote, whatever stood about them. */
  readonly echoes?: number;
  /** How much the likeliest other place was like it, prefix and suffix included, in percent. */
  readonly alike?: number;
  /** For each of the nearest other places the words that it lacked. */
  readonly lacks?: readonly Lacking[];
}

/** Words of prefix, quote and suffix, counted from 0 at the beginning of the prefix: runs of them, ends exclusive. */
export type Lacking = readonly (readonly [number, number])[];
