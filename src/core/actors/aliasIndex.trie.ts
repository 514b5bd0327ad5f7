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
  readonly #rootHashes = new Map<number, number[]>();
  #size: number;
  #depth: number;

  /** @param base is left as it is. @param tokens how many will be added at most; of them @param inner are no first ones. */
  constructor(base: AliasTables, tokens: number, inner: number) {
    this.#base = base;
    this.#depth = base.depth;
    this.#size = base.nodes.length / NODE_SIZE;
    this.nodes = new Int32Array(base.nodes.length + tokens * NODE_SIZE);
    this.nodes.set(base.nodes);
    this.#edges = roomFor(base.edges, inner);
    for (let slot = 0; slot < base.roots.length; slot += 2) {
      const node = (base.roots[slot + 1] ?? 0) >> ENTRY_SHIFT;
      if (node === 0) continue;
      this.#enterRoot(base.roots[slot] ?? 0, node);
      if (base.glimpses.length > 0) this.#glimpses.add(this.#spelled(node));
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
    const edgeHashes: number[] = [];
    for (let slot = 0; slot < this.#edges.length; slot += 2) {
      if ((this.#edges[slot + 1] ?? 0) > 0) edgeHashes.push(this.#edges[slot] ?? 0);
    }
    // Too many beginnings, or too short ones, stay so.
    const glimpsed = this.#base.depth === 0 || this.#base.glimpses.length > 0;
    return {
      glimpses: glimpsed ? this.#glimpses.filter() : new Int32Array(),
      rootFilter: filterOf([...this.#rootHashes.keys()]),
      roots: this.#rootTable(),
      edgeFilter: filterOf(edgeHashes),
      edges: this.#edges,
      nodes: this.nodes.slice(0, this.#size * NODE_SIZE),
      spellings: this.#allSpellings(),
      depth: this.#depth,
    };
  }

  #rootTable(): Int32Array {
    let count = 0;
    for (const nodes of this.#rootHashes.values()) count += nodes.length;
    const table = new Int32Array(2 * slotsFor(2 * count));
    for (const [hash, nodes] of this.#rootHashes) {
      for (const node of nodes) {
        const slot = freeSlot(table, hash, isNone);
        const ends = (this.nodes[node * NODE_SIZE + FORM_COUNT] ?? 0) > 0 ? ENDS : 0;
        const goesOn = this.nodes[node * NODE_SIZE + HAS_CHILDREN] === 1 ? GOES_ON : 0;
        table[slot] = hash;
        table[slot + 1] = (node << ENTRY_SHIFT) | ends | goesOn | (nodes.length > 1 ? SHARED : 0);
      }
    }
    return table;
  }

  #root(token: AliasToken): number {
    // Every first token is entered under this hash, whatever its case.
    const sharing = this.#rootHashes.get(rootHash(token.hash, false));
    return sharing?.find((node) => this.#isSpelled(node, token.folded)) ?? this.#add(0, token);
  }

  #enterRoot(hash: number, node: number): void {
    const nodes = this.#rootHashes.get(hash);
    if (!nodes) this.#rootHashes.set(hash, [node]);
    else if (!nodes.includes(node)) nodes.push(node);
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

/** The edges with room for more, in a table that stays at most half full. */
const roomFor = (edges: Int32Array, more: number): Int32Array => {
  let count = 0;
  for (let slot = 0; slot < edges.length; slot += 2) if ((edges[slot + 1] ?? 0) > 0) count++;
  const size = 2 * slotsFor(2 * (count + more));
  if (size <= edges.length) return edges.slice();
  const table = new Int32Array(size);
  for (let from = 0; from < edges.length; from += 2) {
    const node = edges[from + 1] ?? 0;
    if (node === 0) continue;
    const slot = freeSlot(table, edges[from] ?? 0, isNone);
    table[slot] = edges[from] ?? 0;
    table[slot + 1] = node;
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
