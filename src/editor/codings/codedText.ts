import type { TextChange } from '../../core/annotation.js';
import type { Finding } from '../../core/codings/anchors/anchor.js';
import { carry } from '../../core/codings/anchors/carry.js';
import type { Coding } from '../../core/codings/model.js';
import type { Span } from '../../core/span.js';
import { findingsOf, placesInQuestion, type EncodedPlaces } from '../../engine/encodeCodings.js';

/** What was read of a coding file, with the places of its codings in the text. */
export interface ReadFile {
  readonly uri: string;
  readonly coder: string;
  readonly codings: readonly Coding[];
  readonly places: EncodedPlaces;
}

/** A coding in an open text. */
export interface LiveCoding {
  readonly coding: Coding;
  /** The file it is kept in. */
  readonly file: string;
  readonly coder: string;
  /** How it was found when the file was read; null: it was not. */
  readonly found: Finding | null;
  /** Where it might be, if it has no certain place. */
  readonly candidates: readonly Span[];
}

/**
 * The codings of an open text and where they stand now. Places follow each edit in typed arrays; -1: no certain place.
 * Only the store changes it.
 */
export class CodedText {
  codings: readonly LiveCoding[] = [];
  /** For each coding the number of its first part; one more at the end. */
  private first = new Int32Array(1);
  private starts = new Int32Array(0);
  private ends = new Int32Array(0);
  /** Another number whenever a coding came, went, or stands elsewhere than where edits around it have moved it. */
  edition = 0;
  /** Parts that edits have cut or taken away since they were last looked for. */
  readonly damaged = new Set<number>();

  /** Takes over what was read of all files. */
  take(files: readonly ReadFile[]): void {
    this.codings = files.flatMap(liveIn);
    this.first = new Int32Array(this.codings.length + 1);
    let [coding, part] = [0, 0];
    for (const { places } of files) {
      for (const first of places.first.subarray(1)) this.first[++coding] = part + first;
      part += places.starts.length;
    }
    this.starts = joined(files.map(({ places }) => places.starts));
    this.ends = joined(files.map(({ places }) => places.ends));
    this.damaged.clear();
    this.edition++;
  }

  /** Adds codings, or new states of them, at given places; and takes others out, by file and id. */
  put(
    file: string,
    coder: string,
    put: readonly { coding: Coding; spans: readonly (Span | null)[] }[],
    removed: readonly string[],
  ): void {
    const gone = new Set([...removed, ...put.map(({ coding }) => coding.id)]);
    const kept = this.codings
      .map((live, i) => ({ live, spans: this.partsOf(i) }))
      .filter(({ live }) => live.file !== file || !gone.has(live.coding.id));
    const added = put.map(({ coding, spans }) => ({
      live: {
        coding,
        file,
        coder,
        found: spans.some((span) => span === null) ? null : ('kept' as const),
        candidates: [],
      },
      spans,
    }));
    const all = [...kept, ...added];
    this.replace(
      all.map(({ live }) => live),
      all.map(({ spans }) => spans),
    );
  }

  /** Follows an edit; true where a part was damaged by it. */
  follow(changes: readonly TextChange[]): boolean {
    const damaged = carry(this.starts, this.ends, changes);
    for (const part of damaged.keys()) this.damaged.add(part);
    if (damaged.size > 0) this.edition++;
    return damaged.size > 0;
  }

  /** The places of a coding's parts; null for a part that has none, or an empty one. */
  partsOf(i: number): (Span | null)[] {
    const parts: (Span | null)[] = [];
    for (let part = this.first[i] ?? 0; part < (this.first[i + 1] ?? 0); part++) {
      const [start = -1, end = -1] = [this.starts[part], this.ends[part]];
      parts.push(start >= 0 && end > start ? { start, end } : null);
    }
    return parts;
  }

  /** The numbers of the codings of which a part touches `[from, to]`. Linear, without looking at any coding. */
  touching(from: number, to: number): number[] {
    const found: number[] = [];
    for (let coding = 0; coding < this.codings.length; coding++) {
      for (let part = this.first[coding] ?? 0; part < (this.first[coding + 1] ?? 0); part++) {
        const [start = -1, end = -1] = [this.starts[part], this.ends[part]];
        if (start < 0 || end <= start || start > to || end < from) continue;
        found.push(coding);
        break;
      }
    }
    return found;
  }

  /** The same, or null where any part has no place. */
  placeOf(i: number): Span[] | null {
    const parts = this.partsOf(i);
    return parts.every((part) => part !== null) ? parts : null;
  }

  /** The ids of the codings of a file that have no certain place. */
  lostIn(file: string): string[] {
    return this.codings.flatMap((live, i) => (live.file === file && !this.placeOf(i) ? [live.coding.id] : []));
  }

  /** The coding that a part belongs to, and which of its parts it is. */
  ownerOf(part: number): { coding: number; part: number } {
    let low = 0;
    let high = this.codings.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if ((this.first[middle] ?? 0) <= part) low = middle;
      else high = middle;
    }
    return { coding: low, part: part - (this.first[low] ?? 0) };
  }

  setPart(part: number, span: Span): void {
    this.starts[part] = span.start;
    this.ends[part] = span.end;
    this.edition++;
  }

  private replace(live: readonly LiveCoding[], spans: readonly (readonly (Span | null)[])[]): void {
    this.codings = live;
    this.first = new Int32Array(live.length + 1);
    const total = spans.reduce((sum, parts) => sum + parts.length, 0);
    this.starts = new Int32Array(total).fill(-1);
    this.ends = new Int32Array(total).fill(-1);
    this.damaged.clear();
    let part = 0;
    for (const [i, parts] of spans.entries()) {
      this.first[i] = part;
      for (const span of parts) {
        if (span) this.setPart(part, span);
        part++;
      }
    }
    this.first[live.length] = part;
  }
}

function liveIn({ uri, coder, codings, places }: ReadFile): LiveCoding[] {
  const findings = findingsOf(places);
  const inQuestion = placesInQuestion(places);
  return codings.map((coding, i) => {
    const found = findings[i] ?? null;
    return { coding, file: uri, coder, found, candidates: found === null ? candidatesOf(i) : [] };
  });

  function candidatesOf(coding: number): readonly Span[] {
    for (let part = places.first[coding] ?? 0; part < (places.first[coding + 1] ?? 0); part++)
      if ((places.starts[part] ?? -1) < 0) return inQuestion.get(part) ?? [];
    return [];
  }
}

function joined(arrays: readonly Int32Array[]): Int32Array<ArrayBuffer> {
  const all = new Int32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of arrays) {
    all.set(one, at);
    at += one.length;
  }
  return all;
}
