import {
  FOLD,
  FOLD_SPECIAL,
  hashUnit,
  IGNORABLE,
  isUpper,
  kindOf,
  kindOfCodePoint,
  LETTER,
  MARK,
  SEPARATOR,
  SOLO,
  SURROGATE,
  UNDERSCORE,
  VARIANT,
} from './charClass.js';

/** Where the hash of a token starts, and what it is multiplied by at each unit. */
export const SEED = 0x2f0b4c47;
export const PRIME = 0x2c1b3c6d;
const DOT = 0x2e;

/**
 * Reads one token after the other: runs of letters, digits and their marks, an ideograph, or dotted capitals ("U.S.").
 * The fields describe the token read last; offsets are UTF-16 code units of the text it was read from, end exclusive.
 */
export class TokenReader {
  start = 0;
  end = 0;
  /** Equal for tokens that differ only in case, accents, composition and invisible characters. */
  hash = 0;
  /** True where each unit between start and end is a letter for itself, so that units can be compared one by one. */
  plain = true;
  /** True for "U.S.": the letters alone count. */
  dotted = false;

  /**
   * Reads the token that begins at `at` and ends before `to`. False where none begins there; `end` is then where to go on.
   */
  read(text: string, at: number, to: number): boolean {
    let hash = SEED;
    let i = at;
    let fold = 0;
    while (i < to && (fold = FOLD[text.charCodeAt(i)] ?? 0) > FOLD_SPECIAL) {
      hash = Math.imul(hash ^ fold, PRIME);
      i++;
    }
    this.start = at;
    if (i < to && fold === FOLD_SPECIAL) return this.#readSpecial(text, at, i, to, hash);
    this.end = i;
    this.hash = hash;
    this.plain = true;
    this.dotted = false;
    if (i === at) {
      this.end = at + 1;
      return false;
    }
    if (i === at + 1 && text.charCodeAt(i) === DOT && i < to) this.#readDotted(text, at, to);
    return true;
  }

  /** Reads on from `i`, where a character stands that needs a closer look; the token began at `start`. */
  #readSpecial(text: string, start: number, i: number, to: number, hash: number): boolean {
    let end = i;
    let plain = true;
    let empty = i === start;
    while (i < to) {
      const point = codePoint(text, i, to);
      const kind = kindOfCodePoint(point);
      const width = point > 0xffff ? 2 : 1;
      if (kind === SEPARATOR || kind === SURROGATE) break;
      if (kind === IGNORABLE || kind === MARK) {
        if (empty) break;
        plain = false;
        i += width;
        // What is invisible belongs to a word only where the word goes on behind it.
        if (kind === MARK) end = i;
        continue;
      }
      if (kind === UNDERSCORE && (empty || !startsWord(text, i + 1, to))) break;
      if (kind === SOLO && !empty) break;
      if (kind === VARIANT) plain = false;
      hash = hashPoint(hash, point);
      empty = false;
      end = i += width;
      if (kind === SOLO) {
        end = skipMarks(text, i, to);
        if (end > i) plain = false;
        break;
      }
    }
    this.end = empty ? start + 1 : end;
    this.hash = hash;
    this.plain = plain;
    this.dotted = false;
    if (end === start + 1 && text.charCodeAt(end) === DOT && end < to) this.#readDotted(text, start, to);
    return !empty;
  }

  /** Replaces the single letter read by the dotted form that begins with it, where there is one: "U.S", "U.S.", "U.S.A.". */
  #readDotted(text: string, at: number, to: number): void {
    let hash = SEED;
    let letters = 0;
    let end = at;
    let i = at;
    while (i < to && isDottable(text.charCodeAt(i))) {
      const next = i + 1;
      const dot = next < to && text.charCodeAt(next) === DOT;
      if (!dot && startsWord(text, next, to)) break;
      hash = Math.imul(hash ^ hashUnit(text.charCodeAt(i)), PRIME);
      letters++;
      end = i = dot ? next + 1 : next;
      if (!dot) break;
    }
    if (letters < 2) return;
    this.end = end;
    this.hash = hash;
    this.plain = false;
    this.dotted = true;
  }
}

const codePoint = (text: string, at: number, to: number): number =>
  at + 1 < to ? (text.codePointAt(at) ?? 0) : text.charCodeAt(at);

const isDottable = (unit: number): boolean => kindOf(unit) === LETTER && isUpper(unit);

/** True where a letter or digit stands at `at`. */
export const startsWord = (text: string, at: number, to: number): boolean => {
  if (at >= to) return false;
  const kind = kindOfCodePoint(codePoint(text, at, to));
  return kind === LETTER || kind === SOLO || kind === VARIANT;
};

const skipMarks = (text: string, at: number, to: number): number => {
  while (at < to && kindOf(text.charCodeAt(at)) === MARK) at++;
  return at;
};

const hashPoint = (hash: number, point: number): number => {
  if (point < 0x10000) return Math.imul(hash ^ hashUnit(point), PRIME);
  for (const unit of decomposedHead(point)) hash = Math.imul(hash ^ unit.charCodeAt(0), PRIME);
  return hash;
};

/** A supplementary character without its marks, unit by unit. */
const decomposedHead = (point: number): string[] => {
  const head = String.fromCodePoint(String.fromCodePoint(point).normalize('NFD').codePointAt(0) ?? point);
  return head.split('');
};

/** A token as it is compared: composed (NFC), without invisible characters and the dots of dotted capitals. Case is kept. */
export const spelling = (text: string, start: number, end: number, dotted: boolean): string => {
  let kept = '';
  for (const character of text.slice(start, end)) {
    if (dotted && character === '.') continue;
    if (kindOfCodePoint(character.codePointAt(0) ?? 0) !== IGNORABLE) kept += character;
  }
  return kept.normalize('NFC');
};
