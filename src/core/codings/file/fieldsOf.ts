import type { Problem } from '../../knowledge/problem.js';
import type { Span } from '../../span.js';
import { codingProblem } from '../messages.js';
import type { Raw, RawRecord } from './readBlock.js';

/** The texts of the project's own fields, and what else stands there, which stays in the file. */
export function fieldsOf(
  value: Raw | undefined,
  at: Span,
  problems: Problem[],
): { readonly fields: Readonly<Record<string, string>>; readonly unread?: Raw } {
  if (value === undefined || value === '') return { fields: {} };
  const unread = (key: string, raw: Raw): void => {
    problems.push(codingProblem('coding-value', at, JSON.stringify(raw), key, '…'));
  };
  if (typeof value !== 'object' || Array.isArray(value)) {
    unread('fields', value);
    return { fields: {}, unread: value };
  }
  const entries = Object.entries(value as RawRecord);
  const others = entries.filter(([, one]) => typeof one !== 'string');
  for (const [key, one] of others) unread(key, one);
  const fields = Object.fromEntries(entries.flatMap(([key, one]) => (typeof one === 'string' ? [[key, one]] : [])));
  return others.length > 0 ? { fields, unread: Object.fromEntries(others) } : { fields };
}
