import { oneLine } from '../../text/oneLine.js';
import type { Span } from '../../span.js';
import type { Selector } from '../anchors/selector.js';
import { readOthers } from '../file/others.js';
import type { CodePoints } from './codePoints.js';
import { onlyPlace } from './imported.js';
import { isObject, isOffset, type Json } from './json.js';

export interface Part {
  readonly selector: Selector;
  /** What the target has beside quote and position, to be written again. */
  readonly rest: Json;
  /** One of the selectors means only a part of what it selects. */
  readonly isRefined: boolean;
}

/** What a target is about; a text that tells people why nobody knows. @param isOurs we wrote it: its source is the document */
export function partOf(target: unknown, text: string, points: CodePoints, isOurs: boolean): Part | string {
  const { selector, ...rest } = isObject(target) ? target : {};
  const all = selector === undefined ? [] : ([selector].flat() as unknown[]);
  const quoted = all.filter(isObject).find(({ type }) => type === 'TextQuoteSelector');
  const placed = all.filter(isObject).find(({ type }) => type === 'TextPositionSelector');
  const found = selectorOf(quoted, placed, text, points, isOurs);
  if (typeof found === 'string') return found;
  const further = all.filter((one) => one !== quoted && one !== placed);
  const { source: _, ...others } = rest;
  return {
    // A position that agrees with all that is quoted is beyond doubt, even where another tool's prefix is too short to tell it from others.
    selector: !isOurs && agrees(text, found) ? { ...found, prefix: '', suffix: '' } : found,
    rest: { ...(isOurs ? others : rest), ...(further.length > 0 && { selector: further }) },
    isRefined: [quoted, placed].some((one) => one?.['refinedBy'] !== undefined),
  };
}

function selectorOf(
  quoted: Json | undefined,
  placed: Json | undefined,
  text: string,
  points: CodePoints,
  isOurs: boolean,
): Selector | string {
  const exact = typeof quoted?.['exact'] === 'string' ? quoted['exact'] : '';
  const position = placed ? positionOf(placed, exact, text, points) : null;
  const quote =
    exact === '' && position && position.end <= text.length ? text.slice(position.start, position.end) : exact;
  if (quote === '')
    return 'it says neither by a quote nor by a position of this text what it is about; it was left out';
  const context = (key: string): string => (typeof quoted?.[key] === 'string' ? quoted[key] : '');
  const [prefix, suffix] = [context('prefix'), context('suffix')];
  const isAgreed = position && text.slice(position.start, position.end) === quote;
  // By the model, a quote with what stands about it is a place where the text has all of it in a row just once. What else was there when we coded ours, they know.
  const inARow = isOurs || isAgreed ? '' : onlyPlace(text, prefix + quote + suffix);
  if (typeof inARow !== 'string') {
    const start = inARow.start + prefix.length;
    return { quote, prefix, suffix, start, end: start + quote.length };
  }
  const place = position ?? onlyPlace(text, quote);
  if (typeof place === 'string' && prefix + suffix === '') return place;
  const others = readOthers(context('policy:others'));
  // Without position the quote and what stands about it are to tell the place.
  return {
    quote,
    prefix,
    suffix,
    ...(typeof place === 'string' ? { start: 0, end: 0 } : place),
    ...(others && { others }),
  };
}

/** In UTF-16 units. The model counts code points; browsers' tools count as we do, so that the words decide where both differ. */
function positionOf({ start, end }: Json, exact: string, text: string, points: CodePoints): Span | null {
  if (!isOffset(start) || !isOffset(end) || end < start) return null;
  const asAsked = { start: points.toUnits(start), end: points.toUnits(end) };
  const says = (span: Span): boolean => text.slice(span.start, span.end) === exact;
  return !says(asAsked) && says({ start, end }) ? { start, end } : asAsked;
}

function agrees(text: string, { quote, prefix, suffix, start, end }: Selector): boolean {
  // White space may be written otherwise there: room for twice as much.
  const before = oneLine(text.slice(Math.max(0, start - 2 * prefix.length), start));
  const behind = oneLine(text.slice(end, end + 2 * suffix.length));
  return text.slice(start, end) === quote && before.endsWith(oneLine(prefix)) && behind.startsWith(oneLine(suffix));
}
