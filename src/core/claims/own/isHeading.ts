import type { Span } from '../../span.js';

/** Words up to which a line without a final stop that is a paragraph for itself is taken for a heading or a caption. */
const LONGEST = 12;
/** What marks a heading stands no further before its words. */
const LOOK_BACK = 40;

/** True where a sentence is a heading: marked as one, or a short line of its own without a stop. List items are none. */
export function isHeading(text: string, sentence: Span, isOnly: boolean): boolean {
  const near = text.slice(Math.max(0, sentence.start - LOOK_BACK), sentence.start);
  const before = near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1);
  if (/^\s{0,3}#{1,6}\s/.test(before) || /^<h[1-6]\b/i.test(before)) return true;
  if (!isOnly || before.trim() !== '') return false;
  const line = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200));
  return !/[.!?…:;]["”’»)\]*_]*$/.test(line) && line.split(/\s+/).length <= LONGEST;
}
