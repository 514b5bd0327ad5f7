import type { Anchoring, Finding } from '../core/codings/anchors/anchor.js';
import type { Coding } from '../core/codings/model.js';
import type { Span } from '../core/span.js';

/** Where the parts of some codings stand, in typed arrays. Offsets are UTF-16 units, ends exclusive. */
export interface EncodedPlaces {
  /** For each coding the number of its first part; one more at the end. */
  readonly first: Int32Array;
  /** For each part; -1: it has no certain place. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How each part was found: a number of `FINDINGS`. */
  readonly found: Uint8Array;
  /** Places that are in question for parts that have none: the part's number, how many there are, then start and end of each. */
  readonly candidates: Int32Array;
}

/** Codings as they cross to the editor: as JSON, in pieces that are quickly read, so that nobody is held up. */
export type EncodedCodings = readonly string[];

const FINDINGS: readonly (Finding | null)[] = [null, 'kept', 'moved', 'context', 'changed'];
/** So many codings a piece: some five milliseconds. */
const AT_ONCE = 1000;

export function encodeCodings(codings: readonly Coding[]): EncodedCodings {
  const pieces: string[] = [];
  for (let at = 0; at < codings.length; at += AT_ONCE) pieces.push(JSON.stringify(codings.slice(at, at + AT_ONCE)));
  return pieces;
}

/** The codings of one piece. */
export const decodeCodings = (piece: string): Coding[] => JSON.parse(piece) as Coding[];

export function encodePlaces(places: readonly (readonly Anchoring[])[]): EncodedPlaces {
  const parts = places.flat();
  const first = new Int32Array(places.length + 1);
  for (const [i, own] of places.entries()) first[i + 1] = (first[i] ?? 0) + own.length;
  return {
    first,
    starts: Int32Array.from(parts, (part) => (part.found === null ? -1 : part.start)),
    ends: Int32Array.from(parts, (part) => (part.found === null ? -1 : part.end)),
    found: Uint8Array.from(parts, ({ found }) => FINDINGS.indexOf(found)),
    candidates: Int32Array.from(
      parts.flatMap((part, i) =>
        part.found === null && part.candidates.length > 0
          ? [i, part.candidates.length, ...part.candidates.flatMap(({ start, end }) => [start, end])]
          : [],
      ),
    ),
  };
}

/** Where a coding's first part stands; null where any of its parts has no certain place. */
export function firstPlaceOf(places: EncodedPlaces, coding: number): Span | null {
  const [from = 0, to = 0] = [places.first[coding], places.first[coding + 1]];
  for (let part = from; part < to; part++) if ((places.starts[part] ?? -1) < 0) return null;
  return from < to ? { start: places.starts[from] ?? 0, end: places.ends[from] ?? 0 } : null;
}

/** How many codings have no certain place. */
export function orphansIn(places: EncodedPlaces): number {
  let count = 0;
  for (let coding = 0; coding + 1 < places.first.length; coding++) if (!firstPlaceOf(places, coding)) count++;
  return count;
}

/** How each coding was found: the last of its parts that was not kept tells; null where one has no certain place. */
export function findingsOf({ first, found }: EncodedPlaces): (Finding | null)[] {
  return Array.from({ length: first.length - 1 }, (_, coding) => {
    let how: Finding | null = 'kept';
    for (let part = first[coding] ?? 0; part < (first[coding + 1] ?? 0); part++) {
      const one = FINDINGS[found[part] ?? 0] ?? null;
      if (one === null) return null;
      if (one !== 'kept') how = one;
    }
    return how;
  });
}

/** The places in question, by the number of the part that has none. */
export function placesInQuestion({ candidates }: EncodedPlaces): ReadonlyMap<number, readonly Span[]> {
  const byPart = new Map<number, Span[]>();
  for (let at = 0; at < candidates.length;) {
    const [part = 0, count = 0] = [candidates[at], candidates[at + 1]];
    const spans = Array.from({ length: count }, (_, i) => ({
      start: candidates[at + 2 + 2 * i] ?? 0,
      end: candidates[at + 3 + 2 * i] ?? 0,
    }));
    byPart.set(part, spans);
    at += 2 + 2 * count;
  }
  return byPart;
}
