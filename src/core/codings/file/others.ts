import type { Lacking, Others } from '../anchors/selector.js';

const COUNTS = ['same', 'echoes', 'alike'] as const;
const ONE = /\b(same|echoes|alike) (\d+)/g;
const LACKING = /\blacks((?: \d+(?:-\d+)?)+)/g;

/** "echoes 2, alike 61, lacks 4 12-13": on one line, so that a coding stays readable. */
export const writeOthers = (others: Others): string =>
  [
    ...COUNTS.flatMap((key) => (others[key] === undefined ? [] : `${key} ${others[key]}`)),
    ...(others.lacks ?? []).map((lacking) => `lacks ${lacking.map(writeRun).join(' ')}`),
  ].join(', ');

/** Numbers of words as people count them: the last one included. */
const writeRun = ([from, to]: Lacking[number]): string => (to - from === 1 ? `${from}` : `${from}-${to - 1}`);

function readRun(written: string): [number, number] {
  const [from = 0, last = from] = written.split('-').map(Number);
  return [from, last + 1];
}

/** Undefined where nothing of it is understood. */
export function readOthers(written: string): Others | undefined {
  if (written === '') return undefined;
  const others: { -readonly [K in keyof Others]: Others[K] } = {};
  for (const [, key, value] of written.matchAll(ONE)) others[key as (typeof COUNTS)[number]] = Number(value);
  const lacks = [...written.matchAll(LACKING)].map(([, runs = '']) => runs.trim().split(' ').map(readRun));
  if (lacks.length > 0) others.lacks = lacks;
  return Object.keys(others).length > 0 ? others : undefined;
}
