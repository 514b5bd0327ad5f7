import { overlaps, type Span } from '../../core/span.js';
import type { EntrySummary } from '../../engine/entries.js';
import { joined, listed, NO_CHILDREN, type Layout } from './layout.js';
import type { OutlineNode, Place, Said, SectionNode } from './nodes.js';
import { saidNode } from './said.js';
import type { Section } from './sections.js';
import type { Found } from './survey.js';

type Item = Span & ({ readonly entry: EntrySummary; readonly place: Place } | { readonly said: Said });

/** A section with what was found in it. */
interface Filled {
  readonly section: Section;
  /** Stable across edits elsewhere: the title, and which of those with this title. */
  readonly id: string;
  /** Those that stand in no section below. */
  readonly items: readonly Item[];
  readonly below: readonly Filled[];
  readonly count: number;
}

/** The text's own order: headings or paragraphs, in each what is met there. Those without anything are left out. */
export function byPlace(found: readonly Found[], said: readonly Said[], sections: readonly Section[]): Layout {
  const at = ({ start, end }: Span): Span => ({ start, end });
  const items = found.flatMap(({ entry, places }) => places.map((place): Item => ({ ...at(place), entry, place })));
  // Known claims stand among the entries already.
  for (const one of said) if (one.claim.claim === null) items.push({ ...at(one.claim), said: one });
  items.sort((a, b) => a.start - b.start || b.end - a.end);
  const filled = fill(sections, items, '', { next: 0 });
  const known = new Map<string, Filled>();
  const sectionNode = (parent: OutlineNode | null, part: Filled): SectionNode => {
    known.set(part.id, part);
    const { title, heading, start, end } = part.section;
    return { what: 'section', id: part.id, parent, title, heading, span: { start, end }, count: part.count };
  };
  return {
    roots: () => listed(filled, (part) => sectionNode(null, part)),
    childrenOf(node) {
      const part = node.what === 'section' ? known.get(node.id) : undefined;
      if (!part) return NO_CHILDREN;
      return joined(
        listed(part.items, (item) => itemNode(node, item)),
        listed(part.below, (below) => sectionNode(node, below)),
      );
    },
    leadsTo: (node, entry, offset) =>
      node.what === 'section'
        ? overlaps({ start: offset, end: offset + 1 }, node.span)
        : 'entry' in node && node.entry.number === entry,
  };
}

function itemNode(parent: OutlineNode, item: Item): OutlineNode {
  if ('said' in item) return saidNode(parent, item.said);
  const { entry, place } = item;
  return { what: 'place', id: `${parent.id}#${entry.id}:${place.ordinal}`, parent, entry, place };
}

/** Shares the items, sorted by start, out to the sections, each to the innermost that holds its start. One walk. */
function fill(sections: readonly Section[], items: readonly Item[], path: string, from: { next: number }): Filled[] {
  const titles = new Map<string, number>();
  const filled: Filled[] = [];
  for (const section of sections) {
    const nth = titles.get(section.title) ?? 0;
    titles.set(section.title, nth + 1);
    const id = `${path}/${section.title}~${nth}`;
    const own = take(items, section.below[0]?.start ?? section.end, from);
    const below = fill(section.below, items, id, from);
    const count = below.reduce((sum, part) => sum + part.count, own.length);
    if (count > 0) filled.push({ section, id, items: own, below, count });
  }
  return filled;
}

function take(items: readonly Item[], before: number, from: { next: number }): Item[] {
  const first = from.next;
  while ((items[from.next]?.start ?? before) < before) from.next++;
  return items.slice(first, from.next);
}
