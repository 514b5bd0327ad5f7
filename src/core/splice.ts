/** More arguments than this at once and a call could overflow the stack. */
const MANY = 10_000;

/** `list.splice(at, removed, ...inserted)` for lists of any length. Returns what was removed. */
export function spliceList<T>(list: T[], at: number, removed: number, inserted: readonly T[]): T[] {
  if (inserted.length <= MANY) return list.splice(at, removed, ...inserted);
  const tail = list.splice(at);
  const gone = tail.splice(0, removed);
  for (const item of inserted) list.push(item);
  for (const item of tail) list.push(item);
  return gone;
}
