import type { Stance } from '../../knowledge/model.js';
import type { Problem } from '../../knowledge/problem.js';
import type { Span } from '../../span.js';
import { codingProblem } from '../messages.js';
import type { CodedKind, Coding, Status } from '../model.js';
import { alsoOf } from './alsoOf.js';
import { fieldsOf } from './fieldsOf.js';
import { OWN_KEYS, TEXT_KEYS, VALUES } from './keys.js';
import type { Raw, RawRecord } from './readBlock.js';
import { toSelector } from './toSelector.js';

/** A coding of what stands in the file; null where it says neither what nor where. `problems` is told of what is wrong. */
export function toCoding(raw: RawRecord, at: Span, problems: Problem[]): Coding | null {
  const id = text(raw['id']);
  const first = toSelector(raw);
  if (!id || typeof first === 'string') {
    problems.push(codingProblem('coding-incomplete', at, id ? String(first) : 'id'));
    return null;
  }
  const also = alsoOf(raw['also'], at, problems);
  const parts = [first, ...also.parts];
  const known: Record<string, string> = {};
  const extra: [string, Raw][] = also.kept ? [['also', also.kept]] : [];
  for (const key of Object.keys(raw)) {
    const value = raw[key] ?? '';
    if (!OWN_KEYS.has(key)) extra.push([key, value]);
    else if (SAID_KEYS.has(key)) {
      const allowed = VALUES[key];
      const word = text(value);
      if (word !== undefined && (!allowed || allowed.includes(word))) known[key] = word;
      else {
        // It stays in the file until somebody mends it.
        extra.push([key, value]);
        problems.push(
          codingProblem('coding-value', at, word ?? JSON.stringify(value), key, allowed?.join(', ') ?? '…'),
        );
      }
    }
  }
  const { fields, unread } = fieldsOf(raw['fields'], at, problems);
  if (unread !== undefined) extra.push(['fields', unread]);
  const { what = 'statement', status = 'confirmed', stance, ...texts } = known;
  return {
    id,
    // The list of values has been looked at above.
    what: what as CodedKind,
    parts,
    ...texts,
    ...(stance !== undefined && { stance: stance as Stance }),
    status: status as Status,
    fields,
    // Not by assignment: a key may be called `__proto__`.
    extra: extra.length > 0 ? Object.fromEntries(extra) : {},
  };
}

const SAID_KEYS: ReadonlySet<string> = new Set(['what', ...TEXT_KEYS]);

const text = (value: Raw | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
