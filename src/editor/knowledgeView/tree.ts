import type { FileOrigin } from '../../core/knowledge/knowledge.js';
import type { Section } from '../../core/knowledge/model.js';
import type { EntryList, EntrySummary } from '../../engine/entries.js';
import type { FileNode, KnowledgeNode, KnownEntryNode, SectionNode } from './nodes.js';

/** Entries shown at once; a "… N more" node brings as many again. */
export const PAGE = 200;

const SECTIONS: readonly Section[] = ['actor', 'term', 'claim'];
const NEAREST: readonly FileOrigin[] = ['workspace', 'bundled', 'world'];
const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

export interface KnowledgeSource {
  readonly entries: EntryList;
  /** In merge order; a file without entries is shown too, once the engine has read it. */
  readonly files: readonly { readonly uri: string; readonly origin: FileOrigin }[];
  /** Places in the current text, by the entry's number. */
  readonly counts: ReadonlyMap<number, number>;
  readonly onlyMet: boolean;
  /** The workspace was looked through for files: before that, that it has none would be untrue. */
  readonly searched: boolean;
}

const CREATE: KnowledgeNode = { what: 'create', id: 'create', parent: null, file: '' };

/** The entries in force by file and section: one walk over the entries, nodes when they are opened. */
export class KnowledgeTree {
  private readonly byFile = new Map<string, Map<Section, EntrySummary[]>>();
  private readonly made = new Map<string, KnowledgeNode[]>();

  /** @param pages how many pages of a section are shown, by the node's id */
  constructor(
    private readonly source: KnowledgeSource,
    private readonly pages: ReadonlyMap<string, number>,
  ) {
    const { entries, onlyMet } = source;
    for (const entry of entries) {
      if (onlyMet && this.count(entry) === 0) continue;
      const sections = getOrMake(
        this.byFile,
        entries.files[entry.file] ?? '',
        () => new Map<Section, EntrySummary[]>(),
      );
      getOrMake(sections, entry.section, (): EntrySummary[] => []).push(entry);
    }
  }

  /** The user's own files first: they are what the view is for. */
  roots(): KnowledgeNode[] {
    return this.once('', () => {
      const { files, entries, onlyMet, searched } = this.source;
      // A file is in force before the engine has read it: until then nothing of it is told, for all that could be is "0 of 0".
      const nodes = files
        .filter(({ uri }) => (onlyMet ? this.byFile.has(uri) : entries.files.includes(uri)))
        .sort((a, b) => NEAREST.indexOf(a.origin) - NEAREST.indexOf(b.origin))
        .map((file) => this.fileNode(file));
      const lacksOwn = searched && nodes.length > 0 && !files.some(({ origin }) => origin === 'workspace');
      return lacksOwn ? [CREATE, ...nodes] : nodes;
    });
  }

  children(node: KnowledgeNode): KnowledgeNode[] {
    if (node.what === 'file') return this.once(node.id, () => this.sectionsOf(node));
    if (node.what === 'entries') return this.once(node.id, () => this.entriesOf(node));
    return [];
  }

  private fileNode({ uri, origin }: KnowledgeSource['files'][number]): FileNode {
    const all = [...(this.byFile.get(uri)?.values() ?? [])].flat();
    return { what: 'file', id: uri, parent: null, file: uri, origin, ...this.tally(all) };
  }

  private sectionsOf(file: FileNode): SectionNode[] {
    const sections = this.byFile.get(file.file);
    return SECTIONS.flatMap((section) => {
      const entries = sections?.get(section);
      if (!entries) return [];
      const id = `${file.id}#${section}`;
      return [
        { what: 'entries', id, parent: file, file: file.file, origin: file.origin, section, ...this.tally(entries) },
      ];
    });
  }

  /** Those met in the text first, each half by name. */
  private entriesOf(parent: SectionNode): KnowledgeNode[] {
    const entries = [...(this.byFile.get(parent.file)?.get(parent.section) ?? [])];
    const absent = (entry: EntrySummary) => (this.count(entry) > 0 ? 0 : 1);
    entries.sort((a, b) => absent(a) - absent(b) || names.compare(a.name, b.name));
    const shown = entries.slice(0, PAGE * (this.pages.get(parent.id) ?? 1));
    const nodes: KnowledgeNode[] = shown.map((entry) => this.entryNode(parent, entry));
    const hidden = entries.length - shown.length;
    if (hidden > 0) nodes.push({ what: 'moreKnown', id: `${parent.id}/…more`, parent, file: parent.file, hidden });
    return nodes;
  }

  private entryNode(parent: SectionNode, entry: EntrySummary): KnownEntryNode {
    return {
      what: 'known',
      id: `${parent.id}/${entry.id}`,
      parent,
      file: parent.file,
      entry,
      count: this.count(entry),
    };
  }

  private tally(entries: readonly EntrySummary[]): { total: number; met: number } {
    return { total: entries.length, met: entries.filter((entry) => this.count(entry) > 0).length };
  }

  private count(entry: EntrySummary): number {
    return this.source.counts.get(entry.number) ?? 0;
  }

  private once(id: string, make: () => KnowledgeNode[]): KnowledgeNode[] {
    return getOrMake(this.made, id, make);
  }
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
