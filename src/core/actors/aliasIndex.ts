import type { AliasKind } from '../knowledge/model.js';
import { buildTables, extendTables } from './aliasIndex.build.js';
import { AliasMatcher } from './aliasIndex.match.js';
import { deserialise, serialise } from './aliasIndex.serialise.js';
import type { AliasTables } from './aliasIndex.tables.js';
import type { Span } from '../span.js';
import type { TokenTable } from '../text/tokenTable.js';

/**
 * How an alias is compared with a text: the kinds of the knowledge file, `word` (case does not matter, for patterns),
 * and `except` (a phrase that means something else: found like a name, but yields no hit).
 */
export type IndexedKind = AliasKind | 'word' | 'except';

/** One alias. Its position in the array that an index is built from is its number. */
export interface IndexedAlias {
  readonly text: string;
  readonly kind: IndexedKind;
  /** The number of the entry it stands for; the index itself makes no use of it. */
  readonly entry: number;
}

/** Told of each hit: UTF-16 offsets, end exclusive, and the numbers of all aliases that read so. */
export type HitListener = (start: number, end: number, aliases: readonly number[]) => void;

/** Finds aliases in texts. Made by `buildAliasIndex` or `loadAliasIndex`. */
export interface AliasIndex {
  /**
   * Reports the aliases in `text` from left to right: at each place the longest, never two that overlap, none that
   * touches one of `skips` (sorted, disjoint). Takes time in proportion to the text. `hit` must not match with this index.
   */
  match(text: string, skips: readonly Span[], hit: HitListener): void;
  /** The same in a text whose tokens, outside of these skips, were read before. */
  matchRead(tokens: TokenTable, skips: readonly Span[], hit: HitListener): void;
  /** The numbers of aliases that no text can match: those without a letter or digit, or with too odd a sign inside. */
  readonly unmatchable: readonly number[];
  /** The index as bytes for `loadAliasIndex`, valid on machines of the same byte order. @param aliases all that it was made from, in their order; those that have gone without their text */
  serialise(aliases: readonly IndexedAlias[]): Uint8Array;
}

/** Builds an index over `aliases`. */
export const buildAliasIndex = (aliases: readonly IndexedAlias[]): AliasIndex =>
  matching(buildTables(aliases), aliases.length);

/**
 * An index whose tables lie ready, with further aliases and without those that have gone.
 * @param base of `count` aliases; the first of `more` has that number. @param gone numbers of aliases of the base.
 */
export const extendAliasIndex = (
  base: AliasTables,
  count: number,
  more: readonly IndexedAlias[],
  gone: ReadonlySet<number>,
): AliasIndex => {
  const tables = more.length === 0 && gone.size === 0 ? base : extendTables(base, count, more, gone);
  return matching(tables, count + more.length);
};

/**
 * The index that `serialise` wrote for these `aliases`, or null where the bytes are damaged, of another version or
 * were made from other aliases: then build it anew.
 */
export const loadAliasIndex = (bytes: Uint8Array, aliases: readonly IndexedAlias[]): AliasIndex | null => {
  const tables = deserialise(bytes, aliases);
  return tables && matching(tables, aliases.length);
};

const matching = (tables: AliasTables, aliasCount: number): AliasIndex => {
  const matcher = new AliasMatcher(tables, aliasCount);
  return {
    match: (text, skips, hit) => matcher.match(text, skips, hit),
    matchRead: (tokens, skips, hit) => matcher.matchRead(tokens, skips, hit),
    unmatchable: [...tables.unmatchable],
    serialise: (aliases) => serialise(tables, aliases),
  };
};
