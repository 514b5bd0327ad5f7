import type { Selector } from '../anchors/selector.js';
import { BRAT_NOTES, coveredBy } from './brat.js';
import type { CodePoints } from './codePoints.js';
import { onlyPlace } from './imported.js';
import { isObject, parsed, selectorFrom, type Json } from './json.js';

/** A note: its type, what it is about, and what it says. */
export const NOTE = /^#\S*\t(\S+) (\S+)\t(.*)$/s;

/** Our own notes by the span that they are about. */
export function ownNotes(lines: readonly string[]): ReadonlyMap<string, Json> {
  const notes = new Map<string, Json>();
  for (const line of lines) {
    const [, type, name = '', content = ''] = NOTE.exec(line) ?? [];
    const value = type === BRAT_NOTES.own ? parsed(content) : undefined;
    if (isObject(value)) notes.set(name, value);
  }
  return notes;
}

/** Where a span stands in UTF-16 units; a text that tells people why nobody knows. */
export function partsOf(
  offsets: string,
  covered: string,
  { parts: known }: Json,
  text: string,
  points: CodePoints,
): readonly Selector[] | string {
  const parts = offsets.split(';').map((pair): Selector => {
    const [start = 0, end = 0] = pair.split(' ').map((offset) => points.toUnits(Number(offset)));
    return { quote: text.slice(start, end), prefix: '', suffix: '', start, end };
  });
  if (parts.every(({ quote }) => quote !== '') && coveredBy(parts.map(({ quote }) => quote)) === coveredBy([covered]))
    return parts;
  const selectors = Array.isArray(known) ? known.map(selectorFrom) : [];
  const whole = selectors.filter((selector) => selector !== null);
  if (whole.length > 0 && whole.length === selectors.length) return whole;
  const place =
    parts.length === 1
      ? onlyPlace(text, covered)
      : `the text does not say “${covered.slice(0, 60)}” there; it was left out`;
  return typeof place === 'string' ? place : [{ quote: covered, prefix: '', suffix: '', ...place }];
}
