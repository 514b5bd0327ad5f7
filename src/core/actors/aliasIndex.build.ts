import { isUpper } from '../text/charClass.js';
import { filterOf, shiftFor, slotsFor } from '../text/hashFilter.js';
import { isCommonWord } from './aliasIndex.common.js';
import { CAPITALS, caseRule, EXACT, MIXED } from './aliasIndex.case.js';
import { Glimpses } from './aliasIndex.glimpse.js';
import { formsOf } from './aliasIndex.forms.js';
import { type AliasToken, tokensOf } from './aliasIndex.read.js';
import {
  type AliasTables,
  COMBINING_FORM,
  edgeHash,
  edgeSeed,
  ENDS,
  ENTRY_SHIFT,
  EXCEPT_FORM,
  FIRST_FORM,
  FORM_COUNT,
  FORM_SIZE,
  GOES_ON,
  HAS_CHILDREN,
  JOINER,
  NODE_SIZE,
  PARENT,
  rootHash,
  SHARED,
  SHOUTED_FORM,
  SPELLING,
} from './aliasIndex.tables.js';
import type { IndexedAlias, IndexedKind } from './aliasIndex.js';

/** A way to write an alias, read. */
interface Form {
  readonly alias: number;
  readonly kind: IndexedKind;
  readonly tokens: readonly AliasToken[];
}

/** Makes the tables of an index. */
export const buildTables = (aliases: readonly IndexedAlias[]): AliasTables => {
  const forms: Form[] = [];
  const unmatchable: number[] = [];
  aliases.forEach((alias, number) => {
    for (const text of formsOf(alias)) {
      const tokens = tokensOf(text);
      if (tokens.length > 0) forms.push({ alias: number, kind: alias.kind, tokens });
      else if (text === alias.text) unmatchable.push(number);
    }
  });
  const trie = new Trie(forms);
  const ends = Int32Array.from(forms, (form) => trie.add(form));
  const tables = trie.tables();
  return {
    ...tables,
    ...formTables(forms, ends, tables.nodes),
    unmatchable: Int32Array.from(unmatchable),
  };
};

/** The hashes under which a text may have the first token: a capital asks for one, all else may be either. */
const rootHashes = (token: AliasToken, kind: IndexedKind): number[] => {
  const capital = rootHash(token.hash, false);
  return kind !== 'word' && isUpper(token.spelling.charCodeAt(0)) ? [capital] : [capital, rootHash(token.hash, true)];
};

/** The trie of tokens while it grows. */
class Trie {
  readonly #nodes: Int32Array;
  readonly #edges: Int32Array;
  readonly #spellings: number[] = [];
  readonly #spellingAt = new Map<string, number>();
  /** The root's children, by spelling and by hash. */
  readonly #roots = new Map<number, number>();
  readonly #glimpses = new Glimpses();
  readonly #rootHashes = new Map<number, number[]>();
  #size = 1;
  #depth = 0;

  constructor(forms: readonly Form[]) {
    const tokens = forms.reduce((sum, form) => sum + form.tokens.length, 0);
    this.#nodes = new Int32Array((tokens + 1) * NODE_SIZE);
    this.#edges = new Int32Array(2 * slotsFor(2 * (tokens - forms.length)));
  }

  /** Adds the tokens of a form; the node where it ends. */
  add(form: Form): number {
    const [first, ...rest] = form.tokens;
    if (!first) return 0;
    let node = this.#root(first);
    for (const hash of rootHashes(first, form.kind)) this.#enterRoot(hash, node);
    this.#glimpses.add(first.folded);
    for (const token of rest) node = this.#child(node, token);
    this.#depth = Math.max(this.#depth, form.tokens.length);
    this.#nodes[node * NODE_SIZE + FORM_COUNT] = (this.#nodes[node * NODE_SIZE + FORM_COUNT] ?? 0) + 1;
    return node;
  }

  /** All but what belongs to the forms. */
  tables(): Omit<AliasTables, 'forms' | 'cases' | 'unmatchable'> {
    const edgeHashes: number[] = [];
    for (let slot = 0; slot < this.#edges.length; slot += 2) {
      if ((this.#edges[slot + 1] ?? 0) > 0) edgeHashes.push(this.#edges[slot] ?? 0);
    }
    return {
      glimpses: this.#glimpses.filter(),
      rootFilter: filterOf([...this.#rootHashes.keys()]),
      roots: this.#rootTable(),
      edgeFilter: filterOf(edgeHashes),
      edges: this.#edges,
      nodes: this.#nodes.slice(0, this.#size * NODE_SIZE),
      spellings: Uint16Array.from(this.#spellings),
      depth: this.#depth,
    };
  }

  #rootTable(): Int32Array {
    const entries = [...this.#rootHashes].flatMap(([hash, nodes]) =>
      nodes.map((node) => [hash, node, nodes.length] as const),
    );
    const table = new Int32Array(2 * slotsFor(2 * entries.length));
    for (const [hash, node, sharing] of entries) {
      const slot = freeSlot(table, hash, () => false);
      const ends = (this.#nodes[node * NODE_SIZE + FORM_COUNT] ?? 0) > 0 ? ENDS : 0;
      const goesOn = this.#nodes[node * NODE_SIZE + HAS_CHILDREN] === 1 ? GOES_ON : 0;
      table[slot] = hash;
      table[slot + 1] = (node << ENTRY_SHIFT) | ends | goesOn | (sharing > 1 ? SHARED : 0);
    }
    return table;
  }

  #root(token: AliasToken): number {
    const spelling = this.#spell(token.folded);
    let node = this.#roots.get(spelling);
    if (node === undefined) this.#roots.set(spelling, (node = this.#add(0, token, spelling)));
    return node;
  }

  #enterRoot(hash: number, node: number): void {
    const nodes = this.#rootHashes.get(hash);
    if (!nodes) this.#rootHashes.set(hash, [node]);
    else if (!nodes.includes(node)) nodes.push(node);
  }

  #child(parent: number, token: AliasToken): number {
    const spelling = this.#spell(token.folded);
    const hash = edgeHash(edgeSeed(parent, token.joiner), token.hash);
    const slot = freeSlot(this.#edges, hash, (node) => {
      const at = node * NODE_SIZE;
      return (
        this.#nodes[at + PARENT] === parent &&
        this.#nodes[at + JOINER] === token.joiner &&
        this.#nodes[at + SPELLING] === spelling
      );
    });
    const found = this.#edges[slot + 1] ?? 0;
    if (found > 0) return found;
    this.#edges[slot] = hash;
    this.#nodes[parent * NODE_SIZE + HAS_CHILDREN] = 1;
    return (this.#edges[slot + 1] = this.#add(parent, token, spelling));
  }

  #add(parent: number, token: AliasToken, spelling: number): number {
    const node = this.#size++;
    this.#nodes.set([parent, token.joiner, spelling, token.folded.length], node * NODE_SIZE);
    return node;
  }

  /** Where the letters of a token lie; the same for the same letters. */
  #spell(folded: string): number {
    let at = this.#spellingAt.get(folded);
    if (at !== undefined) return at;
    at = this.#spellings.length;
    this.#spellingAt.set(folded, at);
    for (let i = 0; i < folded.length; i++) this.#spellings.push(folded.charCodeAt(i));
    return at;
  }
}

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

/** Lays the forms out by the nodes where they end, and tells the nodes. */
const formTables = (
  forms: readonly Form[],
  ends: Int32Array,
  nodes: Int32Array,
): Pick<AliasTables, 'forms' | 'cases'> => {
  const order = Uint32Array.from(forms, (_, index) => index).sort((a, b) => (ends[a] ?? 0) - (ends[b] ?? 0) || a - b);
  const table: number[] = [];
  const cases: number[] = [];
  let last: number | undefined;
  for (const index of order) {
    const form = forms[index];
    if (!form) continue;
    const node = (ends[index] ?? 0) * NODE_SIZE;
    if (ends[index] !== last) nodes[node + FIRST_FORM] = table.length / FORM_SIZE;
    last = ends[index];
    table.push(form.alias, cases.length, flagsOf(form));
    pushCases(form, cases);
  }
  return { forms: Int32Array.from(table), cases: Uint16Array.from(cases) };
};

const pushCases = ({ tokens, kind }: Form, cases: number[]): void => {
  for (const { spelling } of tokens) {
    const rule = caseRule(spelling, kind, tokens.length === 1 && isCommonWord(spelling));
    cases.push(rule);
    if (rule !== MIXED && rule !== EXACT) continue;
    for (let i = 0; i < spelling.length; i++) cases.push(spelling.charCodeAt(i));
  }
};

const flagsOf = ({ tokens, kind }: Form): number => {
  if (kind === 'combining') return COMBINING_FORM;
  if (kind === 'except') return EXCEPT_FORM;
  const [first] = tokens;
  if (kind !== 'acronym' || !first || tokens.length > 1 || !isCommonWord(first.spelling)) return 0;
  return caseRule(first.spelling, kind, true) === CAPITALS ? SHOUTED_FORM : 0;
};
