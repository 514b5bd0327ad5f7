import { OWN_KEYS } from './keys.js';

/** A line of a coding file that has a key, "    - quote: …". */
export interface KeyLine {
  /** Columns before the key; a dash and its space count. */
  readonly indent: number;
  readonly hasDash: boolean;
  readonly key: string;
  /** Empty where nothing stands behind the colon. */
  readonly value: string;
}

const SPACE = 32;
const DASH = 45;
const COLON = 58;

/** Reads a line between two UTF-16 offsets of a text, by hand: there are a dozen of them to a coding. Null where it looks otherwise. */
export function readKeyLine(text: string, start: number, end: number): KeyLine | null {
  let at = start;
  while (at < end && text.charCodeAt(at) === SPACE) at++;
  const hasDash = text.charCodeAt(at) === DASH && text.charCodeAt(at + 1) === SPACE;
  if (hasDash) at += 2;
  const from = at;
  while (at < end && isOfKey(text.charCodeAt(at), at === from)) at++;
  if (at === from || at >= end || text.charCodeAt(at) !== COLON) return null;
  const key = keyAt(text, from, at);
  if (at + 1 === end) return { indent: from - start, hasDash, key, value: '' };
  if (text.charCodeAt(at + 1) !== SPACE) return null;
  return { indent: from - start, hasDash, key, value: text.slice(at + 2, end) };
}

/** Keys that files are full of, by their lengths: to find one costs less than to make a text of its own that is then looked up as a key. */
const KEYS: readonly (readonly string[])[] = [...OWN_KEYS].reduce<string[][]>((byLength, key) => {
  (byLength[key.length] ??= []).push(key);
  return byLength;
}, []);

function keyAt(text: string, from: number, to: number): string {
  for (const key of KEYS[to - from] ?? []) if (text.startsWith(key, from)) return key;
  return text.slice(from, to);
}

/** Letters and "_", behind the first also digits and "-". */
const isOfKey = (code: number, isFirst: boolean): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  code === 95 ||
  (!isFirst && ((code >= 48 && code <= 57) || code === DASH));
