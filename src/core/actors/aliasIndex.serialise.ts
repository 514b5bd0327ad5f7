import type { AliasTables } from './aliasIndex.tables.js';
import type { IndexedAlias } from './aliasIndex.js';

/** Changes with the layout of the tables, and with what the tokeniser makes of a text. */
const VERSION = 2;
/** "PAAI", read in the machine's byte order: the tables of a machine of the other order do not begin so. */
const MAGIC = 0x49414150;
/** The tables in their order, by the width of their numbers. */
const WIDE = ['glimpses', 'rootFilter', 'roots', 'edgeFilter', 'edges', 'nodes', 'forms', 'unmatchable'] as const;
const NARROW = ['cases', 'spellings'] as const;
/** Magic, version, checksum, fingerprint of the aliases, depth, and the lengths of the tables. */
const HEADER = 5 + WIDE.length + NARROW.length;

/** The tables as bytes, for this machine's byte order. @param aliases null where the tables and their aliases are kept in one place: they need no check */
export const serialise = (tables: AliasTables, aliases: readonly IndexedAlias[] | null): Uint8Array => {
  const wide = WIDE.map((name) => tables[name]);
  const narrow = NARROW.map((name) => tables[name]);
  const words = wide.reduce((sum, table) => sum + table.length, HEADER);
  const halves = narrow.reduce((sum, table) => sum + table.length, 0);
  const buffer = new ArrayBuffer(4 * (words + Math.ceil(halves / 2)));
  const all = new Int32Array(buffer);
  const header = [MAGIC, VERSION, 0, fingerprint(aliases), tables.depth];
  all.set([...header, ...wide.map((table) => table.length), ...narrow.map((table) => table.length)]);
  let at = HEADER;
  for (const table of wide) {
    all.set(table, at);
    at += table.length;
  }
  let half = at * 2;
  for (const table of narrow) {
    new Uint16Array(buffer).set(table, half);
    half += table.length;
  }
  all[2] = checksum(all);
  return new Uint8Array(buffer);
};

/** The tables that `serialise` wrote for these aliases; null where they are not, whatever the reason. */
export const deserialise = (bytes: Uint8Array, aliases: readonly IndexedAlias[] | null): AliasTables | null => {
  if (bytes.byteLength < 4 * HEADER || bytes.byteLength % 4 !== 0) return null;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const all = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
  const [magic, version, sum, made, depth = 0, ...lengths] = all.subarray(0, HEADER);
  if (magic !== MAGIC || version !== VERSION || made !== fingerprint(aliases)) return null;
  if (aliases && sum !== checksum(all)) return null;
  const [
    glimpses = 0,
    rootFilter = 0,
    roots = 0,
    edgeFilter = 0,
    edges = 0,
    nodes = 0,
    forms = 0,
    unmatchable = 0,
    cases = 0,
    spellings = 0,
  ] = lengths;
  let at = HEADER;
  const take = (length: number): Int32Array => all.subarray(at, (at += length));
  const wide = {
    glimpses: take(glimpses),
    rootFilter: take(rootFilter),
    roots: take(roots),
    edgeFilter: take(edgeFilter),
    edges: take(edges),
    nodes: take(nodes),
    forms: take(forms),
    unmatchable: take(unmatchable),
  };
  const narrow = new Uint16Array(all.buffer, all.byteOffset + 4 * at, cases + spellings);
  return {
    ...wide,
    cases: narrow.subarray(0, cases),
    spellings: narrow.subarray(cases),
    depth,
  };
};

/** Over all words but the checksum's own. */
const checksum = (all: Int32Array): number => {
  let sum = 0;
  for (let i = 0; i < all.length; i++) sum = Math.imul((sum ^ (i === 2 ? 0 : (all[i] ?? 0))) + 0x3c6ef372, 0x2c1b3c6d);
  return sum;
};

/** Tells lists of aliases apart: each letter and each kind counts. */
const fingerprint = (aliases: readonly IndexedAlias[] | null): number => {
  if (!aliases) return 0;
  let print = aliases.length;
  for (const { text, kind } of aliases) {
    for (let i = 0; i < text.length; i++) print = Math.imul(print ^ text.charCodeAt(i), 0x2c1b3c6d);
    print = Math.imul(print ^ kind.charCodeAt(0) ^ (kind.length << 8), 0x2c1b3c6d) + text.length;
  }
  return print;
};
