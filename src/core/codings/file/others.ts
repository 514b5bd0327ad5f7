import type { Others } from '../anchors/selector.js';

const KEYS = ['same', 'echoes', 'near', 'alike'] as const;

/** "echoes 2, alike 61": on one line, so that a coding stays readable. */
export const writeOthers = (others: Others): string =>
  KEYS.flatMap((key) => (others[key] === undefined ? [] : `${key} ${others[key]}`)).join(', ');

/** Undefined where nothing of it is understood. */
export function readOthers(written: string): Others | undefined {
  const others: { -readonly [K in keyof Others]: Others[K] } = {};
  for (const key of KEYS) {
    const value = new RegExp(`\\b${key} (\\d+)`).exec(written)?.[1];
    if (value !== undefined) others[key] = Number(value);
  }
  return Object.keys(others).length > 0 ? others : undefined;
}
