import type { TextFormat } from '../../core/annotation.js';
import { detectedClaims, type ClaimChoices } from '../../core/shownClaims.js';
import { contains, type Span } from '../../core/span.js';
import type { EntryList } from '../../engine/entries.js';
import { byActor, type Positions } from './byActor.js';
import { byKind } from './byKind.js';
import { byPlace } from './byPlace.js';
import { filterFound } from './filter.js';
import type { Layout } from './layout.js';
import { bySource } from './bySource.js';
import type { Children, MoreNode, OutlineNode, Said } from './nodes.js';
import { PAGE, type OutlineOptions } from './options.js';
import { filterSaid, saidIn } from './said.js';
import { splitSections } from './sections.js';
import { filterSuggested, suggestedIn, type Suggested } from './suggested.js';
import { survey, type Annotations, type Found } from './survey.js';

/** A text with one reading of it; offsets of the annotations fit `text`. */
export interface OutlineSource {
  readonly text: string;
  readonly format: TextFormat;
  readonly annotations: Annotations;
  /** Which of the claims are shown. */
  readonly claims: ClaimChoices;
  /** Whether names that stand in no file are listed. */
  readonly names: boolean;
  readonly entries: Pick<EntryList, 'get'>;
  /** Needed for the mode `actor` only. */
  readonly positions: Positions;
}

/** The outline of one text at one version: nodes are made when asked for, once, and long lists a page at a time. */
export class OutlineTree {
  /** Entries and detected claims in the text, as far as the layout lists them, whatever the filter. */
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
    const allSaid = saidIn(detectedClaims(source.annotations.claims(), source.claims), source.text);
    const said = filterSaid(allSaid, options.filter, source.text, source.entries);
    const allNames = source.names ? suggestedIn(source.annotations.names()) : [];
    const names = filterSuggested(allNames, options.filter);
    const counted = countedIn(options.mode);
    this.total = counted(all.length, allSaid.length, allNames.length);
    this.shown = counted(found.length, said.length, names.length);
    this.layout = layOut(found, said, names, options, source);
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

  /** The nodes from the top down to a detected claim; shorter where the rest is not shown yet. */
  pathToClaim(claim: Span): OutlineNode[] {
    const isIt = (one: Span): boolean => one.start === claim.start && one.end === claim.end;
    const holds = (node: OutlineNode): boolean => {
      if (node.what === 'claimKind' || node.what === 'source') return node.claims.some((said) => isIt(said.claim));
      if (node.what === 'group') return node.group === 'attributed' || node.group === 'author';
      return node.what === 'section' && contains(node.span, { start: claim.start, end: claim.start });
    };
    const search = (nodes: readonly OutlineNode[]): OutlineNode[] => {
      const found = nodes.find((node) => node.what === 'said' && isIt(node.claim));
      if (found) return [found];
      for (const node of nodes) {
        const rest = holds(node) ? search(this.children(node)) : [];
        if (rest.length > 0) return [node, ...rest];
      }
      const last = nodes.find((node) => node.what !== 'group' && holds(node));
      return last ? [last] : [];
    };
    return search(this.roots());
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

/** By actor only entries are listed, by source only claims; suggested names by kind alone. */
const countedIn = (mode: OutlineOptions['mode']) => (entries: number, said: number, names: number) =>
  mode === 'source' ? said : mode === 'actor' ? entries : entries + said + (mode === 'kind' ? names : 0);

function layOut(
  found: readonly Found[],
  said: readonly Said[],
  names: readonly Suggested[],
  { mode, sort }: OutlineOptions,
  { text, format, positions, entries }: OutlineSource,
): Layout {
  if (mode === 'actor') return byActor(found, sort, positions);
  if (mode === 'source') return bySource(said, sort, text, entries);
  if (mode === 'place') return byPlace(found, said, splitSections(text, format));
  return byKind(found, said, names, sort);
}
