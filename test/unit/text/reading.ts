import type { ReaderMark, TextFormat } from '../../../src/core/annotation.js';
import { splitParagraphs } from '../../../src/core/text/paragraphs.js';
import { readSkips, START } from '../../../src/core/text/skips.js';
import { splitSentences } from '../../../src/core/text/sentences.js';

export interface ReadText {
  /** What is skipped, in order of the text. */
  readonly skipped: string[];
  /** The text with what is skipped taken out: `·` stands for each skip. */
  readonly read: string;
  readonly marks: { what: ReaderMark['what']; text: string }[];
  readonly ignore: string[];
  readonly sentences: string[];
}

/** Reads a whole text paragraph by paragraph, as the product does; paragraphs stand between blank lines unless `byLine` is set. */
export function readText(text: string, format: TextFormat, byLine = false): ReadText {
  const starts = splitParagraphs(text, byLine);
  const result: ReadText = { skipped: [], read: '', marks: [], ignore: [], sentences: [] };
  let state = START;
  let read = '';
  starts.forEach((start, i) => {
    const paragraph = text.slice(start, starts[i + 1]);
    const { skips, marks, ignore, state: next } = readSkips(paragraph, format, state);
    state = next;
    let done = 0;
    for (const { start: from, end } of skips) {
      result.skipped.push(paragraph.slice(from, end));
      read += paragraph.slice(done, from) + '·';
      done = end;
    }
    read += paragraph.slice(done);
    for (const mark of marks) result.marks.push({ what: mark.what, text: paragraph.slice(mark.start, mark.end) });
    result.ignore.push(...ignore);
    for (const { start: from, end } of splitSentences(paragraph, skips, format)) {
      result.sentences.push(paragraph.slice(from, end));
    }
  });
  return { ...result, read };
}
