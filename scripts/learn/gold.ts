import { readFileSync } from 'node:fs';
import type { Span } from '../../src/core/span.js';

/** A text annotated by people, as the gold files have it. Offsets are UTF-16 code units of the whole text. */
export interface GoldText {
  readonly doc: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
  /** The author's own claims; absent in news corpora, which annotate bare topics instead. */
  readonly own?: readonly { readonly kind: string; readonly content: readonly Span[] }[];
}

export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly act: string | null;
}

/** Reads a file of JSON lines. Spans may be pairs or objects. @throws where a line is no JSON. */
export function readGold(path: string): GoldText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => goldText(JSON.parse(line)));
}

type RawSpan = readonly [number, number] | Span;
interface RawText {
  doc: string;
  text: string;
  attributions: { source: RawSpan[] | null; cue: RawSpan[] | null; content: RawSpan[] | null; act?: string }[];
  own?: { kind: string; content: RawSpan[] }[];
}

function goldText(raw: RawText): GoldText {
  const attributions = raw.attributions.map((one) => ({
    source: spans(one.source),
    cue: spans(one.cue),
    content: spans(one.content),
    act: one.act ?? null,
  }));
  const own = raw.own?.map(({ kind, content }) => ({ kind, content: spans(content) }));
  return { doc: raw.doc, text: raw.text, attributions, ...(own && { own }) };
}

const spans = (raw: readonly RawSpan[] | null): Span[] =>
  (raw ?? []).map((span) =>
    'start' in span ? { start: span.start, end: span.end } : { start: span[0], end: span[1] },
  );
