import type { Selector } from '../anchors/selector.js';
import type { Coding, CodingSet } from '../model.js';
import { DEFAULTS, FORMAT, OWN_KEYS, TEXT_KEYS, type TextKey } from './keys.js';
import { writeOthers } from './others.js';
import { writeScalar } from './scalars.js';

/** A coding as a block of lines, ended by one; the same coding always gives the same lines. */
export function writeCoding(coding: Coding): string {
  const [first, ...further] = coding.parts;
  const lines = [`  - id: ${writeScalar(coding.id)}`];
  const add = (indent: number, key: string, value: unknown): void => {
    lines.push(`${' '.repeat(indent)}${writeEntry(key, value)}`);
  };
  const what = said(coding, 'what');
  if (what !== DEFAULTS['what']) add(4, 'what', what);
  if (first) for (const [key, value] of selectorEntries(first)) add(4, key, value);
  const also = alsoEntries(further, coding.extra['also']);
  if (also.length > 0) lines.push('    also:');
  for (const part of also) {
    if (!Array.isArray(part)) lines.push(`      - ${JSON.stringify(part.raw)}`);
    else
      for (const [i, [key, value]] of part.entries())
        lines.push(`${i === 0 ? '      - ' : '        '}${writeEntry(key, value)}`);
  }
  for (const key of TEXT_KEYS) {
    const value = said(coding, key);
    if (value !== undefined) add(4, key, value);
  }
  const unread = coding.extra['fields'];
  const fields = Object.entries({ ...(isRecord(unread) && unread), ...coding.fields });
  if (fields.length > 0) lines.push('    fields:');
  else if (unread !== undefined) add(4, 'fields', unread);
  for (const [key, value] of fields) add(6, key, value);
  for (const [key, value] of Object.entries(coding.extra))
    if (value !== undefined && !OWN_KEYS.has(key)) add(4, key, value);
  return `${lines.join('\n')}\n`;
}

type Entries = [string, unknown][];
type Unread = { readonly raw: unknown };

/** What stands under `also`: a part's keys, or what nobody understood, as it was read. */
function alsoEntries(further: readonly Selector[], kept: unknown): (Entries | Unread)[] {
  const { unread, unknown } = isRecord(kept) ? kept : {};
  const parts = further.map((part, i): Entries => {
    const others = isRecord(unknown) ? unknown[i] : undefined;
    return [...selectorEntries(part), ...(isRecord(others) ? Object.entries(others) : [])];
  });
  return [...parts, ...(Array.isArray(unread) ? (unread as unknown[]).map((raw): Unread => ({ raw })) : [])];
}

/** A value that the file has and we do not know stands in `extra`; it is written until the coding says something of its own. */
function said(coding: Coding, key: TextKey | 'what'): unknown {
  const own = coding[key];
  return own === undefined || own === DEFAULTS[key] ? (coding.extra[key] ?? own) : own;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function selectorEntries({ quote, prefix, suffix, start, end, others }: Selector): [string, unknown][] {
  return [
    ['quote', quote],
    ['prefix', prefix],
    ['suffix', suffix],
    ['start', start],
    ['end', end],
    ...(others ? [['others', writeOthers(others)] as [string, unknown]] : []),
  ];
}

const writeEntry = (key: string, value: unknown): string =>
  `${writeScalar(key)}: ${typeof value === 'string' ? writeScalar(value) : JSON.stringify(value)}`;

/** A whole coding file, its codings in the order of the text. */
export function writeCodingFile({ document, coder, codings, extra }: CodingSet): string {
  const head = [
    '# What one coder coded in one document, written by Policy Annotator. Lines may be edited by hand and merged by git.',
    `format: ${FORMAT}`,
    `document: ${writeScalar(document)}`,
    `coder: ${writeScalar(coder)}`,
    ...Object.entries(extra).map(([key, value]) => writeEntry(key, value)),
    'codings:',
  ];
  const inOrder = [...codings].sort((a, b) => startOf(a) - startOf(b));
  return `${head.join('\n')}\n${inOrder.map(writeCoding).join('')}`;
}

export const startOf = ({ parts }: Coding): number => parts[0]?.start ?? 0;
