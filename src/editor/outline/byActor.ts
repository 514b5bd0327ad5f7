import { entryNode, joined, listed, NO_CHILDREN, placesOf, type Layout } from './layout.js';
import type { EntryNode, GroupNode, OutlineNode } from './nodes.js';
import type { OutlineSort } from './options.js';
import { sortFound } from './sort.js';
import type { Found } from './survey.js';

interface Held {
  readonly claim: Found;
  readonly stance: string;
}

/** Who takes which stance, by the id of the claim. */
export type Positions = ReadonlyMap<string, readonly { readonly actor: string; readonly stance: string }[]>;

/** Actors, each with the claims of this text that the knowledge says it supports, disputes or reports, then its mentions. */
export function byActor(found: readonly Found[], sort: OutlineSort, positions: Positions): Layout {
  const actors = sortFound(
    found.filter(({ entry }) => entry.section === 'actor'),
    sort,
  );
  const claims = sortFound(
    found.filter(({ entry }) => entry.section === 'claim'),
    sort,
  );
  const held = claimsByActor(claims, new Set(actors.map(({ entry }) => entry.id)), positions);
  const nobodys = claims.filter(({ entry }) => !held.taken.has(entry.id));
  const nobody: GroupNode = { what: 'group', id: 'actor:nobody', parent: null, group: 'nobody', count: nobodys.length };
  const claimsUnder = (node: EntryNode) => held.by.get(node.entry.id) ?? [];
  return {
    roots: () =>
      joined(
        listed(actors, (one) => entryNode(null, one)),
        listed(nobodys.length > 0 ? [nobody] : [], (node): OutlineNode => node),
      ),
    childrenOf(node) {
      if (node.what === 'group') return listed(nobodys, (claim) => entryNode(node, claim));
      if (node.what !== 'entry') return NO_CHILDREN;
      if (node.entry.section !== 'actor') return placesOf(node);
      return joined(
        listed(claimsUnder(node), ({ claim, stance }) => entryNode(node, claim, stance)),
        placesOf(node),
      );
    },
    leadsTo(node, entry) {
      if (node.what === 'group') return nobodys.some((claim) => claim.entry.number === entry);
      if (!('entry' in node)) return false;
      if (node.entry.number === entry) return true;
      return node.what === 'entry' && claimsUnder(node).some(({ claim }) => claim.entry.number === entry);
    },
  };
}

/** An actor that both supports and reports a claim has it once, by the first position the file names. */
function claimsByActor(claims: readonly Found[], present: ReadonlySet<string>, positions: Positions) {
  const by = new Map<string, Held[]>();
  const taken = new Set<string>();
  for (const claim of claims) {
    const seen = new Set<string>();
    for (const { actor, stance } of positions.get(claim.entry.id) ?? []) {
      if (!present.has(actor) || seen.has(actor)) continue;
      seen.add(actor);
      taken.add(claim.entry.id);
      const list = by.get(actor);
      if (list) list.push({ claim, stance });
      else by.set(actor, [{ claim, stance }]);
    }
  }
  return { by, taken };
}
