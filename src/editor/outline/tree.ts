import type { TextFormat } from '../../core/annotation.js';
import type { EntryList } from '../../engine/entries.js';
import { byActor, type Positions } from './byActor.js';
import { byKind } from './byKind.js';
import { byPlace } from './byPlace.js';
import { filterFound } from './filter.js';
import type { Layout } from './layout.js';
import type { Children, MoreNode, OutlineNode } from './nodes.js';
import { PAGE, type OutlineOptions } from './options.js';
import { splitSections } from './sections.js';
import { survey, type Annotations, type Found } from './survey.js';

/** A text with one reading of it; offsets of the annotations fit `text`. */
export interface OutlineSource {
  readonly text: string;
  readonly format: TextFormat;
  readonly annotations: Annotations;
  readonly entries: Pick<EntryList, 'get'>;
  /** Needed for the mode `actor` only. */
  readonly positions: Positions;
}

/** The outline of one text at one version: nodes are made when asked for, once, and long lists a page at a time. */
export class OutlineTree {
  /** Entries in the text, whatever the filter. */
  readonly total: number;
  /** Those that the filter leaves. */
  readonly shown: number;
  private readonly layout: Layout;
  private readonly made = new Map<string, OutlineNode[]>();

  /** @param pages how many pages of a node's children are shown, by its id; survives the tree so that what was opened stays open */
  constructor(
    readonly source: OutlineSource,
    options: OutlineOptions,
    private readonly pages: ReadonlyMap<string, number>,
  ) {
    const all = survey(source.annotations, source.entries);
    const found = filterFound(all, options.filter, source.text);
    this.total = all.length;
    this.shown = found.length;
    this.layout = layOut(found, options, source);
  }

  roots(): OutlineNode[] {
    return this.once('', () => this.page(null, this.layout.roots()));
  }

  children(node: OutlineNode): OutlineNode[] {
    return this.once(node.id, () => this.page(node, this.layout.childrenOf(node)));
  }

  /** The nodes from the top down to a place of the entry that holds the offset; shorter where the rest is not shown yet. */
  pathTo(entry: number, offset: number): OutlineNode[] {
    const search = (nodes: readonly OutlineNode[]): OutlineNode[] | null => {
      let best: OutlineNode[] | null = null;
      for (const node of nodes) {
        if (node.what === 'place') {
          if (node.entry.number === entry && node.place.start <= offset && offset <= node.place.end) return [node];
        } else if (node.what !== 'more' && this.layout.leadsTo(node, entry, offset)) {
          const rest = search(this.children(node));
          if (rest) return [node, ...rest];
          best ??= [node];
        }
      }
      return best;
    };
    return search(this.roots()) ?? [];
  }

  private once(id: string, make: () => OutlineNode[]): OutlineNode[] {
    const known = this.made.get(id);
    if (known) return known;
    const nodes = make();
    this.made.set(id, nodes);
    return nodes;
  }

  private page(parent: OutlineNode | null, children: Children): OutlineNode[] {
    const limit = PAGE * (this.pages.get(parent?.id ?? '') ?? 1);
    const nodes = Array.from({ length: Math.min(children.total, limit) }, (_, index) => children.at(index));
    const hidden = children.total - nodes.length;
    if (hidden > 0) nodes.push(more(parent, hidden));
    return nodes;
  }
}

const more = (parent: OutlineNode | null, hidden: number): MoreNode => ({
  what: 'more',
  id: `${parent?.id ?? ''}/…more`,
  parent,
  hidden,
});

function layOut(
  found: readonly Found[],
  { mode, sort }: OutlineOptions,
  { text, format, positions }: OutlineSource,
): Layout {
  if (mode === 'actor') return byActor(found, sort, positions);
  if (mode === 'place') return byPlace(found, splitSections(text, format));
  return byKind(found, sort);
}
