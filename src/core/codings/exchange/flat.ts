import { STANCES } from '../../knowledge/model.js';
import { SELECTOR_KEYS, TEXT_KEYS, type TextKey } from '../file/keys.js';
import { CODED_KINDS, STATUSES, type Coding } from '../model.js';
import type { Json } from './json.js';

/** Tells people of something that could not be taken over. */
export type Tell = (what: string) => void;

const FIELD = 'fields.';
/** They say something else in a coding file than what another tool means by them. */
const OWN_KEYS = new Set<string>(['id', 'what', 'parts', 'also', 'fields', ...SELECTOR_KEYS, ...TEXT_KEYS]);

/** All that is said in a coding apart from its place, as texts by their keys. */
export function flatten(coding: Coding): Record<string, string> {
  const flat: Record<string, string> = { what: coding.what };
  for (const key of TEXT_KEYS) {
    const value = coding[key];
    if (value !== undefined) flat[key] = value;
  }
  for (const [name, value] of Object.entries(coding.fields)) flat[`${FIELD}${name}`] = value;
  return flat;
}

/** The same back again, keys unknown to us in `extra`. Of a value outside its list a person must decide: such a coding is a suggestion. */
export function unflatten(flat: Readonly<Record<string, string>>, tell: Tell): Omit<Coding, 'id' | 'parts'> {
  const texts: Partial<Record<TextKey, string>> = {};
  const fields: Record<string, string> = {};
  const others: Record<string, string> = {};
  const { what, stance, status, ...rest } = flat;
  for (const [key, value] of Object.entries(rest)) {
    if (key.startsWith(FIELD)) fields[key.slice(FIELD.length)] = value;
    else if ((TEXT_KEYS as readonly string[]).includes(key)) texts[key as TextKey] = value;
    else others[key] = value;
  }
  const [kind, side, state] = [
    one(CODED_KINDS, 'what', what, tell),
    one(STANCES, 'stance', stance, tell),
    one(STATUSES, 'status', status, tell),
  ];
  const isDoubtful = [kind, side, state].includes(null);
  return {
    // `stance` and `status` have been taken out above.
    ...(texts as Partial<Record<Exclude<TextKey, 'stance' | 'status'>, string>>),
    what: kind ?? 'statement',
    status: isDoubtful ? 'suggested' : (state ?? 'confirmed'),
    ...(side && { stance: side }),
    fields,
    extra: extraFrom(others, tell),
  };
}

/** Null for a value outside its list, which is told. */
function one<T extends string>(
  values: readonly T[],
  key: string,
  value: string | undefined,
  tell: Tell,
): T | null | undefined {
  if (value === undefined || value === '') return undefined;
  const found = values.find((some) => some === value);
  if (found === undefined)
    tell(`“${value}” is not one of the values of “${key}” (${values.join(', ')}); the coding is a suggestion`);
  return found ?? null;
}

/** What may stand beside our own keys in a coding. */
export function extraFrom(record: Json, tell: Tell): Json {
  const entries = Object.entries(record);
  for (const [key] of entries) if (OWN_KEYS.has(key)) tell(`what stands under “${key}” has no place and was left out`);
  return Object.fromEntries(entries.filter(([key]) => !OWN_KEYS.has(key) && key !== ''));
}
