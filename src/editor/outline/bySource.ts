import type { EntryList } from '../../engine/entries.js';
import { sourceKey, type SourceKey } from '../claims/sourceKey.js';
import { listed, NO_CHILDREN, type Layout } from './layout.js';
import type { Said, SourceNode } from './nodes.js';
import type { OutlineSort } from './options.js';
import { grouped, saidNodes } from './said.js';

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Who claims what: actors, then words that name nobody known, by the reader's order; claims of nobody named and the author's own last. */
export function bySource(
  said: readonly Said[],
  sort: OutlineSort,
  text: string,
  entries: Pick<EntryList, 'get'>,
): Layout {
  const sources = [...grouped(said, (claim) => sourceKey(claim, text))].map(([key, claims]) =>
    sourceNode(key, claims, text, entries),
  );
  const sorted = [...sources.filter(isNamed).sort(inOrder(sort)), ...sources.filter((one) => !isNamed(one))];
  return {
    roots: () => listed(sorted, (node) => node),
    childrenOf: (node) => (node.what === 'source' ? saidNodes(node, node.claims) : NO_CHILDREN),
    // Places of entries stand in the other layouts.
    leadsTo: () => false,
  };
}

function sourceNode(
  key: SourceKey,
  claims: readonly Said[],
  text: string,
  entries: Pick<EntryList, 'get'>,
): SourceNode {
  const node = (source: SourceNode['source'], id: string): SourceNode => ({
    what: 'source',
    id: `source:${id}`,
    parent: null,
    source,
    claims,
  });
  if (key === 'nobody' || key === 'author') return node(key, key);
  const actor = key.startsWith('actor:') ? entries.get(Number(key.slice(6))) : undefined;
  return actor ? node(actor, actor.id) : node({ words: firstName(claims, text) }, key);
}

/** The source as it is first called. */
function firstName(claims: readonly Said[], text: string): string {
  const claim = claims[0]?.claim;
  const span = claim?.by === 'attribution' ? claim.source : null;
  return span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : '';
}

const isNamed = ({ source }: SourceNode): boolean => source !== 'nobody' && source !== 'author';

const nameOf = ({ source }: SourceNode): string =>
  typeof source === 'string' ? source : 'words' in source ? source.words : source.name;

function inOrder(sort: OutlineSort): (a: SourceNode, b: SourceNode) => number {
  if (sort === 'name') return (a, b) => names.compare(nameOf(a), nameOf(b));
  return sort === 'count' ? (a, b) => b.claims.length - a.claims.length : () => 0;
}
