import type { ClaimMark, Mention, NameMark } from '../../../src/core/annotation.js';
import { AUTHOR_CLAIM_KINDS } from '../../../src/core/claims/own/kinds.js';
import type { EntryList, EntrySummary } from '../../../src/engine/entries.js';
import type { OutlineNode, SourceNode } from '../../../src/editor/outline/nodes.js';
import type { OutlineOptions } from '../../../src/editor/outline/options.js';
import { OutlineTree, type OutlineSource } from '../../../src/editor/outline/tree.js';

/** A known claim as a pattern finds it, but for where and which. */
const KNOWN = { by: 'knowledge', suggested: [], stance: null, hedged: false, confidence: 1 } as const;

/** Every detected claim. */
export const ALL_CLAIMS = { attributed: true, author: AUTHOR_CLAIM_KINDS, leastConfidence: 0, topics: true };

/** Invented entries that the outline's tests share. */
export const NORWAY = entry(0, 'norway', 'actor', 'state', 'Norway');
export const COUNCIL = entry(1, 'arctic-council', 'actor', 'international-organization', 'Arctic Council');
export const ADA = entry(2, 'ada-example', 'actor', 'person', 'Ada Example');
export const TREATY = entry(3, 'polar-treaty', 'term', 'treaty', 'Polar Treaty');
export const RESUME = entry(4, 'work-resumes', 'claim', null, 'The work of the Council can resume.');
const ALL = [NORWAY, COUNCIL, ADA, TREATY, RESUME];

export function entry(
  number: number,
  id: string,
  section: EntrySummary['section'],
  type: EntrySummary['type'],
  name: string,
): EntrySummary {
  return { number, id, section, type, name, origin: 'workspace', file: 0 };
}

export const entries = (list: readonly EntrySummary[] = ALL): EntryList => ({
  size: list.length,
  files: ['file:///k.policy.yaml'],
  get: (number) => list.find((one) => one.number === number),
  byId: (id) => list.find((one) => one.id === id),
  [Symbol.iterator]: () => list[Symbol.iterator](),
});

/**
 * A text whose annotations stand in it: `[Norway:norway]` is a mention, `[Roe:new-jane-roe]` a suggested name, `{… :work-resumes}` around words a claim.
 * Returns the text without the marks.
 */
export function reading(marked: string): Pick<OutlineSource, 'text' | 'annotations'> {
  const mentions: Mention[] = [];
  const claims: ClaimMark[] = [];
  const names: NameMark[] = [];
  const open: number[] = [];
  let text = '';
  for (const part of marked.split(/([[{]|:[a-z-]+[\]}])/)) {
    if (part === '[' || part === '{') open.push(text.length);
    else if (/^:[a-z-]+[\]}]$/.test(part)) {
      const span = { start: open.pop() ?? 0, end: text.length };
      const number = ALL.find(({ id }) => id === part.slice(1, -1))?.number ?? -1;
      if (part.startsWith(':new-')) names.push({ ...span, name: part.slice(5, -1), type: 'person', rule: 'met' });
      else if (part.endsWith(']'))
        mentions.push({ ...span, entry: number, kind: 'name', decision: 'only', role: null });
      else claims.push({ ...KNOWN, ...span, claim: number, content: [span], words: [span] });
    } else text += part;
  }
  return { text, annotations: { mentions: () => mentions, names: () => names, claims: () => claims } };
}

/** The outline of such a text. */
export function outlineOf(
  marked: string,
  options: Partial<OutlineOptions> = {},
  more: Partial<OutlineSource> = {},
  pages: ReadonlyMap<string, number> = new Map(),
): OutlineTree {
  const source = {
    ...reading(marked),
    format: 'markdown',
    claims: ALL_CLAIMS,
    names: true,
    entries: entries(),
    positions: new Map(),
    ...more,
  } as const;
  return new OutlineTree(source, { mode: 'kind', sort: 'place', filter: '', ...options }, pages);
}

/** The whole tree, one line a node, indented. */
export function drawn(tree: OutlineTree): string[] {
  const lines: string[] = [];
  const walk = (nodes: readonly OutlineNode[], depth: number): void => {
    for (const node of nodes) {
      lines.push(`${'  '.repeat(depth)}${told(node, tree)}`);
      walk(tree.children(node), depth + 1);
    }
  };
  walk(tree.roots(), 0);
  return lines;
}

function told(node: OutlineNode, { source }: OutlineTree): string {
  switch (node.what) {
    case 'group':
      return `${node.group} (${node.count})`;
    case 'entry':
      return `${node.stance ? `${node.stance} ` : ''}${node.entry.id} ×${node.places.length}`;
    case 'place':
      return `“${source.text.slice(node.place.start, node.place.end)}”`;
    case 'claimKind':
      return `${node.kind} (${node.claims.length})`;
    case 'source':
      return `${sourceTold(node.source)} (${node.claims.length})`;
    case 'said':
      return `“${node.words}”`;
    case 'name':
      return `${node.name} ×${node.places.length}`;
    case 'namePlace':
      return `“${source.text.slice(node.place.start, node.place.end)}”`;
    case 'section':
      return `§ ${node.title} (${node.count})`;
    case 'more':
      return `… ${node.hidden} more`;
  }
}

const sourceTold = (source: SourceNode['source']): string =>
  typeof source === 'string' ? source : 'words' in source ? `“${source.words}”` : source.id;
