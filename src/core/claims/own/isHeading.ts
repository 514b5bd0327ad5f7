import type { Span } from '../../span.js';

/** Words up to which a line without a final stop that is a paragraph for itself is taken for a heading or a caption. */
const LONGEST = 12;

/** True where a sentence is a heading: marked as one, or a short line of its own without a stop. List items are none. */
export function isHeading(text: string, sentence: Span, isOnly: boolean): boolean {
  const lineStart =
    Math.max(text.lastIndexOf('\n', sentence.start - 1), text.lastIndexOf('\r', sentence.start - 1)) + 1;
  const before = text.slice(lineStart, sentence.start);
  if (/^\s{0,3}#{1,6}\s/.test(before) || /^<h[1-6]\b/i.test(before)) return true;
  if (!isOnly || before.trim() !== '') return false;
  const line = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 200));
  return !/[.!?…:;]["”’»)\]*_]*$/.test(line) && line.split(/\s+/).length <= LONGEST;
}
