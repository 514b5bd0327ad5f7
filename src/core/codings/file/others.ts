import type { Others } from '../anchors/selector.js';

const KEYS = ['same', 'echoes', 'near', 'alike'] as const;
const ONE = /\b(same|echoes|near|alike) (\d+)/g;

/** "echoes 2, alike 61": on one line, so that a coding stays readable. */
export const writeOthers = (others: Others): string =>
  KEYS.flatMap((key) => (others[key] === undefined ? [] : `${key} ${others[key]}`)).join(', ');

/** Undefined where nothing of it is understood. */
export function readOthers(written: string): Others | undefined {
  if (written === '') return undefined;
  const others: { -readonly [K in keyof Others]: Others[K] } = {};
  for (const [, key, value] of written.matchAll(ONE)) others[key as keyof Others] = Number(value);
  return Object.keys(others).length > 0 ? others : undefined;
}
