import type { ReaderMark } from '../../annotation.js';
import type { Span } from '../../span.js';

/** Gathers what is found in a paragraph from left to right: spans to skip, reader's marks, phrases to ignore. */
export class Found {
  readonly skips: { start: number; end: number }[] = [];
  readonly marks: ReaderMark[] = [];
  readonly ignore: string[] = [];

  constructor(readonly text: string) {}

  /** Spans must come in order; those that touch or overlap become one. What lies behind the text's end is cut. */
  skip(start: number, stop: number): void {
    const end = Math.min(stop, this.text.length);
    if (start < end) append(this.skips, start, end);
  }
}

function append(spans: { start: number; end: number }[], start: number, end: number): void {
  const last = spans[spans.length - 1];
  if (last && start <= last.end) last.end = Math.max(last.end, end);
  else spans.push({ start, end });
}

/** Both lists sorted; the union as sorted, disjoint spans. */
export function uniteSpans(a: readonly Span[], b: readonly Span[]): Span[] {
  const united: { start: number; end: number }[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const x = a[i];
    const y = b[j];
    const takeA = y === undefined || (x !== undefined && x.start <= y.start);
    const span = takeA ? x : y;
    if (takeA) i++;
    else j++;
    if (span) append(united, span.start, span.end);
  }
  return united;
}
