import type { Span } from '../../span.js';
import type { KnowledgeFile } from '../model.js';

/** A place where an id is written. */
export interface IdUse extends Span {
  readonly id: string;
  /** It is the record's own id, not a reference to it. */
  readonly isOwn: boolean;
  /** It names a source: another may have the same id. */
  readonly isSource: boolean;
}

/** All places of ids in a file, in the order of its text: the letters of the id alone, without "@" or quotes. */
export function idUses(file: KnowledgeFile, text: string): IdUse[] {
  const entries = [...file.actors, ...file.terms, ...file.claims];
  const own = entries.flatMap(({ id, idAt }) => exact(id, idAt, text, { isOwn: true, isSource: false }));
  const sources = file.sources.flatMap(({ id, idAt }) => exact(id, idAt, text, { isOwn: true, isSource: true }));
  const others = file.references.flatMap(({ id, at, to }) =>
    exact(id, at, text, { isOwn: false, isSource: to.every((target) => target === 'source') }),
  );
  return [...own, ...sources, ...others].sort((a, b) => a.start - b.start);
}

/** The id that stands right at an offset; the end counts too. */
export const idUseAt = (file: KnowledgeFile, text: string, offset: number): IdUse | null =>
  idUses(file, text).find(({ start, end }) => start <= offset && offset <= end) ?? null;

/** An id written with escapes or over several lines is no place that one could change. */
function exact(id: string, { start, end }: Span, text: string, kind: Pick<IdUse, 'isOwn' | 'isSource'>): IdUse[] {
  const at = text.slice(start, end).indexOf(id);
  return at < 0 ? [] : [{ id, start: start + at, end: start + at + id.length, ...kind }];
}
