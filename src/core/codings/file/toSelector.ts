import type { Selector } from '../anchors/selector.js';
import { readOthers } from './others.js';
import type { Raw, RawRecord } from './readBlock.js';

/** The selector that keys of a coding, or of a further part, make; the name of the key that is missing, where one is. */
export function toSelector(raw: RawRecord): Selector | string {
  const quote = text(raw['quote']);
  if (!quote) return 'quote';
  const start = offset(raw['start']);
  if (start === undefined) return 'start';
  const end = offset(raw['end']);
  if (end === undefined || end < start) return 'end';
  const others = readOthers(text(raw['others']) ?? '');
  return {
    quote,
    prefix: text(raw['prefix']) ?? '',
    suffix: text(raw['suffix']) ?? '',
    start,
    end,
    ...(others && { others }),
  };
}

const text = (value: Raw | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

const offset = (value: Raw | undefined): number | undefined =>
  typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
