import { FOLD, FOLD_SPECIAL, IGNORABLE, kindOf, SEPARATOR, UNDERSCORE } from './charClass.js';

/**
 * What stands between two tokens, as a number, so that "Asia-Pacific" and "Asia Pacific" differ but a line break,
 * a no-break space or the other hyphen do not. Up to four ASCII characters, one a byte; any other character only alone.
 */
export type Joiner = number;

/** Nothing that can join two tokens of an alias: too much of it, a blank line, the text's end. */
export const NO_JOINER: Joiner = 0;
/** Nothing at all in between: two ideographs. */
export const TOUCHING: Joiner = 1;
const SPACE = 0x20;
const HYPHEN = 0x2d;
export const SPACE_JOINER: Joiner = SPACE;
export const HYPHEN_JOINER: Joiner = HYPHEN;
/** No phrase has more space than this between two words: it keeps reading ahead short. */
const MOST_SPACE = 200;

/** Different signs for one joiner. */
const TWINS: ReadonlyMap<number, number> = new Map([
  ...[...'\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d'].map((sign) => [sign.charCodeAt(0), HYPHEN] as const),
  ...[...'\u2018\u2019\u02b9\u02bb\u02bc\u2032\uff07'].map((sign) => [sign.charCodeAt(0), 0x27] as const),
  ...[...'\u201c\u201d\u2033'].map((sign) => [sign.charCodeAt(0), 0x22] as const),
]);
const isLineEnd = (unit: number): boolean =>
  unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029 || unit === 0x85;
const isSpace = (unit: number): boolean =>
  unit === SPACE ||
  unit === 0x09 ||
  unit === 0xa0 ||
  unit === 0x202f ||
  (unit >= 0x2000 && unit <= 0x200a) ||
  unit === 0x205f ||
  unit === 0x3000;

/** Reads what joins two tokens. `end` is where the next token begins, if `read` found a joiner. */
export class JoinerReader {
  end = 0;

  /** Reads from the end of a token at `at`, up to the next token before `to`. */
  read(text: string, at: number, to: number): Joiner {
    // By far the most frequent: one space before an ordinary letter.
    if (text.charCodeAt(at) === SPACE && at + 1 < to && (FOLD[text.charCodeAt(at + 1)] ?? 0) > FOLD_SPECIAL) {
      this.end = at + 1;
      return SPACE_JOINER;
    }
    return this.#readAny(text, at, to);
  }

  #readAny(text: string, at: number, to: number): Joiner {
    let code = 0;
    let last = 0;
    let signs = 0;
    let i = at;
    while (i < to) {
      const unit = text.charCodeAt(i);
      const kind = kindOf(unit);
      if (kind === IGNORABLE) {
        i++;
        continue;
      }
      if (kind !== SEPARATOR && kind !== UNDERSCORE) break;
      let sign = TWINS.get(unit) ?? unit;
      if (isSpace(unit) || isLineEnd(unit)) {
        const broken = this.#skipSpace(text, i, to);
        if (broken === null) return NO_JOINER;
        i = this.end;
        // "Sino-" at a line's end goes on in the next; space around & and / is a matter of taste.
        if ((broken && last === HYPHEN) || last === 0x26 || last === 0x2f) continue;
        sign = SPACE;
      } else {
        i++;
        if ((sign === 0x26 || sign === 0x2f) && last === SPACE) {
          code >>>= 8;
          signs--;
        }
      }
      if (signs === 4 || (sign >= 0x80 && signs > 0) || last >= 0x80 || sign < SPACE) return NO_JOINER;
      code = sign >= 0x80 ? -sign : (code << 8) | sign;
      last = sign;
      signs++;
    }
    this.end = i;
    if (i >= to) return NO_JOINER;
    return signs === 0 ? TOUCHING : code;
  }

  /** Skips space with at most one line end in it, and the quote marks behind that. True: a line end; null: too much. */
  #skipSpace(text: string, at: number, to: number): boolean | null {
    let broken = false;
    let i = at;
    for (; i < to; i++) {
      const unit = text.charCodeAt(i);
      if (isLineEnd(unit)) {
        if (broken) return null;
        broken = true;
        if (unit === 0x0d && text.charCodeAt(i + 1) === 0x0a) i++;
      } else if (!isSpace(unit) && !(broken && unit === 0x3e) && kindOf(unit) !== IGNORABLE) break;
    }
    this.end = i;
    return i - at > MOST_SPACE ? null : broken;
  }
}
