import { MAX_FILE_LENGTH } from '../limits.js';
import type { ProblemList } from '../problemList.js';

/**
 * Whether a text cannot be a knowledge file at all: too long, or no text. The problem is told.
 * A few characters that were not UTF-8 are told too, and the rest is read. Linear.
 */
export function isUnreadable(text: string, problems: ProblemList): boolean {
  const head = { start: 0, end: Math.min(text.length, firstLineEnd(text)) };
  if (text.length > MAX_FILE_LENGTH) {
    problems.add('file-too-long', head, String(text.length), String(MAX_FILE_LENGTH));
    return true;
  }
  const strange = countStrange(text);
  if (strange.controls > 0 || (strange.unread > 20 && strange.unread > text.length / 10)) {
    problems.add('file-binary', head);
    return true;
  }
  if (strange.unread > 0) {
    const start = text.indexOf('\uFFFD');
    problems.add('file-not-utf8', { start, end: start + 1 }, String(strange.unread));
  }
  return false;
}

function firstLineEnd(text: string): number {
  const line = text.slice(0, 200).search(/[\r\n\0]/);
  return line < 0 ? 200 : line;
}

/** Control characters that YAML does not allow, and those that stand for bytes that were no UTF-8. */
function countStrange(text: string): { controls: number; unread: number } {
  let controls = 0;
  let unread = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 ? code !== 9 && code !== 10 && code !== 13 : code === 127) controls++;
    else if (code === 0xfffd) unread++;
  }
  return { controls, unread };
}
