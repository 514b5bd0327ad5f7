import type { Span } from '../../span.js';
import { isUpper } from '../../text/charClass.js';
import { CAPITAL, SPACED, type TokenTable } from '../../text/tokenTable.js';
import * as flag from './flags.js';
import { markHeadings } from './headings.js';
import { joinOf } from './joins.js';
import { spellings } from './spellings.js';
import type { Word } from './word.js';
import { wordAt } from './wordAt.js';
import { wordFlags } from './wordFlags.js';

const HYPHEN = 0x2d;
const SPACE = 0x20;

/** More capitalised words in a row are a list: whoever looks to the end of what is joined stays linear. */
const MOST_JOINED = 30;
/** Before a hyphen and a capital these belong to the name. */
const PREFIXES = new Set(['al', 'el', 'ul', 'ad', 'as', 'ar', 'an', 'at', 'az', 'ash', 'ez', 'bin', 'ibn', 'de']);

/** The capitalised words of a paragraph. */
export interface CapitalWords {
  readonly words: readonly Word[];
  /** Its small words are not those of English: what rests on English words is not asked. */
  readonly isForeign: boolean;
}

/**
 * Finds the capitalised words of a paragraph, in one walk over the tokens of its sentences.
 * @param tokens of the paragraph, but for what lies in a skip.
 */
export function capitalWords(tokens: TokenTable, sentences: readonly Span[], skips: readonly Span[]): CapitalWords {
  const { words, small, english } = new Scanner(tokens, sentences, skips);
  return { words, isForeign: small >= LEAST_TO_TELL && english * LEAST_SHARE < small };
}

/** So many words in small letters tell the language; in English one in so many is "the", "of", "and" or "to", and mostly one in six. */
const LEAST_TO_TELL = 8;
const LEAST_SHARE = 25;

class Scanner {
  readonly words: Word[] = [];
  /** Words in small letters, and how many of them are "the", "of", "and" or "to". */
  small = 0;
  english = 0;
  private readonly flags = wordFlags();
  private readonly spellings = spellings();
  private readonly text: string;
  private token = 0;
  private skip = 0;
  /** Words joined to each other up to here. */
  private joined = 0;

  constructor(
    private readonly tokens: TokenTable,
    sentences: readonly Span[],
    private readonly skips: readonly Span[],
  ) {
    this.text = tokens.text;
    for (let number = 0; number < sentences.length; number++) {
      const sentence = sentences[number];
      if (sentence) this.readSentence(sentence.start, sentence.end, number);
    }
  }

  private readSentence(start: number, end: number, sentence: number): void {
    const { text, words, tokens } = this;
    const { count, starts, ends, bits } = tokens;
    const first = words.length;
    let { token } = this;
    while (token < count && (starts[token] ?? 0) < start) token++;
    let long = 0;
    let isFirst = true;
    let lastEnd = start;
    while (token < count) {
      const at = starts[token] ?? 0;
      if (at >= end) break;
      const about = bits[token] ?? 0;
      if ((about & SPACED) === 0 && !isFirst) isFirst = this.opensAnew(lastEnd, at);
      lastEnd = ends[token] ?? 0;
      if ((about & CAPITAL) !== 0) {
        const word = this.readCapital(token, end, sentence, words.length > first);
        if (isFirst) word.bits |= flag.FIRST;
        words.push(word);
        isFirst = false;
        lastEnd = word.end;
        token = this.behind(token, word.end);
        continue;
      }
      const unit = text.charCodeAt(at);
      if (unit > 0x7a) {
        // Not told whether it begins anything.
        token++;
        continue;
      }
      isFirst = false;
      token++;
      if (unit < 0x61) continue;
      this.small++;
      const length = lastEnd - at;
      if (length > 3) long++;
      else if (isEnglish(unit, text.charCodeAt(at + 1), text.charCodeAt(at + 2), length)) this.english++;
      if (text.charCodeAt(lastEnd) !== HYPHEN || lastEnd + 1 >= end || !isUpper(text.charCodeAt(lastEnd + 1))) continue;
      lastEnd = this.readHyphened(at, lastEnd, end, sentence, words.length > first);
      token = this.behind(token, lastEnd);
    }
    this.token = token;
    if (words.length > first) markHeadings(words, first, long, text, end);
  }

  /** The first token from `token` on that begins at `end` or behind. */
  private behind(token: number, end: number): number {
    const { starts, count } = this.tokens;
    while (token < count && (starts[token] ?? 0) < end) token++;
    return token;
  }

  /** True where one of the signs between two tokens begins something new. */
  private opensAnew(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const behind = this.behindSkips(at);
      if (behind > at) at = behind - 1;
      else if (OPENS_ANEW.has(this.text.charCodeAt(at))) return true;
    }
    return false;
  }

  /** Reads the capitalised word that begins with a token. */
  private readCapital(token: number, limit: number, sentence: number, mayJoin: boolean): Word {
    const { text, tokens } = this;
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    if (end <= limit && (end === limit || isPlainEnd(text.charCodeAt(end)))) {
      const spelled = this.spellings.at(text, start, end, tokens.hashes[token] ?? 0);
      if (spelled.isSimple) return this.word(start, end, spelled.text, spelled.bits, sentence, mayJoin);
    }
    return this.readWord(start, start, limit, sentence, mayJoin);
  }

  /** Reads the capitalised part that a hyphen joins to small letters. @returns where it ends. */
  private readHyphened(at: number, hyphen: number, end: number, sentence: number, mayJoin: boolean): number {
    const { text, words } = this;
    const isName = PREFIXES.has(text.slice(at, hyphen));
    const word = this.readWord(isName ? at : hyphen + 1, hyphen + 1, end, sentence, isName && mayJoin);
    word.bits |= isName ? flag.LOWER_START : flag.COMPOUND;
    words.push(word);
    return word.end;
  }

  /** Reads the word whose capital stands at `capital`. */
  private readWord(start: number, capital: number, limit: number, sentence: number, mayJoin: boolean): Word {
    const { text } = this;
    const { end, bare, bits } = wordAt(text, start, capital, limit);
    return this.word(start, end, bare, bits | this.flags.of(bare), sentence, mayJoin);
  }

  private word(start: number, end: number, text: string, bits: number, sentence: number, mayJoin: boolean): Word {
    const before = mayJoin && this.joined < MOST_JOINED ? this.words.at(-1) : undefined;
    const join = before ? joinOf(this.text, before, start) : 'none';
    this.joined = join === 'none' ? 0 : this.joined + 1;
    return { start, end, text, bits, join, sentence, mention: -1 };
  }

  /** The end of the skip that `at` lies in, else `at`. */
  private behindSkips(at: number): number {
    while ((this.skips[this.skip]?.end ?? Infinity) <= at) this.skip++;
    const skip = this.skips[this.skip];
    return skip && skip.start <= at ? skip.end : at;
  }
}

/** "the", "and", "of" or "to", by their units. */
function isEnglish(first: number, second: number, third: number, length: number): boolean {
  if (length === 2) return (first === 0x6f && second === 0x66) || (first === 0x74 && second === 0x6f);
  if (first === 0x74) return second === 0x68 && third === 0x65;
  return first === 0x61 && second === 0x6e && third === 0x64;
}

/** Behind these a capital tells nothing: opening quotation marks, a colon, a bullet, a dash of dialogue. */
const OPENS_ANEW: ReadonlySet<number> = new Set([...'"“„«:•*#'].map((sign) => sign.charCodeAt(0)));

/** True for what ends a word and means nothing for it: a space, a comma. */
const isPlainEnd = (unit: number): boolean => unit === SPACE || unit === 0x2c || unit === 0x0a || unit === 0x29;
