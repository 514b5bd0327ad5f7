import type { ClaimMark, ClaimSource, Mention } from '../../annotation.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Span } from '../../span.js';
import { attributionsOf } from './antecedents.js';
import { referenceOf, type Reference } from './reference.js';

/** A source that is to be linked to somebody named before it. */
export interface OpenSource {
  readonly source: ClaimSource;
  readonly reference: Reference;
  /** What it says: nobody refers to those of whom one's own words speak (“Putin is late,” he said). */
  readonly content: readonly Span[];
}

/** The sources of a paragraph that are to be linked, in order of the text; none in most. */
export function openSources(
  text: string,
  mentions: readonly Mention[],
  claims: readonly ClaimMark[],
  knowledge: Knowledge,
): readonly OpenSource[] {
  const open: OpenSource[] = [];
  for (const { source, content } of attributionsOf(claims)) {
    const reference = referenceOf(source, text, mentions, knowledge);
    if (reference) open.push({ source, reference, content });
  }
  return open.length === 0 ? NONE : open.sort((a, b) => a.source.start - b.source.start);
}

const NONE: readonly OpenSource[] = [];
