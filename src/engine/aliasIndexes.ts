import { loadAliasIndex, type AliasIndex, type IndexedAlias } from '../core/actors/aliasIndex.js';
import { indexOf } from '../core/compile.js';
import type { AliasList } from '../core/compile.aliases.js';

/** Fewer aliases are built as fast as they are looked up. */
const WORTH_KEEPING = 5_000;

/**
 * Makes the alias indexes of one knowledge after another, as few anew as possible: where the aliases are those of before, the index is too
 * (an edit of notes or claims builds nothing), and one kept from an earlier session is taken where it fits. With the pack, whose index lies
 * ready, only what users add is indexed. State: the last index and what was kept.
 */
export class AliasIndexes {
  private last: { readonly aliases: AliasList; readonly index: AliasIndex } | null = null;
  private kept: Uint8Array | null = null;
  private builtAnew = false;

  /** Takes what `takeBuilt` gave in an earlier session; used for the next index if it is of the very same aliases. */
  offer(kept: Uint8Array): void {
    this.kept = kept;
  }

  /** The index of these aliases. */
  readonly indexOf = (aliases: AliasList): AliasIndex => {
    const { last, kept } = this;
    this.kept = null;
    if (last && areSame(last.aliases, aliases)) return last.index;
    const loaded = kept && isWorthKeeping(aliases) && loadAliasIndex(kept, allOf(aliases));
    this.builtAnew = !loaded;
    const index = loaded || indexOf(aliases);
    this.last = { aliases, index };
    return index;
  };

  /** The last index as bytes, if it had to be built since the last call and took its time. */
  takeBuilt(): Uint8Array | null {
    const { last, builtAnew } = this;
    this.builtAnew = false;
    return builtAnew && last && isWorthKeeping(last.aliases) ? last.index.serialise(allOf(last.aliases)) : null;
  }
}

const isWorthKeeping = ({ more }: AliasList): boolean => more.length >= WORTH_KEEPING;

/** The aliases by their numbers; those of the pack that have gone are without a text. */
const allOf = ({ pack, more, gone }: AliasList): readonly IndexedAlias[] =>
  pack
    ? [
        ...pack.aliases
          .allTexts()
          .map((text, i) => ({ text: gone.has(i) ? '' : text, kind: 'name' as const, entry: 0 })),
        ...more,
      ]
    : more;

const areSame = (a: AliasList, b: AliasList): boolean =>
  a.pack === b.pack &&
  a.gone.size === b.gone.size &&
  [...a.gone].every((number) => b.gone.has(number)) &&
  haveSameTexts(a.more, b.more);

/** An index knows texts and kinds, in their order. */
const haveSameTexts = (a: readonly IndexedAlias[], b: readonly IndexedAlias[]): boolean =>
  a.length === b.length && a.every(({ text, kind }, i) => text === b[i]?.text && kind === b[i].kind);
