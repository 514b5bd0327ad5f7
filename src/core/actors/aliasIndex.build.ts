import { isLower, isUpper } from '../text/charClass.js';
import { isCommonWord } from './aliasIndex.common.js';
import { caseRule, EXACT, MIXED } from './aliasIndex.case.js';
import { formsOf } from './aliasIndex.forms.js';
import { type AliasToken, capitalHashOf, tokensOf } from './aliasIndex.read.js';
import {
  type AliasTables,
  COMBINING_FORM,
  edgeHash,
  EXCEPT_FORM,
  FIRST_FORM,
  FORM_COUNT,
  FORM_SIZE,
  HAS_CHILDREN,
  JOINER,
  NODE_SIZE,
  PARENT,
  shiftFor,
  SHOUTED_FORM,
  slotsFor,
  SPELLING,
} from './aliasIndex.tables.js';
import type { IndexedAlias, IndexedKind } from './aliasIndex.js';

/** A way to write an alias, read. */
interface Form {
  readonly alias: number;
  readonly kind: IndexedKind;
  readonly text: string;
  readonly tokens: readonly AliasToken[];
}

/** Bits of the filter for each hash in it: the more, the fewer words get past it by chance. */
const FILTER_BITS = 16;

/** Makes the tables of an index. */
export const buildTables = (aliases: readonly IndexedAlias[]): AliasTables => {
  const forms: Form[] = [];
  const unmatchable: number[] = [];
  aliases.forEach((alias, number) => {
    for (const text of formsOf(alias)) {
      const tokens = tokensOf(text);
      if (tokens.length > 0) forms.push({ alias: number, kind: alias.kind, text, tokens });
      else if (text === alias.text) unmatchable.push(number);
    }
  });
  const trie = new Trie(forms);
  const ends = Int32Array.from(forms, (form) => trie.add(form));
  const tables = trie.tables();
  return { ...tables, ...formTables(forms, ends, tables.nodes), unmatchable: Int32Array.from(unmatchable) };
};

/** The hashes under which a text may have the first token: a capital asks for one, a small letter may be either. */
const rootHashes = ({ text, kind, tokens }: Form): number[] => {
  const unit = tokens[0]?.spelling.charCodeAt(0) ?? 0;
  const hash = tokens[0]?.hash ?? 0;
  if (kind === 'word' || isLower(unit)) return [hash, capitalHashOf(text)];
  return [isUpper(unit) ? capitalHashOf(text) : hash];
};

/** The trie of tokens while it grows. The tables have room for all tokens from the start. */
class Trie {
  readonly #nodes: Int32Array;
  readonly #edges: Int32Array;
  readonly #roots: Int32Array;
  readonly #filter: Int32Array;
  readonly #spellings: number[] = [];
  readonly #spellingAt = new Map<string, number>();
  readonly #rootNodes = new Map<number, number>();
  #size = 1;
  #depth = 0;

  constructor(forms: readonly Form[]) {
    const tokens = forms.reduce((sum, form) => sum + form.tokens.length, 0);
    this.#nodes = new Int32Array((tokens + 1) * NODE_SIZE);
    this.#edges = new Int32Array(2 * slotsFor(2 * (tokens - forms.length)));
    this.#roots = new Int32Array(2 * slotsFor(4 * forms.length));
    this.#filter = new Int32Array(slotsFor(FILTER_BITS * forms.length) / 32);
  }

  /** Adds the tokens of a form; the node where it ends. */
  add(form: Form): number {
    const [first, ...rest] = form.tokens;
    if (!first) return 0;
    let node = this.#root(first);
    for (const hash of rootHashes(form)) this.#enterRoot(hash, node);
    for (const token of rest) node = this.#child(node, token);
    this.#depth = Math.max(this.#depth, form.tokens.length);
    return node;
  }

  /** All but what belongs to the forms. */
  tables(): Omit<AliasTables, 'forms' | 'cases' | 'unmatchable'> {
    return {
      filter: this.#filter,
      roots: this.#roots,
      edges: this.#edges,
      nodes: this.#nodes.slice(0, this.#size * NODE_SIZE),
      spellings: Uint16Array.from(this.#spellings),
      depth: this.#depth,
    };
  }

  #root(token: AliasToken): number {
    const spelling = this.#spell(token.folded);
    let node = this.#rootNodes.get(spelling);
    if (node === undefined) this.#rootNodes.set(spelling, (node = this.#add(0, token, spelling)));
    return node;
  }

  #enterRoot(hash: number, node: number): void {
    const slot = freeSlot(this.#roots, hash, (found) => found === node);
    this.#roots[slot] = hash;
    this.#roots[slot + 1] = node;
    const bit = hash >>> shiftFor(this.#filter.length * 32);
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  #child(parent: number, token: AliasToken): number {
    const spelling = this.#spell(token.folded);
    const hash = edgeHash(parent, token.joiner, token.hash);
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
  for (const index of order) {
    const form = forms[index];
    if (!form) continue;
    const node = (ends[index] ?? 0) * NODE_SIZE;
    if (nodes[node + FORM_COUNT] === 0) nodes[node + FIRST_FORM] = table.length / FORM_SIZE;
    nodes[node + FORM_COUNT] = (nodes[node + FORM_COUNT] ?? 0) + 1;
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
  return kind === 'acronym' && tokens.length === 1 && first && isCommonWord(first.spelling) ? SHOUTED_FORM : 0;
};
