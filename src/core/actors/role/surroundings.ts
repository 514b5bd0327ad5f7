/** A word or sign beside a mention. Before the paragraph's first and behind its last, its text is empty. */
export interface NearbyWord {
  /** In small letters. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
}

/** No rule looks further than so many words to either side. */
export const FARTHEST = 24;

const SPACE = /\s/;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const CAPITAL = /\p{Lu}/u;

/** The words on both sides of a span, each read when first asked for. Offsets are those of the text. */
export class Surroundings {
  private readonly left: NearbyWord[] = [];
  private readonly right: NearbyWord[] = [];

  constructor(
    readonly text: string,
    readonly start: number,
    readonly end: number,
  ) {}

  /** The word so many places before the span; 0 is the nearest. */
  before(place: number): NearbyWord {
    const { left } = this;
    const known = place < FARTHEST ? place : FARTHEST;
    while (left.length <= known) {
      const { length } = left;
      left.push(wordBefore(this.text, length === 0 ? this.start : (left[length - 1]?.start ?? 0)));
    }
    return left[known] ?? NOTHING;
  }

  /** The word so many places behind the span; 0 is the nearest, "'s" counts as one. */
  after(place: number): NearbyWord {
    const { right } = this;
    const known = place < FARTHEST ? place : FARTHEST;
    if (right.length === 0) right.push(genitiveAt(this.text, this.end) ?? wordAfter(this.text, this.end));
    while (right.length <= known) right.push(wordAfter(this.text, right[right.length - 1]?.end ?? this.end));
    return right[known] ?? NOTHING;
  }

  /** True where a hyphen joins the span to the word before or behind it. */
  isJoined(side: 'before' | 'after'): boolean {
    const at = side === 'before' ? this.start - 1 : this.end;
    const beyond = side === 'before' ? at - 1 : at + 1;
    return isHyphen(this.text.charCodeAt(at)) && isLetter(this.text, beyond);
  }
}

const NOTHING: NearbyWord = { text: '', start: 0, end: 0, capital: false };

const HYPHEN = 0x2d;
const DOT = 0x2e;
const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const S = 0x73;

const isHyphen = (unit: number): boolean => unit === HYPHEN || unit === 0x2011 || unit === 0x2013;
const isApostrophe = (unit: number): boolean => unit === APOSTROPHE || unit === CURLY;

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  return LETTER.test(text[at] ?? ' ');
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 32 || (unit >= 9 && unit <= 13) || (unit > 127 && SPACE.test(text[at] ?? ''));
}

/** Hyphens, apostrophes and the dots of "U.S." hold a word together; anything joined to the span by a hyphen ends at it. */
function isInner(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 32 || !(isHyphen(unit) || isApostrophe(unit) || unit === DOT)) return false;
  return isLetter(text, at - 1) && isLetter(text, at + 1);
}

/** The dot behind "U.S." or "J.". */
const isAbbreviating = (text: string, dot: number): boolean =>
  text.charCodeAt(dot) === DOT && isCapital(text, dot - 1) && !isLetter(text, dot - 2);

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit < 128 ? unit >= 65 && unit <= 90 : CAPITAL.test(text[at] ?? '');
}

function wordBefore(text: string, from: number): NearbyWord {
  let end = from;
  while (end > 0 && isSpace(text, end - 1)) end--;
  if (end === from && isHyphen(text.charCodeAt(end - 1)) && isLetter(text, end - 2)) end--;
  if (end === 0) return NOTHING;
  let start = end - 1;
  if (isLetter(text, start) || isAbbreviating(text, start)) {
    while (start > 0 && (isLetter(text, start - 1) || isInner(text, start - 1))) start--;
  }
  return word(text, start, end);
}

function wordAfter(text: string, from: number): NearbyWord {
  let start = from;
  while (start < text.length && isSpace(text, start)) start++;
  if (start === from && isHyphen(text.charCodeAt(start)) && isLetter(text, start + 1)) start++;
  if (start >= text.length) return { text: '', start: text.length, end: text.length, capital: false };
  let end = start + 1;
  if (isLetter(text, start)) {
    while (end < text.length && (isLetter(text, end) || isInner(text, end))) end++;
    if (isAbbreviating(text, end)) end++;
    if (end - start > 2 && text.charCodeAt(end - 1) === S && isApostrophe(text.charCodeAt(end - 2))) end -= 2;
  } else if (text.charCodeAt(end) === S && isApostrophe(text.charCodeAt(start)) && !isLetter(text, end + 1)) end++;
  return word(text, start, end);
}

/** "China's", "the United States' aim". */
function genitiveAt(text: string, at: number): NearbyWord | null {
  if (!isApostrophe(text.charCodeAt(at))) return null;
  const isS = text.charCodeAt(at + 1) === S && !isLetter(text, at + 2);
  if (isS) return { text: "'s", start: at, end: at + 2, capital: false };
  const isBare = text.charCodeAt(at - 1) === S && isSpace(text, at + 1) && isLetter(text, at + 2);
  return isBare ? { text: "'s", start: at, end: at + 1, capital: false } : null;
}

function word(text: string, start: number, end: number): NearbyWord {
  const written = text.slice(start, end).toLowerCase();
  const plain = written.includes('’') ? written.replaceAll('’', "'") : written;
  return { text: plain, start, end, capital: isCapital(text, start) };
}
