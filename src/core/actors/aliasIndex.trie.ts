import { isUpper } from '../text/charClass.js';
import { filterOf, shiftFor, slotsFor } from '../text/hashFilter.js';
import { Glimpses } from './aliasIndex.glimpse.js';
import type { AliasToken } from './aliasIndex.read.js';
import {
  type AliasTables,
  edgeHash,
  edgeSeed,
  ENDS,
  ENTRY_SHIFT,
  FORM_COUNT,
  GOES_ON,
  HAS_CHILDREN,
  JOINER,
  LENGTH,
  NODE_SIZE,
  PARENT,
  rootHash,
  SHARED,
  SPELLING,
} from './aliasIndex.tables.js';
import type { IndexedKind } from './aliasIndex.js';

/** The hashes under which a text may have the first token: a capital asks for one, all else may be either. */
const rootHashes = (token: AliasToken, kind: IndexedKind): number[] => {
  const capital = rootHash(token.hash, false);
  return kind !== 'word' && isUpper(token.spelling.charCodeAt(0)) ? [capital] : [capital, rootHash(token.hash, true)];
};

/** The trie of tokens while it grows, from what another has already. */
export class Trie {
  /** The nodes with room for those to come. Whoever lays out the forms writes where those of a node are. */
  readonly nodes: Int32Array;
  readonly #base: AliasTables;
  readonly #edges: Int32Array;
  readonly #spellings: number[] = [];
  readonly #spellingAt = new Map<string, number>();
  readonly #glimpses = new Glimpses();
  readonly #roots: Int32Array;
  /** Hashes that the base has not. */
  readonly #newRoots: number[] = [];
  readonly #newEdges: number[] = [];
  #size: number;
  #depth: number;

  /** @param base is left as it is. @param tokens how many will be added at most; of them @param firsts are first ones. */
  constructor(base: AliasTables, tokens: number, firsts: number) {
    this.#base = base;
    this.#depth = base.depth;
    this.#size = base.nodes.length / NODE_SIZE;
    this.nodes = new Int32Array(base.nodes.length + tokens * NODE_SIZE);
    this.nodes.set(base.nodes);
    this.#edges = fitted(base.edges, tokens - firsts, this.#size);
    this.#roots = fitted(base.roots, 2 * firsts);
    for (let slot = 1; base.glimpses.length > 0 && slot < base.roots.length; slot += 2) {
      const node = (base.roots[slot] ?? 0) >> ENTRY_SHIFT;
      if (node > 0) this.#glimpses.add(this.#spelled(node));
    }
  }

  /** Adds the tokens of a way to write an alias; the node where it ends. */
  add(tokens: readonly AliasToken[], kind: IndexedKind): number {
    const [first, ...rest] = tokens;
    if (!first) return 0;
    let node = this.#root(first);
    for (const hash of rootHashes(first, kind)) this.#enterRoot(hash, node);
    this.#glimpses.add(first.folded);
    for (const token of rest) node = this.#child(node, token);
    this.#depth = Math.max(this.#depth, tokens.length);
    return node;
  }

  /** All but what belongs to the forms, which must have been laid out: the roots tell whether an alias ends there. */
  tables(): Omit<AliasTables, 'forms' | 'cases' | 'unmatchable'> {
    this.#flagRoots();
    // Too many beginnings, or too short ones, stay so.
    const glimpsed = this.#base.depth === 0 || this.#base.glimpses.length > 0;
    return {
      glimpses: glimpsed ? this.#glimpses.filter() : new Int32Array(),
      rootFilter: filterWith(this.#base.rootFilter, this.#newRoots),
      roots: fitted(this.#roots, 0),
      edgeFilter: filterWith(this.#base.edgeFilter, this.#newEdges),
      edges: this.#edges,
      nodes: this.nodes.slice(0, this.#size * NODE_SIZE),
      spellings: this.#allSpellings(),
      depth: this.#depth,
    };
  }

  /** Tells each root what the matcher asks first: whether an alias ends there, or goes on, and whether others have the same hash. */
  #flagRoots(): void {
    const roots = this.#roots;
    const mask = roots.length - 1;
    for (let slot = 0; slot < roots.length; slot += 2) {
      const node = (roots[slot + 1] ?? 0) >> ENTRY_SHIFT;
      if (node === 0) continue;
      const ends = (this.nodes[node * NODE_SIZE + FORM_COUNT] ?? 0) > 0 ? ENDS : 0;
      const goesOn = this.nodes[node * NODE_SIZE + HAS_CHILDREN] === 1 ? GOES_ON : 0;
      roots[slot + 1] = (node << ENTRY_SHIFT) | ((roots[slot + 1] ?? 0) & SHARED) | ends | goesOn;
      // Those of one hash stand in one run of slots; only the first of them is looked at before its spelling is.
      for (let other = (slot + 2) & mask; (roots[other + 1] ?? 0) !== 0 && other !== slot; other = (other + 2) & mask) {
        if (roots[other] !== roots[slot]) continue;
        roots[slot + 1] = (roots[slot + 1] ?? 0) | SHARED;
        roots[other + 1] = (roots[other + 1] ?? 0) | SHARED;
      }
    }
  }

  #root(token: AliasToken): number {
    // Every first token is entered under this hash, whatever its case.
    const slot = freeSlot(this.#roots, rootHash(token.hash, false), (entry) =>
      this.#isSpelled(entry >> ENTRY_SHIFT, token.folded),
    );
    const found = (this.#roots[slot + 1] ?? 0) >> ENTRY_SHIFT;
    return found > 0 ? found : this.#add(0, token);
  }

  #enterRoot(hash: number, node: number): void {
    const slot = freeSlot(this.#roots, hash, (entry) => entry >> ENTRY_SHIFT === node);
    if ((this.#roots[slot + 1] ?? 0) !== 0) return;
    this.#roots[slot] = hash;
    this.#roots[slot + 1] = node << ENTRY_SHIFT;
    this.#newRoots.push(hash);
  }

  #child(parent: number, token: AliasToken): number {
    const hash = edgeHash(edgeSeed(parent, token.joiner), token.hash);
    const slot = freeSlot(this.#edges, hash, (node) => {
      const at = node * NODE_SIZE;
      return (
        this.nodes[at + PARENT] === parent &&
        this.nodes[at + JOINER] === token.joiner &&
        this.#isSpelled(node, token.folded)
      );
    });
    const found = this.#edges[slot + 1] ?? 0;
    if (found > 0) return found;
    this.#edges[slot] = hash;
    this.#newEdges.push(hash);
    this.nodes[parent * NODE_SIZE + HAS_CHILDREN] = 1;
    return (this.#edges[slot + 1] = this.#add(parent, token));
  }

  #add(parent: number, token: AliasToken): number {
    const node = this.#size++;
    this.nodes.set([parent, token.joiner, this.#spell(token.folded), token.folded.length], node * NODE_SIZE);
    return node;
  }

  /** Where the letters of a token lie; the same for the same letters, those of the base left aside. */
  #spell(folded: string): number {
    let at = this.#spellingAt.get(folded);
    if (at !== undefined) return at;
    at = this.#base.spellings.length + this.#spellings.length;
    this.#spellingAt.set(folded, at);
    for (let i = 0; i < folded.length; i++) this.#spellings.push(folded.charCodeAt(i));
    return at;
  }

  #isSpelled(node: number, folded: string): boolean {
    if (this.nodes[node * NODE_SIZE + LENGTH] !== folded.length) return false;
    const from = this.nodes[node * NODE_SIZE + SPELLING] ?? 0;
    for (let i = 0; i < folded.length; i++) if (this.#unit(from + i) !== folded.charCodeAt(i)) return false;
    return true;
  }

  #spelled(node: number): string {
    const from = this.nodes[node * NODE_SIZE + SPELLING] ?? 0;
    const length = this.nodes[node * NODE_SIZE + LENGTH] ?? 0;
    return String.fromCharCode(...Array.from({ length }, (_, i) => this.#unit(from + i)));
  }

  #unit(at: number): number {
    const { spellings } = this.#base;
    return (at < spellings.length ? spellings[at] : this.#spellings[at - spellings.length]) ?? 0;
  }

  #allSpellings(): Uint16Array {
    const { spellings } = this.#base;
    const all = new Uint16Array(spellings.length + this.#spellings.length);
    all.set(spellings);
    all.set(this.#spellings, spellings.length);
    return all;
  }
}

/** A filter that lets further hashes pass. One that was made for few lets more pass by chance, and none is lost. */
const filterWith = (base: Int32Array, more: readonly number[]): Int32Array => {
  if (base.length === 0) return filterOf(more);
  const filter = base.slice();
  const shift = shiftFor(filter.length * 32);
  for (const hash of more) {
    const bit = hash >>> shift;
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return filter;
};

/** A copy of a table of pairs with room for more, at most half full then. @param most pairs it has at most, if that is known: they need not be counted where there is room for more than these */
const fitted = (pairs: Int32Array, more: number, most = Infinity): Int32Array => {
  if (4 * (most + more) <= pairs.length) return pairs.slice();
  let count = 0;
  for (let slot = 0; slot < pairs.length; slot += 2) if ((pairs[slot + 1] ?? 0) > 0) count++;
  const size = 2 * slotsFor(2 * (count + more));
  if (size === pairs.length) return pairs.slice();
  const table = new Int32Array(size);
  for (let from = 0; from < pairs.length; from += 2) {
    const value = pairs[from + 1] ?? 0;
    if (value === 0) continue;
    const slot = freeSlot(table, pairs[from] ?? 0, isNone);
    table[slot] = pairs[from] ?? 0;
    table[slot + 1] = value;
  }
  return table;
};

const isNone = (): boolean => false;

/** The slot of `hash` whose node is the one looked for, else the free slot where it belongs. */
const freeSlot = (table: Int32Array, hash: number, isIt: (node: number) => boolean): number => {
  const mask = table.length / 2 - 1;
  let slot = hash >>> shiftFor(mask + 1);
  for (;;) {
    const node = table[2 * slot + 1] ?? 0;
    if (node === 0 || (table[2 * slot] === hash && isIt(node))) return 2 * slot;
    slot = (slot + 1) & mask;
  }
};
