import type { Span } from '../src/core/span.js';

/** A text annotated by people. Offsets are UTF-16 code units of the whole text, ends exclusive. */
export interface GoldText {
  readonly doc: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  /** The author's own claims; absent in news corpora, which annotate bare topics instead. */
  readonly own?: readonly GoldOwnClaim[];
}

export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface GoldOwnClaim {
  readonly kind: string;
  readonly content: readonly Span[];
}

type RawSpan = readonly [number, number] | Span;
type RawSpans = readonly RawSpan[] | null;
interface RawText {
  readonly doc: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: RawSpans; readonly cue: RawSpans; readonly content: RawSpans }[];
  readonly own?: readonly { readonly kind: string; readonly content: RawSpans }[];
}

/** Reads one line of a gold file. Spans may be pairs or objects. @throws SyntaxError where the line is no JSON. */
export function parseGold(line: string): GoldText {
  const raw = JSON.parse(line) as RawText;
  const attributions = raw.attributions.map(({ source, cue, content }) => ({
    source: spans(source),
    cue: spans(cue),
    content: spans(content),
  }));
  const own = raw.own?.map(({ kind, content }) => ({ kind, content: spans(content) }));
  return { doc: raw.doc, text: raw.text, attributions, ...(own && { own }) };
}

/** The lines of a file of JSON lines; blank ones are passed over. */
export const linesOf = (file: string): string[] => file.split('\n').filter((line) => line.trim() !== '');

const spans = (raw: RawSpans): Span[] =>
  (raw ?? []).map((span) =>
    'start' in span ? { start: span.start, end: span.end } : { start: span[0], end: span[1] },
  );
