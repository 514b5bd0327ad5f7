import * as flag from '../flags.js';
import type { NameReader } from '../nameReader.js';

const BEHIND = /^\s+([Aa]dministration)\b(?![-‐])/;
const GOVERNMENT = /^\s+(government|regime)\b(?![-‐])/;

/** True where "administration" follows the word before `to`: "the Biden administration". */
export const isAdministration = (r: NameReader, to: number): boolean => {
  const end = r.words[to - 1]?.end;
  if (end === undefined || !r.has(to - 1, flag.GOVERNING)) return false;
  return !r.has(to - 1, flag.POSSESSIVE) && BEHIND.test(r.text.slice(end, end + 20));
};

/** A person's administration is a government: one span, "administration" included. */
export function takeAdministration(r: NameReader, to: number): number {
  const last = r.words[to - 1];
  const behind = last && BEHIND.exec(r.text.slice(last.end, last.end + 20));
  if (!behind) return to;
  const end = last.end + behind[0].length;
  r.take(to - 1, to, { type: 'government', rule: 'administration', name: `${last.text} administration` }, end);
  // Written with a capital, the word itself stands in the list.
  return (r.words[to]?.start ?? Infinity) < end ? to + 1 : to;
}

/** "the Biden administration", of somebody known or not; "the Scholz government" and "the Assad regime", of a known person. */
export function administration(r: NameReader, at: number): number {
  const known = r.known(at);
  if (known === 'person' && isGovernment(r, at)) return takeGovernment(r, at);
  if (!isAdministration(r, at + 1) || r.has(at, flag.HEAD | flag.CAPITALS | flag.STARTER | flag.GENERIC)) return at;
  if (known !== null && known !== 'person') return at;
  if (known === null && r.has(at, flag.COMMON)) return at;
  return takeAdministration(r, at + 1);
}

/** Behind a surname alone: what is governed from a place, or by whom the sentence names in full, is not named so. */
function isGovernment(r: NameReader, at: number): boolean {
  const [word, mention] = [r.words[at], r.mentionAt(at)];
  if (!word || mention?.start !== word.start || mention.end !== word.end || r.has(at, flag.POSSESSIVE)) return false;
  return GOVERNMENT.test(r.text.slice(word.end, word.end + 20));
}

function takeGovernment(r: NameReader, at: number): number {
  const word = r.words[at];
  const behind = word && GOVERNMENT.exec(r.text.slice(word.end, word.end + 20));
  if (!behind) return at;
  const end = word.end + behind[0].length;
  r.take(at, at + 1, { type: 'government', rule: 'administration', name: `${word.text} ${behind[1]}` }, end);
  return at + 1;
}
