import type { KnowledgeFile } from '../model.js';
import type { ProblemList } from '../problemList.js';
import type { Span } from '../../span.js';

interface Named {
  readonly id: string;
  readonly idAt: Span;
}

/** Leaves out records whose id stands in the file already, and tells them. Ids are unique across actors, terms and claims. */
export function dropTwice(file: KnowledgeFile, source: string, problems: ProblemList): KnowledgeFile {
  const lineOf = lineFinder(source);
  const entries = new Map<string, Named>();
  const sources = new Map<string, Named>();
  const first = (seen: Map<string, Named>, code: 'id-twice' | 'source-twice') => (one: Named) => {
    const before = seen.get(one.id);
    if (before) problems.add(code, one.idAt, one.id, String(lineOf(before.idAt.start)));
    else seen.set(one.id, one);
    return !before;
  };
  const isFirst = first(entries, 'id-twice');
  return {
    ...file,
    sources: file.sources.filter(first(sources, 'source-twice')),
    actors: file.actors.filter(isFirst),
    terms: file.terms.filter(isFirst),
    claims: file.claims.filter(isFirst),
  };
}

/** Line numbers of offsets, from one; the line ends are looked up once, when first asked for. */
function lineFinder(source: string): (offset: number) => number {
  let ends: number[] | null = null;
  return (offset) => {
    ends ??= Array.from(source.matchAll(/\n/g), ({ index }) => index);
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? offset) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
