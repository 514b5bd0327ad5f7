import { groupOf } from './groups.js';
import { entryNode, listed, NO_CHILDREN, placesOf, type Layout } from './layout.js';
import { GROUPS, type Group, type GroupNode } from './nodes.js';
import type { OutlineSort } from './options.js';
import { sortFound } from './sort.js';
import type { Found } from './survey.js';

/** Claims, states, people … each with its entries, these with their places. */
export function byKind(found: readonly Found[], sort: OutlineSort): Layout {
  const groups = new Map<Group, Found[]>();
  for (const one of found) {
    const group = groupOf(one.entry);
    const members = groups.get(group);
    if (members) members.push(one);
    else groups.set(group, [one]);
  }
  const used = GROUPS.filter((group) => groups.has(group));
  const membersOf = (group: Group) => groups.get(group) ?? [];
  return {
    roots: () =>
      listed(used, (group): GroupNode => ({
        what: 'group',
        id: `kind:${group}`,
        parent: null,
        group,
        count: membersOf(group).length,
      })),
    childrenOf(node) {
      if (node.what === 'group') return listed(sortFound(membersOf(node.group), sort), (one) => entryNode(node, one));
      return node.what === 'entry' ? placesOf(node) : NO_CHILDREN;
    },
    leadsTo(node, entry) {
      if (node.what === 'group') return membersOf(node.group).some((one) => one.entry.number === entry);
      return 'entry' in node && node.entry.number === entry;
    },
  };
}
