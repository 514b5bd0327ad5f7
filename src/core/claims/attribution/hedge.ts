import type { Stretch } from './contents.js';
import type { Site } from './site.js';

/** True where the verb group or the content holds a "may", "perhaps" or the like. */
export function isHedged({ tokens, group, candidate, paragraph }: Site, content: readonly Stretch[]): boolean {
  const { hedges } = paragraph.lexicon;
  const holds = (first: number, last: number): boolean => {
    for (let i = first; i <= last; i++) if (hedges.has(tokens.hash[i] ?? 0)) return true;
    return false;
  };
  return holds(group, candidate.last) || content.some(({ first, last }) => holds(first, last));
}
