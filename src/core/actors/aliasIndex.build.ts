import { isCommonWord } from './aliasIndex.common.js';
import { CAPITALS, caseRule, EXACT, MIXED } from './aliasIndex.case.js';
import { formsOf } from './aliasIndex.forms.js';
import { type AliasToken, tokensOf } from './aliasIndex.read.js';
import {
  ALIAS,
  type AliasTables,
  COMBINING_FORM,
  EXCEPT_FORM,
  FIRST_FORM,
  FORM_COUNT,
  FORM_SIZE,
  NODE_SIZE,
  SHOUTED_FORM,
} from './aliasIndex.tables.js';
import { Trie } from './aliasIndex.trie.js';
import type { IndexedAlias, IndexedKind } from './aliasIndex.js';

/** A way to write an alias, read. */
interface Form {
  readonly alias: number;
  readonly kind: IndexedKind;
  readonly tokens: readonly AliasToken[];
}

/** Makes the tables of an index. */
export const buildTables = (aliases: readonly IndexedAlias[]): AliasTables => extendTables(NO_TABLES, 0, aliases);

/**
 * The tables with further aliases, and without those that have gone: in time for these, but for copies of the tables.
 * @param base is left as it is, of `count` aliases. The first of `more` has that number.
 * @param gone numbers of aliases of the base that no text shall match any more.
 */
export const extendTables = (
  base: AliasTables,
  count: number,
  more: readonly IndexedAlias[],
  gone: ReadonlySet<number> = new Set(),
): AliasTables => {
  const forms: Form[] = [];
  const unmatchable = [...base.unmatchable].filter((number) => !gone.has(number));
  more.forEach((alias, i) => {
    for (const text of formsOf(alias)) {
      const tokens = tokensOf(text);
      if (tokens.length > 0) forms.push({ alias: count + i, kind: alias.kind, tokens });
      else if (text === alias.text) unmatchable.push(count + i);
    }
  });
  const tokens = forms.reduce((sum, form) => sum + form.tokens.length, 0);
  const trie = new Trie(base, tokens, forms.length);
  const ends = forms.map((form) => trie.add(form.tokens, form.kind));
  const laid = layForms(base, trie.nodes, forms, ends, gone);
  return { ...trie.tables(), ...laid, unmatchable: Int32Array.from(unmatchable) };
};

const NO_TABLES: AliasTables = {
  glimpses: new Int32Array(),
  rootFilter: new Int32Array(),
  roots: new Int32Array(),
  edgeFilter: new Int32Array(),
  edges: new Int32Array(),
  nodes: new Int32Array(NODE_SIZE),
  forms: new Int32Array(),
  cases: new Uint16Array(),
  spellings: new Uint16Array(),
  unmatchable: new Int32Array(),
  depth: 0,
};

/** Lays the forms out by the nodes where they end, behind those of the base, and tells the nodes. The forms of one alias stand side by side. */
const layForms = (
  base: AliasTables,
  nodes: Int32Array,
  forms: readonly Form[],
  ends: readonly number[],
  gone: ReadonlySet<number>,
): Pick<AliasTables, 'forms' | 'cases'> => {
  const touched = new Map<number, Form[]>();
  for (const node of gone.size > 0 ? nodesOf(base, gone) : []) touched.set(node, []);
  forms.forEach((form, i) => {
    const node = ends[i] ?? 0;
    const here = touched.get(node);
    if (here) here.push(form);
    else touched.set(node, [form]);
  });
  const table: number[] = [];
  const cases: number[] = [];
  const start = base.forms.length / FORM_SIZE;
  for (const [node, added] of touched) {
    const record = node * NODE_SIZE;
    const kept = formsAt(base, nodes, node).filter((form) => !gone.has(base.forms[form * FORM_SIZE + ALIAS] ?? -1));
    nodes[record + FIRST_FORM] = start + table.length / FORM_SIZE;
    nodes[record + FORM_COUNT] = kept.length + added.length;
    for (const form of kept) table.push(...base.forms.subarray(form * FORM_SIZE, (form + 1) * FORM_SIZE));
    for (const form of added) {
      table.push(form.alias, base.cases.length + cases.length, flagsOf(form));
      pushCases(form, cases);
    }
  }
  return { forms: joined(base.forms, table), cases: new Uint16Array(joined(base.cases, cases)) };
};

/** The nodes where an alias that has gone ends. */
const nodesOf = ({ nodes, forms }: AliasTables, gone: ReadonlySet<number>): number[] => {
  const hasGone = new Uint8Array(forms.length / FORM_SIZE);
  for (let form = 0; form < hasGone.length; form++) {
    if (gone.has(forms[form * FORM_SIZE + ALIAS] ?? -1)) hasGone[form] = 1;
  }
  const found: number[] = [];
  for (let record = 0; record < nodes.length; record += NODE_SIZE) {
    const first = nodes[record + FIRST_FORM] ?? 0;
    const end = first + (nodes[record + FORM_COUNT] ?? 0);
    for (let form = first; form < end; form++) {
      if (hasGone[form] === 0) continue;
      found.push(record / NODE_SIZE);
      break;
    }
  }
  return found;
};

/** The forms of the base that end at a node. */
const formsAt = (base: AliasTables, nodes: Int32Array, node: number): number[] => {
  if (node >= base.nodes.length / NODE_SIZE) return [];
  const first = nodes[node * NODE_SIZE + FIRST_FORM] ?? 0;
  return Array.from({ length: nodes[node * NODE_SIZE + FORM_COUNT] ?? 0 }, (_, i) => first + i);
};

const joined = (base: Int32Array | Uint16Array, more: readonly number[]): Int32Array => {
  const all = new Int32Array(base.length + more.length);
  all.set(base);
  all.set(more, base.length);
  return all;
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
