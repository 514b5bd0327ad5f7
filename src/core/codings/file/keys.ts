import { STANCES } from '../../knowledge/model.js';
import { CODED_KINDS, STATUSES } from '../model.js';

/** The version that is written into `format`. */
export const FORMAT = 1;

/** Keys of a place in the text, in the order in which they are written. */
export const SELECTOR_KEYS = ['quote', 'prefix', 'suffix', 'start', 'end', 'others'] as const;
/** Keys of a coding that hold one text each, in the order in which they are written. */
export const TEXT_KEYS = [
  'actor',
  'person',
  'claim',
  'concept',
  'stance',
  'kind',
  'note',
  'cue',
  'status',
  'date',
] as const;
export type TextKey = (typeof TEXT_KEYS)[number];

/** All keys of a coding that mean something to us; what stands under others is kept as it is. */
export const OWN_KEYS: ReadonlySet<string> = new Set(['id', 'what', 'also', 'fields', ...SELECTOR_KEYS, ...TEXT_KEYS]);

/** What a coding says where it does not say it. */
export const DEFAULTS: Readonly<Record<string, string>> = { what: 'statement', status: 'confirmed' };

/** Keys with a closed list of values. */
export const VALUES: Readonly<Record<string, readonly string[]>> = {
  stance: STANCES,
  status: STATUSES,
  what: CODED_KINDS,
};
