import { STANCES } from '../../knowledge/model.js';
import { TEXT_KEYS, type TextKey } from '../file/keys.js';
import { CODED_KINDS, STATUSES, type Coding } from '../model.js';

/** All that is said in a coding apart from its place, as texts by their keys. */
export function flatten(coding: Coding): Record<string, string> {
  const flat: Record<string, string> = { what: coding.what };
  for (const key of TEXT_KEYS) {
    const value = coding[key];
    if (value !== undefined) flat[key] = value;
  }
  for (const [name, value] of Object.entries(coding.fields)) flat[`fields.${name}`] = value;
  return flat;
}

/** The same back again. Values outside their lists, and keys unknown to us, come back in `extra`. */
export function unflatten(flat: Readonly<Record<string, string>>): Omit<Coding, 'id' | 'parts'> {
  const texts: Partial<Record<TextKey, string>> = {};
  const fields: Record<string, string> = {};
  const extra: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(flat)) {
    if (value === '' || key === 'what' || key === 'stance' || key === 'status') continue;
    if (key.startsWith('fields.')) fields[key.slice(7)] = value;
    else if ((TEXT_KEYS as readonly string[]).includes(key)) texts[key as TextKey] = value;
    else extra[key] = value;
  }
  const stance = STANCES.find((one) => one === flat['stance']);
  const status = STATUSES.find((one) => one === flat['status']);
  const what = CODED_KINDS.find((one) => one === flat['what']);
  if (flat['stance'] && !stance) extra['stance'] = flat['stance'];
  if (flat['status'] && !status) extra['status'] = flat['status'];
  if (flat['what'] && !what) extra['what'] = flat['what'];
  const { stance: _, status: __, ...rest } = texts;
  return {
    ...rest,
    what: what ?? 'statement',
    status: status ?? 'confirmed',
    ...(stance && { stance }),
    fields,
    extra,
  };
}
