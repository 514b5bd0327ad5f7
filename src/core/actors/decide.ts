import type { Decision } from '../annotation.js';
import type { AliasList, CompiledAlias } from '../compile.aliases.js';
import type { AliasKind } from '../knowledge/model.js';
import type { Span } from '../span.js';

/** A hit after its paragraph has spoken: who could be meant, and how far that is decided. */
export interface Candidates extends Span {
  readonly kind: AliasKind;
  readonly entries: readonly number[];
  readonly decision: Exclude<Decision, 'met'>;
}

/** Tells whether one of an alias's context words stands in the paragraph. */
interface Context {
  isNear(words: readonly string[]): boolean;
}

/**
 * What the paragraph alone decides of a place where aliases stand. An alias with a context counts only where one of its context words stands in the
 * paragraph, and then wins over those without. Null where no alias counts here.
 * @param numbers of all aliases that read so.
 */
export function decideInParagraph(
  start: number,
  end: number,
  numbers: readonly number[],
  aliases: AliasList,
  context: Context,
): Candidates | null {
  const only = numbers.length === 1 ? aliases.at(numbers[0] ?? -1) : undefined;
  if (only) {
    if (only.context.length > 0 && !context.isNear(only.context)) return null;
    return candidates(start, end, only, [only.entry], only.context.length > 0);
  }
  const counting: CompiledAlias[] = [];
  let byContext = false;
  for (const number of numbers) {
    const alias = aliases.at(number);
    if (!alias) continue;
    if (alias.context.length === 0) {
      if (!byContext) counting.push(alias);
      continue;
    }
    if (!context.isNear(alias.context)) continue;
    if (!byContext) counting.length = 0;
    byContext = true;
    counting.push(alias);
  }
  const [first] = counting;
  return first ? candidates(start, end, first, [...new Set(counting.map((alias) => alias.entry))], byContext) : null;
}

function candidates(
  start: number,
  end: number,
  { kind }: CompiledAlias,
  entries: readonly number[],
  byContext: boolean,
): Candidates | null {
  if (kind === 'except' || kind === 'word') return null;
  const decision = entries.length > 1 ? 'ambiguous' : byContext ? 'context' : 'only';
  return { start, end, kind, entries, decision };
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
