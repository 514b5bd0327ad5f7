import type { ReaderMark, TextFormat } from '../annotation.js';
import { kept } from '../kept.js';
import type { Span } from '../span.js';
import { Found, uniteSpans } from './skip/found.js';
import { readHtml } from './skip/html.js';
import { readMarkdown } from './skip/markdown.js';
import { readPlain } from './skip/plain.js';
import { type BlockState, packState, START, type State, unpackState } from './skip/state.js';

export { type BlockState, START };

/** What recognition must not read in a paragraph, and what the reader's own marks in it say. Offsets relate to the paragraph. */
export interface ParagraphSkips {
  /** Sorted, disjoint. */
  readonly skips: readonly Span[];
  readonly marks: readonly ReaderMark[];
  /** The phrases of `ignore "phrase"`. */
  readonly ignore: readonly string[];
  /** The state behind this paragraph, for the next. */
  readonly state: BlockState;
}

const READERS: Readonly<Record<TextFormat, (found: Found, state: State) => void>> = {
  plain: readPlain,
  markdown: readMarkdown,
  html: readHtml,
};

/**
 * Reads one paragraph (blank lines behind it included) of a text in the given format. `state` is `START` for a text's first paragraph,
 * then what the paragraph before gave: open fences, front matter, comments and lists go on, as does "off".
 */
export function readSkips(text: string, format: TextFormat, state: BlockState): ParagraphSkips {
  const found = new Found(text);
  const now = unpackState(state);
  const wasOff = now.off;
  READERS[format](found, now);
  now.first = false;
  const off = offSpans(found.marks, text.length, wasOff);
  now.off = off.stays;
  const skips = off.spans.length > 0 ? uniteSpans(found.skips, off.spans) : found.skips;
  return { skips: kept(skips), marks: kept(found.marks), ignore: kept(found.ignore), state: packState(now) };
}

/** What stands between an `off` and the next `on`, both included. */
function offSpans(marks: readonly ReaderMark[], length: number, wasOff: boolean): { spans: Span[]; stays: boolean } {
  const spans: Span[] = [];
  let since = wasOff ? 0 : -1;
  for (const mark of marks) {
    if (mark.what === 'off' && since < 0) since = mark.start;
    if (mark.what !== 'on' || since < 0) continue;
    spans.push({ start: since, end: mark.end });
    since = -1;
  }
  if (since >= 0) spans.push({ start: since, end: length });
  return { spans, stays: since >= 0 };
}
