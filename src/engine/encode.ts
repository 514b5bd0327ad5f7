import {
  DECISIONS,
  type AnnotationDelta,
  type Mention,
  type MentionRole,
  type ParagraphAnnotations,
  type ReaderMark,
} from '../core/annotation.js';
import { ALIAS_KINDS } from '../core/knowledge/model.js';
import { pushClaim, readClaim } from './encodeClaim.js';
import { pushName, readName } from './encodeName.js';
import { NumberReader, times } from './numberReader.js';
import { NumberWriter } from './numberWriter.js';

/**
 * Annotations as typed arrays: what crosses to the editor costs a copy of memory, not a walk over objects.
 * A paragraph is its length, four counts, then its mentions, names, claims and marks, each a row of small numbers.
 */
export interface EncodedDelta {
  readonly at: number;
  readonly removed: number;
  readonly inserted: Int32Array;
  /** Indices of the paragraphs in `changed`. */
  readonly changedAt: Int32Array;
  readonly changed: Int32Array;
}

const ROLES: readonly MentionRole[] = [null, 'actor', 'place'];
const MARKS: readonly ReaderMark['what'][] = ['off', 'on', 'ignore'];

export function encodeDelta(delta: AnnotationDelta): EncodedDelta {
  return {
    at: delta.at,
    removed: delta.removed,
    inserted: encodeParagraphs(delta.inserted),
    changedAt: Int32Array.from(delta.changed, (change) => change.index),
    changed: encodeParagraphs(delta.changed.map((change) => change.paragraph)),
  };
}

/** @throws RangeError where the numbers are not those of `encodeDelta`. */
export function decodeDelta(delta: EncodedDelta): AnnotationDelta {
  const changed = decodeParagraphs(delta.changed);
  return {
    at: delta.at,
    removed: delta.removed,
    inserted: decodeParagraphs(delta.inserted),
    changed: changed.map((paragraph, i) => ({ index: delta.changedAt[i] ?? 0, paragraph })),
  };
}

function encodeParagraphs(paragraphs: readonly ParagraphAnnotations[]): Int32Array {
  const out = new NumberWriter();
  for (const { length, mentions, names, claims, marks } of paragraphs) {
    out.push(length, mentions.length, names.length, claims.length, marks.length);
    for (const mention of mentions) pushMention(out, mention);
    for (const name of names) pushName(out, name);
    for (const claim of claims) pushClaim(out, claim);
    for (const { start, end, what } of marks) out.push(start, end, MARKS.indexOf(what));
  }
  return out.take();
}

function pushMention(out: NumberWriter, { start, end, entry, kind, decision, role, candidates = [] }: Mention): void {
  out.push(
    start,
    end,
    entry,
    ALIAS_KINDS.indexOf(kind),
    DECISIONS.indexOf(decision),
    ROLES.indexOf(role),
    candidates.length,
  );
  out.push(...candidates);
}

function decodeParagraphs(numbers: Int32Array): ParagraphAnnotations[] {
  const read = new NumberReader(numbers);
  const paragraphs: ParagraphAnnotations[] = [];
  while (!read.done) {
    const length = read.next();
    const [mentions, names, claims, marks] = [read.next(), read.next(), read.next(), read.next()];
    paragraphs.push({
      length,
      mentions: times(mentions, () => readMention(read)),
      names: times(names, () => readName(read)),
      claims: times(claims, () => readClaim(read)),
      marks: times(marks, () => ({ start: read.next(), end: read.next(), what: read.oneOf(MARKS) })),
    });
  }
  return paragraphs;
}

function readMention(read: NumberReader): Mention {
  const mention = {
    start: read.next(),
    end: read.next(),
    entry: read.next(),
    kind: read.oneOf(ALIAS_KINDS),
    decision: read.oneOf(DECISIONS),
    role: read.oneOf(ROLES),
  };
  const count = read.next();
  return count === 0 ? mention : { ...mention, candidates: times(count, () => read.next()) };
}
