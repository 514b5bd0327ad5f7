import type { KnowledgeFile } from '../core/knowledge/model.js';
import type { Problem } from '../core/knowledge/problem.js';
import { overlaps, type Span } from '../core/span.js';

interface Entry {
  readonly id: string;
  readonly at: Span;
  readonly idAt: Span;
}

/**
 * A file in which some entries are broken (half typed, a wrong type), with their last good versions in their place: the rest of the edit takes
 * effect, and nothing goes dark while a word is being written. An entry whose id has gone from the text is gone.
 */
export function keepLastGood(
  now: KnowledgeFile,
  text: string,
  problems: readonly Problem[],
  before: KnowledgeFile,
): KnowledgeFile {
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length === 0) return now;
  const mended = <E extends Entry>(entries: readonly E[], good: readonly E[]): E[] => {
    const lastGood = new Map(good.map((entry) => [entry.id, entry]));
    const kept = entries.map((entry) => {
      const old = lastGood.get(entry.id);
      lastGood.delete(entry.id);
      return old && errors.some((error) => overlaps(error, entry.at))
        ? { ...old, at: entry.at, idAt: entry.idAt }
        : entry;
    });
    return [...kept, ...[...lastGood.values()].filter((entry) => isWritten(entry.id, text))];
  };
  return {
    ...now,
    actors: mended(now.actors, before.actors),
    terms: mended(now.terms, before.terms),
    claims: mended(now.claims, before.claims),
  };
}

const isWritten = (id: string, text: string): boolean => new RegExp(`\\bid:\\s*["']?${id}(?![a-z0-9-])`).test(text);
