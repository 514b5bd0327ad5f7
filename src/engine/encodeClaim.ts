import { SOURCE_LINKS, type ClaimMark, type ClaimSource } from '../core/annotation.js';
import { AUTHOR_CLAIM_KINDS } from '../core/claims/own/kinds.js';
import { STANCES } from '../core/knowledge/model.js';
import { ACTS } from '../core/language/language.js';
import type { Span } from '../core/span.js';
import { times, type NumberReader } from './numberReader.js';
import type { NumberWriter } from './numberWriter.js';

const KINDS = ['knowledge', 'attribution', 'author'] as const;
/** Confidence and scores cross in thousandths. */
const FINE = 1000;
/** Stands for null. */
const NONE = -1;

/** Appends a claim: what all have, then what its kind has. */
export function pushClaim(out: NumberWriter, mark: ClaimMark): void {
  out.push(KINDS.indexOf(mark.by), mark.start, mark.end, mark.claim ?? NONE);
  out.push(mark.stance === null ? NONE : STANCES.indexOf(mark.stance), mark.hedged ? 1 : 0, fine(mark.confidence));
  pushSpans(out, mark.content);
  out.push(mark.suggested.length);
  for (const { claim, score } of mark.suggested) out.push(claim, fine(score));
  if (mark.by === 'knowledge') pushSpans(out, mark.words);
  else if (mark.by === 'author') {
    out.push(AUTHOR_CLAIM_KINDS.indexOf(mark.kind));
    pushOptional(out, mark.marker);
  } else {
    pushOptional(out, mark.source);
    if (mark.source)
      out.push(mark.source.entry ?? NONE, mark.source.link === null ? NONE : SOURCE_LINKS.indexOf(mark.source.link));
    pushOptional(out, mark.cue);
    out.push(ACTS.indexOf(mark.act), mark.topic ? 1 : 0);
  }
}

/** Reads what `pushClaim` wrote. @throws RangeError where it is something else. */
export function readClaim(read: NumberReader): ClaimMark {
  const by = read.oneOf(KINDS);
  const [start, end, claim] = [read.next(), read.next(), orNull(read.next())];
  const stance = STANCES[read.next()] ?? null;
  const hedged = read.next() === 1;
  const confidence = read.next() / FINE;
  const content = readSpans(read);
  const suggested = times(read.next(), () => ({ claim: read.next(), score: read.next() / FINE }));
  const base = { start, end, claim, stance, hedged, confidence, content, suggested };
  if (by === 'knowledge') return { ...base, by, claim: claim ?? 0, words: readSpans(read) };
  if (by === 'author') return { ...base, by, kind: read.oneOf(AUTHOR_CLAIM_KINDS), marker: readOptional(read) };
  const source = readSource(read);
  return { ...base, by, source, cue: readOptional(read), act: read.oneOf(ACTS), topic: read.next() === 1 };
}

function readSource(read: NumberReader): ClaimSource | null {
  const span = readOptional(read);
  return span && { ...span, entry: orNull(read.next()), link: SOURCE_LINKS[read.next()] ?? null };
}

const fine = (fraction: number): number => Math.round(fraction * FINE);
const orNull = (number: number): number | null => (number === NONE ? null : number);

function pushSpans(out: NumberWriter, spans: readonly Span[]): void {
  out.push(spans.length);
  for (const { start, end } of spans) out.push(start, end);
}

function readSpans(read: NumberReader): readonly Span[] {
  return times(read.next(), () => ({ start: read.next(), end: read.next() }));
}

function pushOptional(out: NumberWriter, span: Span | null): void {
  pushSpans(out, span ? [{ start: span.start, end: span.end }] : []);
}

const readOptional = (read: NumberReader): Span | null => readSpans(read)[0] ?? null;
