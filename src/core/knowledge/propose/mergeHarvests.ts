import type { Harvest, Met } from './harvest.js';

/** Both together; what is met in both counts twice and keeps the quotation of the first. */
export function mergeHarvests(a: Harvest, b: Harvest): Harvest {
  return {
    documents: [...a.documents, ...b.documents],
    names: merged(
      a.names,
      b.names,
      ({ name, type }) => `${type} ${name}`,
      (one, other) => ({ ...one, forms: added(one.forms, other.forms) }),
    ),
    known: merged(a.known, b.known, ({ id }) => id),
    terms: merged(a.terms, b.terms, ({ name }) => name),
    claims: merged(a.claims, b.claims, ({ statement }) => statement.toLowerCase()),
  };
}

function merged<T extends Met>(
  a: readonly T[],
  b: readonly T[],
  key: (one: T) => string,
  join: (one: T, other: T) => T = (one) => one,
): T[] {
  const all = new Map(a.map((one) => [key(one), one]));
  for (const other of b) {
    const one = all.get(key(other));
    all.set(key(other), one ? { ...join(one, other), count: one.count + other.count } : other);
  }
  return [...all.values()];
}

function added(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const all = { ...a };
  for (const [form, count] of Object.entries(b)) all[form] = (all[form] ?? 0) + count;
  return all;
}
