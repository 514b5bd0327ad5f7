import type { Span } from '../../span.js';
import { hashOf } from '../../language/wordHash.js';
import { isSpaceAt } from '../../text/characters.js';
import { CAPITAL, SMALL, SPACED, type TokenTable } from '../../text/tokenTable.js';
import * as flag from './flags.js';
import { markHeadings } from './headings.js';
import { joinOf } from './joins.js';
import { type Spelling, spellings } from './spellings.js';
import type { Word } from './word.js';
import { isApostrophe, isPossessive, wordAt } from './wordAt.js';
import { wordFlags } from './wordFlags.js';

const HYPHEN = 0x2d;
const SPACE = 0x20;
const COMMA = 0x2c;
const DOT = 0x2e;

/** More capitalised words in a row are a list: whoever looks to the end of what is joined stays linear. */
const MOST_JOINED = 30;
/** Before a hyphen and a capital these belong to the name. */
const PREFIXES = new Set([
  'al',
  'el',
  'ul',
  'ad',
  'as',
  'ar',
  'an',
  'at',
  'az',
  'ash',
  'ez',
  'bin',
  'ibn',
  'de',
  'wal',
  'wa',
  'bil',
]);

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
    const { count, starts, ends, hashes, bits } = tokens;
    const first = words.length;
    let { token } = this;
    while (token < count && (starts[token] ?? 0) < start) token++;
    let long = 0;
    let isFirst = true;
    let lastEnd = start;
    for (; token < count; token++) {
      const at = starts[token] ?? 0;
      if (at >= end) break;
      const about = bits[token] ?? 0;
      if ((about & SPACED) === 0 && !isFirst) isFirst = this.opensAnew(lastEnd, at);
      if ((about & SMALL) !== 0) {
        isFirst = false;
        lastEnd = ends[token] ?? 0;
        this.small++;
        if (lastEnd - at > 3) {
          long++;
          if (isGovernment(hashes[token] ?? 0)) this.markGoverning(at);
        } else if (isEnglish(hashes[token] ?? 0)) this.english++;
        continue;
      }
      if ((about & CAPITAL) === 0) {
        lastEnd = ends[token] ?? 0;
        // Of what is beyond ASCII and no capital is not told whether it begins anything.
        if (text.charCodeAt(at) < 0x61) isFirst = false;
        continue;
      }
      const isHyphened = at - 1 === lastEnd && this.followsSmall(token, start) && text.charCodeAt(lastEnd) === HYPHEN;
      const word = isHyphened
        ? this.readHyphened(token - 1, end, sentence, words.length > first)
        : this.readCapital(token, end, sentence, words.length > first);
      if (isFirst && !isHyphened) word.bits |= flag.FIRST;
      if (word.join === 'space' && isGovernment(hashes[token] ?? 0)) this.markGoverning(at);
      words.push(word);
      isFirst = false;
      lastEnd = word.end;
      token = this.behind(token, word.end) - 1;
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
      else if (opensAnew(this.text.charCodeAt(at))) return true;
    }
    return false;
  }

  /** Reads the capitalised word that begins with a token. */
  private readCapital(token: number, limit: number, sentence: number, mayJoin: boolean): Word {
    const { text, tokens } = this;
    const start = tokens.starts[token] ?? 0;
    const end = tokens.ends[token] ?? 0;
    const sign = end < limit ? text.charCodeAt(end) : SPACE;
    if (end <= limit && (isPlainEnd(sign) || isApostrophe(sign))) {
      const spelled = this.spellings.at(text, start, end, tokens.hashes[token] ?? 0);
      if (spelled.isSimple && isWhole(spelled, sign, text, end, limit)) {
        const bits = isApostrophe(sign) ? spelled.bits | flag.POSSESSIVE : spelled.bits;
        return this.word(start, end, spelled.text, bits, token, sentence, mayJoin);
      }
    }
    return this.readWord(start, start, limit, token, sentence, mayJoin);
  }

  /** "administration", "government" or "regime" begins at `at`: tells it to the word before. */
  private markGoverning(at: number): void {
    const word = this.words.at(-1);
    if (!word) return;
    for (let space = word.end; space < at; space++) if (!isSpaceAt(this.text, space)) return;
    word.bits |= flag.GOVERNING;
  }

  /** True where the token before is a word in small letters of the sentence that begins at `start`. */
  private followsSmall(token: number, start: number): boolean {
    const { bits, starts } = this.tokens;
    return token > 0 && ((bits[token - 1] ?? 0) & SMALL) !== 0 && (starts[token - 1] ?? 0) >= start;
  }

  /** Reads the capitalised part that a hyphen joins to a token in small letters. */
  private readHyphened(token: number, end: number, sentence: number, mayJoin: boolean): Word {
    const { text, tokens } = this;
    const at = tokens.starts[token] ?? 0;
    const hyphen = tokens.ends[token] ?? 0;
    const isName = PREFIXES.has(text.slice(at, hyphen));
    const first = isName ? token : token + 1;
    const word = this.readWord(isName ? at : hyphen + 1, hyphen + 1, end, first, sentence, isName && mayJoin);
    word.bits |= isName ? flag.LOWER_START : flag.COMPOUND;
    return word;
  }

  /** Reads the word whose capital stands at `capital`. */
  private readWord(
    start: number,
    capital: number,
    limit: number,
    token: number,
    sentence: number,
    mayJoin: boolean,
  ): Word {
    const { text } = this;
    const { end, bare, bits } = wordAt(text, start, capital, limit);
    return this.word(start, end, bare, bits | this.flags.of(bare), token, sentence, mayJoin);
  }

  private word(
    start: number,
    end: number,
    text: string,
    bits: number,
    token: number,
    sentence: number,
    mayJoin: boolean,
  ): Word {
    const before = mayJoin && this.joined < MOST_JOINED ? this.words.at(-1) : undefined;
    const join = before ? joinOf(this.text, before, start) : 'none';
    this.joined = join === 'none' ? 0 : this.joined + 1;
    return { start, end, text, bits, join, sentence, token, mention: -1 };
  }

  /** The end of the skip that `at` lies in, else `at`. */
  private behindSkips(at: number): number {
    if (this.skips.length === 0) return at;
    while ((this.skips[this.skip]?.end ?? Infinity) <= at) this.skip++;
    const skip = this.skips[this.skip];
    return skip && skip.start <= at ? skip.end : at;
  }
}

const [THE, AND, OF, TO] = ['the', 'and', 'of', 'to'].map(hashOf);
/** By the hash: no word that is hashed like one of these is as frequent as they are. */
const isEnglish = (hash: number): boolean => hash === THE || hash === AND || hash === OF || hash === TO;

const [ADMINISTRATION, GOVERNMENT, REGIME] = ['administration', 'government', 'regime'].map(hashOf);
const isGovernment = (hash: number): boolean => hash === ADMINISTRATION || hash === GOVERNMENT || hash === REGIME;

/** Behind these a capital tells nothing: opening quotation marks, a colon, a bullet, a dash of dialogue. Written out: it is asked of each sign of a text. */
const opensAnew = (unit: number): boolean =>
  unit === 0x22 ||
  unit === 0x3a ||
  unit === 0x2a ||
  unit === 0x23 ||
  unit === 0x201c ||
  unit === 0x201e ||
  unit === 0xab ||
  unit === 0x2022;

/** True for what ends a word and, but for the stop of an abbreviation, means nothing for it. */
const isPlainEnd = (unit: number): boolean =>
  unit === SPACE || unit === COMMA || unit === DOT || unit === 0x0a || unit === 0x29 || unit === 0x3b || unit === 0x3a;

/** True where the letters are the whole of the word, and the sign behind them tells at most that it is a possessive. */
const isWhole = (spelled: Spelling, sign: number, text: string, end: number, limit: number): boolean =>
  isApostrophe(sign) ? isPossessive(text, end, limit) : sign !== DOT || !spelled.mayHaveStop;
