/**
 * What each UTF-16 code unit is to the tokeniser. ASCII stands in the tables from the start; every other unit is
 * looked up in Unicode's properties when it is first met, so that loading this module costs next to nothing.
 */

/** Kinds of code units. */
export const UNKNOWN = 0;
/** Ends a token: spaces, punctuation, symbols. */
export const SEPARATOR = 1;
/** A letter or digit that is its own NFC form. */
export const LETTER = 2;
/** A token of its own: scripts that put no spaces between words, or glue endings on (Han, Hiragana, Hangul, Thai …). */
export const SOLO = 3;
/** A combining mark: belongs to the letter before it. */
export const MARK = 4;
/** Soft hyphen, zero-width and bidi characters: as if they were not there, within a word. */
export const IGNORABLE = 5;
/** Half of a pair: what it is depends on the other half. */
export const SURROGATE = 6;
/** A letter that NFC writes differently (the Kelvin sign, compatibility ideographs). */
export const VARIANT = 7;
/** A letter between letters ("snake_case"), else a separator ("_emphasis_"). */
export const UNDERSCORE = 8;

/** In `FOLD`: not part of a token. */
export const FOLD_SEPARATOR = 0;
/** In `FOLD`: `kindOf` knows more. All other values of `FOLD` are greater. */
export const FOLD_SPECIAL = 1;

/** For letters and digits, what the hash sees: the lower-case letter without its accents. */
export const FOLD = new Uint16Array(65536).fill(FOLD_SPECIAL);
/** The classes of `GLIMPSE` are numbers of so many bits. */
export const GLIMPSE_BITS = 6;
/** In `GLIMPSE`: `kindOf` knows more. No bit of it lies within the class. */
export const GLIMPSE_SPECIAL = -64;
/** For glimpses of words: 0 for separators, else the class of a letter or digit, without case and accents. */
export const GLIMPSE = new Int8Array(65536).fill(GLIMPSE_SPECIAL);
const KIND = new Uint8Array(65536);
/** The lower-case form of a unit where that is one unit, else the unit itself; right for units that `kindOf` has met. */
export const LOWER = new Uint16Array(65536);
const HASHED = new Uint16Array(65536);
/** `UPPER` for capitals, `SMALL` for small letters, 0 for all else; right for units that `kindOf` has met. */
export const CASE = new Uint8Array(65536);
export const UPPER = 1;
export const SMALL = 2;

const WORD = /^[\p{L}\p{N}]$/u;
const COMBINING = /^\p{M}$/u;
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\uac00-\ud7a3]$/u;
const INVISIBLE =
  /^[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]$/u;
/** The numbers of notes are no part of the word that they stand behind: "the Facility¹". */
const NOTE_NUMBER = /^[\u00b9\u00b2\u00b3\u2070-\u2079\u2080-\u2089]$/;
/** Letters by their Unicode category, apostrophes by their use. */
const LETTER_LIKE_APOSTROPHE = /^[\u02b9\u02bb\u02bc]$/;

const kindOfCharacter = (character: string): number => {
  if (character === '_') return UNDERSCORE;
  if (INVISIBLE.test(character)) return IGNORABLE;
  if (COMBINING.test(character)) return MARK;
  if (!WORD.test(character) || LETTER_LIKE_APOSTROPHE.test(character) || NOTE_NUMBER.test(character)) return SEPARATOR;
  if (character.normalize('NFC') !== character) return VARIANT;
  return UNSPACED.test(character) ? SOLO : LETTER;
};

const FINAL_SIGMA = 0x3c2;

const lowerOf = (character: string): number => {
  const lower = character === 'ς' ? 'σ' : character.toLowerCase();
  return (lower.length === 1 ? lower : character).charCodeAt(0);
};

const hashedAs = (unit: number, character: string): number => {
  // A Hangul syllable decomposes into letters, not into a letter and its marks.
  const base = unit >= 0xac00 && unit <= 0xd7a3 ? character : character.normalize('NFD').charAt(0);
  // Above the two reserved values of FOLD whatever comes.
  return Math.max(lowerOf(base), FOLD_SPECIAL + 1);
};

/** Letters a to z and digits have a class each, all others share the rest. */
const glimpseOf = (hashed: number): number => {
  if (hashed >= 0x61 && hashed <= 0x7a) return hashed - 0x60;
  return hashed >= 0x30 && hashed <= 0x39 ? hashed - 0x30 + 27 : 37 + (hashed % 27);
};

const learn = (unit: number): number => {
  const character = String.fromCharCode(unit);
  const kind = unit >= 0xd800 && unit <= 0xdfff ? SURROGATE : kindOfCharacter(character);
  KIND[unit] = kind;
  LOWER[unit] = kind === SURROGATE ? unit : lowerOf(character);
  CASE[unit] = LOWER[unit] !== unit && unit !== FINAL_SIGMA ? UPPER : character.toUpperCase() !== character ? SMALL : 0;
  HASHED[unit] = hashedAs(unit, character);
  if (kind === SEPARATOR) FOLD[unit] = GLIMPSE[unit] = FOLD_SEPARATOR;
  if (kind === LETTER) {
    FOLD[unit] = HASHED[unit];
    GLIMPSE[unit] = glimpseOf(HASHED[unit] ?? 0);
  }
  return kind;
};

/** What a UTF-16 code unit is to the tokeniser. */
export const kindOf = (unit: number): number => KIND[unit] || learn(unit);

/** Like `kindOf`, for a whole code point. Supplementary letters are `VARIANT`s: fit for the slow path only. */
export const kindOfCodePoint = (point: number): number => {
  if (point < 0x10000) return kindOf(point);
  const kind = kindOfCharacter(String.fromCodePoint(point));
  return kind === LETTER ? VARIANT : kind;
};

/** The lower-case form of a unit where that is one unit, else the unit itself. */
export const lower = (unit: number): number => {
  if (KIND[unit] === UNKNOWN) learn(unit);
  return LOWER[unit] ?? unit;
};

const ASCII_WORD = /^[A-Za-z0-9_]*$/u;

/** A text in small letters, unit by unit: offsets stay what they are. */
export const lowerText = (text: string): string => {
  if (ASCII_WORD.test(text)) return text.toLowerCase();
  let folded = '';
  for (let i = 0; i < text.length; i++) folded += String.fromCharCode(lower(text.charCodeAt(i)));
  return folded;
};

/** True for a capital: a unit that has a lower-case form of its own. */
export const isUpper = (unit: number): boolean => kindOf(unit) > 0 && CASE[unit] === UPPER;

/** True for a lower-case letter that has a capital. */
export const isLower = (unit: number): boolean => kindOf(unit) > 0 && CASE[unit] === SMALL;

/** What the hash sees of a letter: lower case, no accents, the same for composed and decomposed forms. */
export const hashUnit = (unit: number): number => (kindOf(unit) > 0 ? (HASHED[unit] ?? unit) : unit);

for (let unit = 0; unit < 0x80; unit++) learn(unit);
