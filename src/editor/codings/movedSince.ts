import { stillThere } from '../../core/codings/anchors/stillThere.js';
import type { Coding } from '../../core/codings/model.js';
import type { Span } from '../../core/span.js';
import type { EngineClient } from '../../engine/client.types.js';
import type { CodedText } from './codedText.js';
import type { PlacedCoding } from './services.js';

/** Where more than these moved, they are found again by their words at the next opening. */
const MOST = 2000;

/** The codings of a file that stand elsewhere by now, or in other words, as they are to be written anew. Empty where there are too many. */
export async function movedSince(
  engine: Pick<EngineClient, 'ask'>,
  text: string,
  coded: CodedText,
  file: string,
): Promise<PlacedCoding[]> {
  const moved = coded.codings.flatMap(({ coding, file: own }, i) => {
    const spans = own === file ? coded.placeOf(i) : null;
    return spans && isElsewhere(text, coding, spans) ? [{ coding, spans }] : [];
  });
  if (moved.length === 0 || moved.length > MOST) return [];
  const changed = moved.filter(({ coding, spans }) => !isMerelyMoved(text, coding, spans));
  const described = await engine.ask('describeSpans', { text, spans: changed.flatMap(({ spans }) => spans) });
  let next = 0;
  return moved.map(({ coding, spans }) => {
    const parts = isMerelyMoved(text, coding, spans)
      ? coding.parts.map((part, i) => ({ ...part, ...spans[i] }))
      : spans.flatMap(() => described[next++] ?? []);
    return { coding: { ...coding, parts }, spans, seen: coding };
  });
}

const isElsewhere = (text: string, { parts }: Coding, spans: readonly Span[]): boolean =>
  spans.some(({ start, end }, i) => {
    const part = parts[i];
    return part?.start !== start || part.end !== end || part.quote !== text.slice(start, end);
  });

/** The same words with the same about them, elsewhere. */
const isMerelyMoved = (text: string, { parts }: Coding, spans: readonly Span[]): boolean =>
  parts.every((part, i) => spans[i] !== undefined && stillThere(text, part, spans[i]));
