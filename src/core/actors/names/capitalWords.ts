import type { Span } from '../../span.js';
import { isSpaceAt } from '../../text/characters.js';
import { isLower, isUpper as isCapital, kindOf, LETTER, MARK, VARIANT } from '../../text/charClass.js';
import { CAPITAL, SPACED, type TokenTable } from '../../text/tokenTable.js';
import * as flag from './flags.js';
import { markHeadings } from './headings.js';
import { spellings } from './spellings.js';
import type { Join, Word } from './word.js';
import { wordFlags } from './wordFlags.js';

const HYPHEN = 0x2d;
const DOT = 0x2e;
const SPACE = 0x20;
const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/** Small words between the parts of a name, and how they join them. */
const CONNECTORS: ReadonlyMap<string, Join> = new Map([
  ...(['of', 'for', 'on', 'and', 'to', 'in'] as const).map((word) => [word, word] as const),
  ['&', '&'],
  ...'de del della da dos das do di du des la le van von der den dem ter ten bin bint ibn ben al el y e und zu af av'
    .split(' ')
    .map((word) => [word, 'particle'] as const),
]); // prettier-ignore
const LONGEST_CONNECTOR = 5;
/** More capitalised words in a row are a list: whoever looks to the end of what is joined stays linear. */
const MOST_JOINED = 30;
/** No more units than this join two words. */
const MOST_BETWEEN = 12;
/** So many joining pieces of text are remembered. */
const MOST_JOINS = 2_000;
/** Before a hyphen and a capital these belong to the name. */
const PREFIXES = new Set(['al', 'el', 'ul', 'ad', 'as', 'ar', 'an', 'at', 'az', 'ash', 'ez', 'bin', 'ibn', 'de']);
/** Behind a hyphen these do not. */
const NO_SUFFIXES = new Set(
  'led made based born held era run wide like back ish type day year old long free bred born only aid gate fit side'.split(' '),
); // prettier-ignore
const ABBREVIATED = new Set(
  'Mr Mrs Ms Dr Drs Prof Gen Col Lt Maj Capt Sgt Adm Cmdr Sen Sens Rep Reps Gov St Rev Hon Jr Sr Amb Brig Fr Inc Corp Co Ltd Bros'.split(' '),
); // prettier-ignore
const COMPANY_ABBREVIATIONS = new Set(['Inc', 'Corp', 'Co', 'Ltd', 'Bros']);

/** The stop behind "Jr." belongs to the name wherever it stands. */
const isJunior = (word: string): boolean => word === 'Jr' || word === 'Sr';
/** The stop behind "Inc." is no end of a sentence. */
const isFirmWithin = (word: string, text: string, end: number): boolean =>
  COMPANY_ABBREVIATIONS.has(word) && /^\.(?:,|\s+[a-z(])/.test(text.slice(end, end + 4));

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
    let bits = 0;
    let end = letterEnd(text, capital, limit);
    if (end === capital + 1 && text.charCodeAt(end) === DOT) {
      let dotted = end + 1;
      while (dotted + 1 < limit && isUpper(text.charCodeAt(dotted)) && text.charCodeAt(dotted + 1) === DOT) dotted += 2;
      if (dotted === end + 1 && dotted < limit && isUpper(text.charCodeAt(dotted)) && !isLetter(text, dotted + 1))
        dotted++;
      bits |= dotted > end + 1 ? flag.CAPITALS : flag.INITIAL;
      end = dotted;
    } else {
      for (;;) {
        const unit = text.charCodeAt(end);
        if (unit === HYPHEN || unit === 0x2010 || unit === 0x2011) {
          const next = behindHyphen(text, end + 1, limit);
          if (next === end) {
            if (isLetter(text, end + 1)) bits |= flag.COMPOUND;
            break;
          }
          end = next;
        } else if (end + 1 < limit && isApostrophe(unit) && isLetter(text, end + 1)) {
          const next = letterEnd(text, end + 1, limit);
          if (!isUpper(text.charCodeAt(end + 1)) && isEnding(text.slice(end + 1, next))) break;
          end = next;
        } else break;
      }
    }
    const written = text.slice(start, end);
    const bare = (bits & flag.INITIAL) !== 0 ? written.slice(0, -1) : written;
    bits |= shapeOf(bare) | this.flags.of(bare);
    if (end < limit && isApostrophe(text.charCodeAt(end))) bits |= flag.POSSESSIVE;
    if (text.charCodeAt(end) === DOT && (isJunior(bare) || isFirmWithin(bare, text, end))) end++;
    return this.word(start, end, bare, bits, sentence, mayJoin);
  }

  private word(start: number, end: number, text: string, bits: number, sentence: number, mayJoin: boolean): Word {
    const join = mayJoin && this.joined < MOST_JOINED ? this.joinTo(start) : 'none';
    this.joined = join === 'none' ? 0 : this.joined + 1;
    return { start, end, text, bits, join, sentence, mention: -1 };
  }

  /** How what begins at `start` is joined to the word read last. */
  private joinTo(start: number): Join {
    const before = this.words.at(-1);
    if (!before || (before.bits & (flag.COMPOUND | flag.POSSESSIVE)) !== 0) return 'none';
    const { text } = this;
    let at = before.end;
    if (start - at === 1 && text.charCodeAt(at) === 0x20) return 'space';
    if (start - at > MOST_BETWEEN) return 'none';
    if (text.charCodeAt(at) === DOT && ABBREVIATED.has(before.text)) at++;
    if (start === at) return (before.bits & flag.INITIAL) !== 0 ? 'space' : 'none';
    return isSpaceAt(text, at) ? joinBy(text.slice(at, start)) : 'none';
  }

  /** The end of the skip that `at` lies in, else `at`. */
  private behindSkips(at: number): number {
    while ((this.skips[this.skip]?.end ?? Infinity) <= at) this.skip++;
    const skip = this.skips[this.skip];
    return skip && skip.start <= at ? skip.end : at;
  }
}

const joins = new Map<string, Join>();

/** How two words are joined by what stands between them; there are few such pieces of text, which are met again and again. */
function joinBy(between: string): Join {
  const known = joins.get(between);
  if (known !== undefined) return known;
  const join = readJoin(between);
  if (joins.size < MOST_JOINS) joins.set(between, join);
  return join;
}

function readJoin(between: string): Join {
  const parts = between.split(/\s+/);
  if (parts.length < 2 || parts[0] !== '' || parts.at(-1) !== '' || /\n\s*\n/.test(between)) return 'none';
  const inner = parts.slice(1, -1);
  if (inner.length === 0) return 'space';
  if (inner.some((part) => part.length > LONGEST_CONNECTOR)) return 'none';
  const [head = '', ...rest] = inner;
  const join = CONNECTORS.get(head);
  if (join === undefined) return 'none';
  const fits = rest.every((part) => (part === 'the' ? join !== 'particle' : CONNECTORS.get(part) === 'particle'));
  return fits ? join : 'none';
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

const isUpper = (unit: number): boolean => (unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : isCapital(unit));

const isLetter = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  if (unit < 0x80)
    return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39);
  const kind = kindOf(unit);
  return kind === LETTER || kind === MARK || kind === VARIANT;
};

/** Where the letters, digits and marks from `at` on end; at least one unit is taken. */
function letterEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && isLetter(text, end)) end++;
  return end;
}

/** Where the word ends that a hyphen at `at - 1` goes on with; `at - 1` where what follows is no part of the name. */
function behindHyphen(text: string, at: number, limit: number): number {
  if (at >= limit || !isLetter(text, at)) return at - 1;
  const end = letterEnd(text, at, limit);
  const unit = text.charCodeAt(at);
  if (!isLower(unit)) return end;
  return end - at > 4 || NO_SUFFIXES.has(text.slice(at, end)) ? at - 1 : end;
}

const ENDINGS = new Set(['s', 't', 're', 'll', 've', 'd', 'm']);
const isEnding = (part: string): boolean => ENDINGS.has(part);

/** Whether all letters are capitals, and whether there are digits. */
function shapeOf(word: string): number {
  let capitals = 0;
  let others = 0;
  let digits = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (isUpper(unit)) capitals++;
    else if (unit >= 0x30 && unit <= 0x39) digits++;
    else if (isLower(unit)) others++;
  }
  return (capitals > 1 && others === 0 ? flag.CAPITALS : 0) | (digits > 0 ? flag.DIGIT : 0);
}
