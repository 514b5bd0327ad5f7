import type { Span } from '../../span.js';
import type { Selector } from './selector.js';
import { endOfSuffix, startOfPrefix } from './stillThere.js';
import { TextWords } from './textWords.js';

/** A selector's words in a row, prefix and suffix included, and which of them are the quote. */
export class Pattern {
  readonly words: TextWords;
  /** The first word of the quote and the first behind it; a word counts that the quote holds a part of. */
  readonly from: number;
  readonly to: number;

  private constructor(
    words: TextWords,
    private readonly start: number,
    private readonly end: number,
  ) {
    this.words = words;
    this.from = words.wordFrom(start);
    let to = this.from;
    while (to < words.length && words.startOf(to) < end) to++;
    this.to = to;
  }

  static of({ prefix, quote, suffix }: Selector): Pattern {
    return new Pattern(new TextWords(prefix + quote + suffix), prefix.length, prefix.length + quote.length);
  }

  /** The same, made of a text's own words, where all of it stands in its old place; null where it does not. */
  static standing(words: TextWords, { prefix, quote, suffix, start, end }: Selector): Pattern | null {
    if (end - start !== quote.length || !words.text.startsWith(quote, start)) return null;
    const from = startOfPrefix(words.text, prefix, start);
    const to = endOfSuffix(words.text, suffix, end);
    const standing = from < 0 || to < 0 ? null : words.within(from, to);
    return standing && new Pattern(standing, start - from, end - from);
  }

  /** The quote without prefix and suffix. */
  bare(): Pattern {
    const { words, start, end } = this;
    return new Pattern(words.within(start, end) ?? new TextWords(words.text.slice(start, end)), 0, end - start);
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
