import { oneLine } from '../../core/text/oneLine.js';
import type { DetectedClaim } from '../../core/shownClaims.js';

/** Who makes a claim, so that claims of one source have one key: an actor, words that name nobody known, nobody, or the author. */
export type SourceKey = `actor:${number}` | `words:${string}` | 'nobody' | 'author';

/** @param text the document, in whose offsets the claim is told. */
export function sourceKey(mark: DetectedClaim, text: string): SourceKey {
  if (mark.by === 'author') return 'author';
  const { source } = mark;
  if (!source) return 'nobody';
  if (source.entry !== null) return `actor:${source.entry}`;
  return `words:${oneLine(text.slice(source.start, source.end))
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')}`;
}
