/** Tests of single characters that are asked for at every stop: ASCII answers at once, the rest goes by Unicode. */

const SPACE = /[\s\u200b\ufeff]/;
const LETTER = /\p{L}/u;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;

/** White space or of no width. */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 0x20 || (code >= 0x09 && code <= 0x0d) : SPACE.test(text[at] ?? '');
}

export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? isAsciiLetter(code) : LETTER.test(text[at] ?? '');
}

/** A character of two code units counts at its first. */
export function isLetterOrNumberAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return isAsciiLetter(code) || (code >= 0x30 && code <= 0x39);
  return LETTER_OR_NUMBER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
