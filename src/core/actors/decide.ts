import type { Decision } from '../annotation.js';
import type { AliasList, CompiledAlias } from '../compile.aliases.js';
import type { AliasKind } from '../knowledge/model.js';
import type { Span } from '../span.js';

/** Where an alias stands in a paragraph, with the numbers of all aliases of that form. */
export interface AliasHit extends Span {
  readonly aliases: readonly number[];
}

/** A hit after its paragraph has spoken: who could be meant, and how far that is decided. */
export interface Candidates extends Span {
  readonly kind: AliasKind;
  readonly entries: readonly number[];
  readonly decision: Exclude<Decision, 'met'>;
}

/**
 * What the paragraph alone decides. An alias with a context counts only where one of its context words stands in the paragraph,
 * and then wins over those without. Null where no alias counts here.
 * @param near tells whether one of an alias's context words stands in the paragraph.
 */
export function decideInParagraph(
  hit: AliasHit,
  aliases: AliasList,
  near: (words: readonly string[]) => boolean,
): Candidates | null {
  const counting: CompiledAlias[] = [];
  let byContext = false;
  for (const number of hit.aliases) {
    const alias = aliases.at(number);
    if (!alias) continue;
    if (alias.context.length === 0) {
      if (!byContext) counting.push(alias);
      continue;
    }
    if (!near(alias.context)) continue;
    if (!byContext) counting.length = 0;
    byContext = true;
    counting.push(alias);
  }
  const [first] = counting;
  if (!first || first.kind === 'except' || first.kind === 'word') return null;
  const entries = [...new Set(counting.map((alias) => alias.entry))];
  const decision = entries.length > 1 ? 'ambiguous' : byContext ? 'context' : 'only';
  return { start: hit.start, end: hit.end, kind: first.kind, entries, decision };
}

/**
 * What the rest of the document adds: of several candidates the one that is met elsewhere in the text under a form that is clear.
 * @param met tells whether an entry is met so.
 */
export function decideInDocument(
  found: Candidates,
  met: (entry: number) => boolean,
): { readonly entry: number; readonly decision: Decision; readonly candidates?: readonly number[] } | null {
  const [first] = found.entries;
  if (first === undefined) return null;
  if (found.decision !== 'ambiguous') return { entry: first, decision: found.decision };
  const known = found.entries.filter(met);
  const [winner] = known;
  if (winner !== undefined && known.length === 1) return { entry: winner, decision: 'met' };
  return { entry: first, decision: 'ambiguous', candidates: found.entries };
}
