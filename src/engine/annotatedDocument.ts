import type {
  AnnotationDelta,
  ClaimMark,
  Mention,
  NameMark,
  ParagraphAnnotations,
  ReaderMark,
} from '../core/annotation.js';
import { makesKnownClaim } from '../core/knownClaims.js';
import { overlaps } from '../core/span.js';
import { spliceList } from '../core/splice.js';
import type { AnnotatedDocument } from './client.types.js';
import { SHIFT } from './shift.js';

type List = 'mentions' | 'names' | 'claims' | 'marks';

/**
 * The editor's side of a document: paragraphs with offsets of their own, put in place by deltas. Only the client applies them.
 * Between a keystroke and the engine's answer it lags a version behind; readers see which by `version`.
 */
export class DocumentMirror implements AnnotatedDocument {
  state: AnnotatedDocument['state'] = 'reading';
  why: string | null = null;
  version = -1;
  mentionCount = 0;
  knownClaimCount = 0;
  private paragraphs: ParagraphAnnotations[] = [];
  /** Start offsets, made at the first look after a delta. */
  private starts: Int32Array | null = null;

  constructor(readonly uri: string) {}

  apply(delta: AnnotationDelta, version: number, whole: boolean): void {
    const removed = whole
      ? spliceList(this.paragraphs, 0, this.paragraphs.length, delta.inserted)
      : spliceList(this.paragraphs, delta.at, delta.removed, delta.inserted);
    removed.forEach((paragraph) => this.count(paragraph, -1));
    delta.inserted.forEach((paragraph) => this.count(paragraph, 1));
    for (const { index, paragraph } of delta.changed) {
      const old = this.paragraphs[index];
      if (old) this.count(old, -1);
      this.paragraphs[index] = paragraph;
      this.count(paragraph, 1);
    }
    this.version = version;
    this.state = 'ready';
    this.why = null;
    this.starts = null;
  }

  leaveUnread(why: string): void {
    this.apply({ at: 0, removed: 0, inserted: [], changed: [] }, this.version, true);
    this.state = 'unread';
    this.why = why;
  }

  mentionsIn = (start: number, end: number): Mention[] => this.within('mentions', start, end);
  namesIn = (start: number, end: number): NameMark[] => this.within('names', start, end);
  claimsIn = (start: number, end: number): ClaimMark[] => this.within('claims', start, end);
  marksIn = (start: number, end: number): ReaderMark[] => this.within('marks', start, end);
  mentions = (): Iterable<Mention> => this.all('mentions');
  names = (): Iterable<NameMark> => this.all('names');
  claims = (): Iterable<ClaimMark> => this.all('claims');

  private count(paragraph: ParagraphAnnotations, by: 1 | -1): void {
    this.mentionCount += by * paragraph.mentions.length;
    for (const claim of paragraph.claims) if (makesKnownClaim(claim)) this.knownClaimCount += by;
  }

  private within<L extends List>(list: L, start: number, end: number): ParagraphAnnotations[L][number][] {
    const starts = this.startOffsets();
    const range = { start, end: Math.max(end, start + 1) };
    const found: ParagraphAnnotations[L][number][] = [];
    for (let i = lastAtOrBefore(starts, start); i < this.paragraphs.length && (starts[i] ?? 0) < range.end; i++) {
      for (const item of this.itemsOf(list, i)) if (overlaps(item, range)) found.push(item);
    }
    return found;
  }

  private *all<L extends List>(list: L): Iterable<ParagraphAnnotations[L][number]> {
    for (let i = 0; i < this.paragraphs.length; i++) yield* this.itemsOf(list, i);
  }

  private itemsOf<L extends List>(list: L, index: number): ParagraphAnnotations[L][number][] {
    const base = this.startOffsets()[index] ?? 0;
    const items: readonly ParagraphAnnotations[L][number][] = this.paragraphs[index]?.[list] ?? [];
    return items.map((item) => SHIFT[list](item, base));
  }

  private startOffsets(): Int32Array {
    if (this.starts) return this.starts;
    const starts = new Int32Array(this.paragraphs.length);
    let offset = 0;
    this.paragraphs.forEach((paragraph, i) => {
      starts[i] = offset;
      offset += paragraph.length;
    });
    return (this.starts = starts);
  }
}

/** Index of the last start that is not behind `offset`; 0 where there is none. */
function lastAtOrBefore(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
