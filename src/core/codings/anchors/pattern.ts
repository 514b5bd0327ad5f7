import type { Span } from '../../span.js';
import type { Selector } from './selector.js';
import { TextWords } from './textWords.js';

/** A selector's words in a row, prefix and suffix included, and which of them are the quote. */
export class Pattern {
  readonly words: TextWords;
  /** The first word of the quote and the first behind it; a word counts that the quote holds a part of. */
  readonly from: number;
  readonly to: number;
  private readonly start: number;
  private readonly end: number;

  constructor({ prefix, quote, suffix }: Selector) {
    this.words = new TextWords(prefix + quote + suffix);
    this.start = prefix.length;
    this.end = prefix.length + quote.length;
    this.from = this.words.wordFrom(this.start);
    let to = this.from;
    while (to < this.words.length && this.words.startOf(to) < this.end) to++;
    this.to = to;
  }

  get length(): number {
    return this.words.length;
  }

  hashAt(word: number): number {
    return this.words.hashes[word] ?? 0;
  }

  /**
   * The quote's span in a text where its first and last word stand for `first` and `last`. Punctuation at its borders is taken along as far as the
   * text has some; where a border lies within a word, so does the span's.
   */
  spanIn(text: TextWords, first: number, last: number): Span {
    const inFirst = this.start - this.words.startOf(this.from);
    const inLast = this.end - this.words.endOf(this.to - 1);
    return {
      start: inFirst >= 0 ? text.startOf(first) + inFirst : before(text, first, -inFirst),
      end: inLast <= 0 ? text.endOf(last) + inLast : behind(text, last, inLast),
    };
  }
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));

/** At most `most` characters before a word that belong to no word, none of them white space at the border. */
function before(words: TextWords, word: number, most: number): number {
  const lowest = Math.max(word > 0 ? words.endOf(word - 1) : 0, words.startOf(word) - most);
  let at = lowest;
  while (at < words.startOf(word) && isSpace(words.text, at)) at++;
  return at;
}

function behind(words: TextWords, word: number, most: number): number {
  const next = word + 1 < words.length ? words.startOf(word + 1) : words.text.length;
  let at = Math.min(next, words.endOf(word) + most);
  while (at > words.endOf(word) && isSpace(words.text, at - 1)) at--;
  return at;
}
