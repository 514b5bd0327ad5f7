import type { KnowledgeFile } from './model.js';
import type { Span } from '../span.js';

/**
 * The id that stands at an offset of a knowledge file: of the reference there, else of the entry or source around it.
 * @param offset UTF-16, into `text`, the text that the file was read from; right behind the last character counts too.
 */
export function findIdAt(file: KnowledgeFile, text: string, offset: number): string | null {
  if (offset < 0 || offset > text.length) return null;
  const isHere = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const reference = file.references.find(({ at }) => isHere(at));
  if (reference) return reference.id;
  const entries = [...file.actors, ...file.terms, ...file.claims];
  return (entries.find(({ at }) => isHere(at)) ?? file.sources.find(({ at }) => isHere(at)))?.id ?? null;
}
