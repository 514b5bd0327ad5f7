/** Records that are the same, the most frequent first; in order of the text where they are equally frequent. */
export function groupByFrequency<T>(records: readonly T[], key: (record: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const same = groups.get(key(record));
    if (same) same.push(record);
    else groups.set(key(record), [record]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
