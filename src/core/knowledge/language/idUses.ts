import type { Span } from '../../span.js';
import type { KnowledgeFile } from '../model.js';

/** A place where an id is written. */
export interface IdUse extends Span {
  readonly id: string;
  /** It is the record's own id, not a reference to it. */
  readonly isOwn: boolean;
}

/** All places of ids in a file, in the order of its text: the letters of the id alone, without "@" or quotes. */
export function idUses(file: KnowledgeFile, text: string): IdUse[] {
  const records = [...file.actors, ...file.terms, ...file.claims, ...file.sources];
  const own = records.flatMap(({ id, idAt }) => exact(id, idAt, text, true));
  const others = file.references.flatMap(({ id, at }) => exact(id, at, text, false));
  return [...own, ...others].sort((a, b) => a.start - b.start);
}

/** The id that stands right at an offset; the end counts too. */
export const idUseAt = (file: KnowledgeFile, text: string, offset: number): IdUse | null =>
  idUses(file, text).find(({ start, end }) => start <= offset && offset <= end) ?? null;

/** An id written with escapes or over several lines is no place that one could change. */
function exact(id: string, { start, end }: Span, text: string, isOwn: boolean): IdUse[] {
  const at = text.slice(start, end).indexOf(id);
  return at < 0 ? [] : [{ id, start: start + at, end: start + at + id.length, isOwn }];
}
