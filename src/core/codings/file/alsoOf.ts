import type { Problem } from '../../knowledge/problem.js';
import type { Span } from '../../span.js';
import type { Selector } from '../anchors/selector.js';
import { codingProblem } from '../messages.js';
import { SELECTOR_KEYS } from './keys.js';
import type { Raw, RawRecord } from './readBlock.js';
import { toSelector } from './toSelector.js';

/** What stands under `also` beyond what is understood; it goes back into the file as it is. A type, not an interface: it is kept as a `Raw`. */
export type AlsoKept = {
  /** Parts of which nobody can tell where they stand. */
  readonly unread?: readonly Raw[];
  /** Unknown keys of the further parts, by the part's number. */
  readonly unknown?: { readonly [part: string]: RawRecord };
};

/** The further parts of a coding, and what else stands there. */
export function alsoOf(
  value: Raw | undefined,
  at: Span,
  problems: Problem[],
): { readonly parts: readonly Selector[]; readonly kept?: AlsoKept } {
  if (value === undefined || value === '') return { parts: [] };
  const list = Array.isArray(value) ? (value as readonly Raw[]) : [value];
  const parts: Selector[] = [];
  const unread: Raw[] = [];
  const unknown: [string, RawRecord][] = [];
  for (const raw of list) {
    const selector = isRecord(raw) ? toSelector(raw) : 'quote';
    if (typeof selector === 'string') {
      problems.push(codingProblem('coding-incomplete', at, selector));
      unread.push(raw);
      continue;
    }
    const others = isRecord(raw) ? Object.entries(raw).filter(([key]) => !isOfSelector(key)) : [];
    if (others.length > 0) unknown.push([String(parts.length), Object.fromEntries(others)]);
    parts.push(selector);
  }
  if (unread.length === 0 && unknown.length === 0) return { parts };
  return {
    parts,
    kept: {
      ...(unread.length > 0 && { unread }),
      ...(unknown.length > 0 && { unknown: Object.fromEntries(unknown) }),
    },
  };
}

const isOfSelector = (key: string): boolean => (SELECTOR_KEYS as readonly string[]).includes(key);

const isRecord = (raw: Raw): raw is RawRecord => typeof raw === 'object' && !Array.isArray(raw);
