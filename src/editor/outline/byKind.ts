import { AUTHOR_CLAIM_KINDS } from '../../core/claims/own/kinds.js';
import { ACTS } from '../../core/language/language.js';
import { groupOf } from './groups.js';
import { entryNode, listed, NO_CHILDREN, placesOf, type Layout } from './layout.js';
import { GROUPS, type ClaimKindNode, type Group, type GroupNode, type OutlineNode, type Said } from './nodes.js';
import type { OutlineSort } from './options.js';
import { grouped, saidNodes } from './said.js';
import { sortFound } from './sort.js';
import { namePlaces, nameNodes, type Suggested } from './suggested.js';
import type { Found } from './survey.js';

/** Claims, states, people … each with its entries, these with their places; detected claims by what is done with them; last the names that stand in no file. */
export function byKind(
  found: readonly Found[],
  said: readonly Said[],
  suggested: readonly Suggested[],
  sort: OutlineSort,
): Layout {
  const groups = new Map<Group, Found[]>();
  for (const one of found) {
    const group = groupOf(one.entry);
    const members = groups.get(group);
    if (members) members.push(one);
    else groups.set(group, [one]);
  }
  const detected: Partial<Record<Group, Said[]>> = {
    attributed: said.filter(({ claim }) => claim.by === 'attribution'),
    author: said.filter(({ claim }) => claim.by === 'author'),
  };
  const membersOf = (group: Group) => groups.get(group) ?? [];
  const countOf = (group: Group) =>
    group === 'suggested' ? suggested.length : membersOf(group).length + (detected[group]?.length ?? 0);
  return {
    roots: () =>
      listed(
        GROUPS.filter((group) => countOf(group) > 0),
        (group): GroupNode => ({ what: 'group', id: `kind:${group}`, parent: null, group, count: countOf(group) }),
      ),
    childrenOf(node) {
      if (node.what === 'claimKind') return saidNodes(node, node.claims);
      if (node.what === 'name') return namePlaces(node);
      if (node.what !== 'group') return node.what === 'entry' ? placesOf(node) : NO_CHILDREN;
      if (node.group === 'suggested') return nameNodes(node, suggested, sort);
      const claims = detected[node.group];
      if (claims) return listed(kindsOf(node, claims), (kind) => kind);
      return listed(sortFound(membersOf(node.group), sort), (one) => entryNode(node, one));
    },
    leadsTo(node, entry) {
      if (node.what === 'group') return membersOf(node.group).some((one) => one.entry.number === entry);
      return 'entry' in node && node.entry.number === entry;
    },
  };
}

const KINDS = [...ACTS, ...AUTHOR_CLAIM_KINDS];

function kindsOf(parent: OutlineNode, claims: readonly Said[]): ClaimKindNode[] {
  const byKind = grouped(claims, (claim) => (claim.by === 'author' ? claim.kind : claim.act));
  return KINDS.flatMap((kind): ClaimKindNode[] => {
    const members = byKind.get(kind);
    return members ? [{ what: 'claimKind', id: `${parent.id}/${kind}`, parent, kind, claims: members }] : [];
  });
}
