import type { Span } from '../span.js';

/** A span of the whole text with its words. */
export interface Quote extends Span {
  readonly text: string;
}

/** @param start where the span's paragraph begins. */
export const quote = (text: string, span: Span, start: number): Quote => ({
  start: start + span.start,
  end: start + span.end,
  text: text.slice(start + span.start, start + span.end),
});
