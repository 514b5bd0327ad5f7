import type { Children, EntryNode, OutlineNode, PlaceNode } from './nodes.js';
import type { Found } from './survey.js';

/** One way to lay out what was found. Children are asked for when a node is opened. */
export interface Layout {
  roots(): Children;
  childrenOf(node: OutlineNode): Children;
  /** False where no place of the entry at the offset can stand below the node: the way to it need not look there. */
  leadsTo(node: OutlineNode, entry: number, offset: number): boolean;
}

export const NO_CHILDREN: Children = {
  total: 0,
  at: () => {
    throw new RangeError('There are no children.');
  },
};

/** Children made on demand from a list. */
export function listed<T>(items: readonly T[], make: (item: T) => OutlineNode): Children {
  return {
    total: items.length,
    at: (index) => {
      const item = items[index];
      if (item === undefined) throw new RangeError(`There is no child ${index}.`);
      return make(item);
    },
  };
}

/** One list of children after another. */
export function joined(first: Children, second: Children): Children {
  if (first.total === 0) return second;
  return {
    total: first.total + second.total,
    at: (index) => (index < first.total ? first.at(index) : second.at(index - first.total)),
  };
}

export function entryNode(
  parent: OutlineNode | null,
  { entry, places }: Found,
  stance: string | null = null,
): EntryNode {
  return { what: 'entry', id: `${parent?.id ?? ''}/${entry.id}`, parent, entry, places, stance };
}

/** The places of an entry, in the order of the text. */
export function placesOf(node: EntryNode): Children {
  return listed(node.places, (place): PlaceNode => ({
    what: 'place',
    id: `${node.id}#${place.ordinal}`,
    parent: node,
    entry: node.entry,
    place,
  }));
}
