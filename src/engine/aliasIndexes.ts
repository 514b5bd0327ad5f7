import { buildAliasIndex, loadAliasIndex, type AliasIndex, type IndexedAlias } from '../core/actors/aliasIndex.js';

/** Fewer aliases are built as fast as they are looked up. */
const WORTH_KEEPING = 5_000;

/**
 * Makes the alias indexes of one knowledge after another, as few anew as possible: where the aliases are those of before, the index is too
 * (an edit of notes or claims builds nothing), and one kept from an earlier session is taken where it fits. State: the last index and what was kept.
 */
export class AliasIndexes {
  private last: { readonly aliases: readonly IndexedAlias[]; readonly index: AliasIndex } | null = null;
  private kept: Uint8Array | null = null;
  private builtAnew = false;

  /** Takes what `takeBuilt` gave in an earlier session; used for the next index if it is of the very same aliases. */
  offer(kept: Uint8Array): void {
    this.kept = kept;
  }

  /** The index of these aliases. */
  readonly indexOf = (aliases: readonly IndexedAlias[]): AliasIndex => {
    const { last, kept } = this;
    this.kept = null;
    if (last && sameAliases(last.aliases, aliases)) return last.index;
    const loaded = kept && loadAliasIndex(kept, aliases);
    this.builtAnew = loaded === null;
    const index = loaded ?? buildAliasIndex(aliases);
    this.last = { aliases, index };
    return index;
  };

  /** The last index as bytes, if it had to be built since the last call and took its time. */
  takeBuilt(): Uint8Array | null {
    const { last, builtAnew } = this;
    this.builtAnew = false;
    return builtAnew && last && last.aliases.length >= WORTH_KEEPING ? last.index.serialise() : null;
  }
}

/** An index knows texts and kinds, in their order. */
const sameAliases = (a: readonly IndexedAlias[], b: readonly IndexedAlias[]): boolean =>
  a.length === b.length && a.every(({ text, kind }, i) => text === b[i]?.text && kind === b[i].kind);
