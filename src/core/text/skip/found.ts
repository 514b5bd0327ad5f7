import type { ReaderMark } from '../../annotation.js';
import type { Span } from '../../span.js';

/** Gathers what is found in a paragraph from left to right: spans to skip, reader's marks, phrases to ignore. */
export class Found {
  readonly skips: { start: number; end: number }[] = [];
  readonly marks: ReaderMark[] = [];
  readonly ignore: string[] = [];

  constructor(readonly text: string) {}

  /** Spans must come in order; those that touch or overlap become one. */
  skip(start: number, end: number): void {
    if (end <= start) return;
    const last = this.skips[this.skips.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else this.skips.push({ start, end });
  }
}

/** Both lists sorted; the union as sorted, disjoint spans. */
export function uniteSpans(a: readonly Span[], b: readonly Span[]): Span[] {
  const found = new Found('');
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const x = a[i];
    const y = b[j];
    const takeA = y === undefined || (x !== undefined && x.start <= y.start);
    const span = takeA ? x : y;
    if (takeA) i++;
    else j++;
    if (span) found.skip(span.start, span.end);
  }
  return found.skips;
}
