import * as flag from '../flags.js';
import type { NameReader } from '../nameReader.js';

/** "Barnett Banks Inc.", "Huawei Technologies Co". */
export function company(r: NameReader, at: number): number {
  const stretch = r.stretchEnd(at);
  let end = -1;
  for (let i = at + 1; i < stretch; i++) if (r.has(i, flag.COMPANY)) end = i + 1;
  if (end < 0) return at;
  let from = at;
  while (from < end - 1 && r.has(from, flag.STARTER) && r.has(from, flag.FIRST)) from++;
  if (end - from < 2) return at;
  const naming = r.take(from, end, { type: 'company', rule: 'company' });
  let name = end - 1;
  while (name > from + 1 && r.has(name - 1, flag.COMPANY)) name--;
  r.offer(r.phrase(from, name), naming);
  return end;
}
