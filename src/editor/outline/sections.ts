import type { TextFormat } from '../../core/annotation.js';
import type { Span } from '../../core/span.js';
import { hasBlankLine, splitParagraphs } from '../../core/text/paragraphs.js';
import { findHeadings } from './headings.js';
import { firstWords } from './snippet.js';

/** A part of a text: a heading with all that stands below it, or a paragraph. */
export interface Section extends Span {
  readonly title: string;
  readonly heading: boolean;
  readonly below: readonly Section[];
}

/** A title is told by its first words; no need to look at a paragraph of a megabyte. */
const TITLE = 240;

/**
 * The parts of a text in order, disjoint: by headings where a Markdown text has some (what stands before the first is a
 * part of its own), else by paragraphs. A heading reaches up to the next of its rank or above. Linear time.
 */
export function splitSections(text: string, format: TextFormat): Section[] {
  const headings = format === 'markdown' ? findHeadings(text) : [];
  const first = headings[0];
  if (!first) return paragraphs(text);
  const before = text.slice(0, first.start).trim() === '' ? [] : [paragraph(text, 0, first.start)];
  const open: { rank: number; section: Section & { end: number; below: Section[] } }[] = [];
  const top: Section[] = [...before];
  const close = (rank: number, end: number) => {
    while ((open.at(-1)?.rank ?? 0) >= rank) {
      const done = open.pop();
      if (done) done.section.end = end;
    }
  };
  for (const { start, rank, title } of headings) {
    close(rank, start);
    const section = { start, end: text.length, title: firstWords(title, 120), heading: true, below: [] };
    (open.at(-1)?.section.below ?? top).push(section);
    open.push({ rank, section });
  }
  return top;
}

function paragraphs(text: string): Section[] {
  const starts = splitParagraphs(text, !hasBlankLine(text));
  return starts.map((start, i) => paragraph(text, start, starts[i + 1] ?? text.length));
}

const paragraph = (text: string, start: number, end: number): Section => ({
  start,
  end,
  title: firstWords(text.slice(start, Math.min(end, start + TITLE))),
  heading: false,
  below: [],
});
