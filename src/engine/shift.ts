import type { ClaimMark, Mention, NameMark, ParagraphAnnotations, ReaderMark } from '../core/annotation.js';
import type { Span } from '../core/span.js';

/** Moves annotations from a paragraph's offsets to the text's, by where the paragraph starts. */
export const SHIFT: {
  readonly [L in 'mentions' | 'names' | 'claims' | 'marks']: Shift<ParagraphAnnotations[L][number]>;
} = {
  mentions: shiftSpan<Mention>,
  names: shiftSpan<NameMark>,
  claims: shiftClaim,
  marks: shiftSpan<ReaderMark>,
};

type Shift<T> = (item: T, by: number) => T;

function shiftSpan<T extends Span>(item: T, by: number): T {
  return { ...item, start: item.start + by, end: item.end + by };
}

function shiftClaim(mark: ClaimMark, by: number): ClaimMark {
  const all = (spans: readonly Span[]): Span[] => spans.map((span) => shiftSpan(span, by));
  const moved = { start: mark.start + by, end: mark.end + by, content: all(mark.content) };
  switch (mark.by) {
    case 'knowledge':
      return { ...mark, ...moved, words: all(mark.words) };
    case 'author':
      return { ...mark, ...moved, marker: mark.marker && shiftSpan(mark.marker, by) };
    case 'attribution':
      return {
        ...mark,
        ...moved,
        source: mark.source && shiftSpan(mark.source, by),
        cue: mark.cue && shiftSpan(mark.cue, by),
      };
  }
}
