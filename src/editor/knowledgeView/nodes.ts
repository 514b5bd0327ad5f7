import type { FileOrigin } from '../../core/knowledge/knowledge.js';
import type { Section } from '../../core/knowledge/model.js';
import type { EntrySummary } from '../../engine/entries.js';

/** What the knowledge tree is made of. A file's entries are those that it was the last to speak of. */

interface NodeBase {
  readonly id: string;
  readonly parent: KnowledgeNode | null;
  /** URI of the file. */
  readonly file: string;
}

export interface FileNode extends NodeBase {
  readonly what: 'file';
  readonly origin: FileOrigin;
  readonly total: number;
  /** Entries met in the current text. */
  readonly met: number;
}

export interface SectionNode extends NodeBase {
  readonly what: 'entries';
  readonly origin: FileOrigin;
  readonly section: Section;
  readonly total: number;
  readonly met: number;
}

export interface KnownEntryNode extends NodeBase {
  readonly what: 'known';
  readonly entry: EntrySummary;
  /** Places in the current text; 0: not met there. */
  readonly count: number;
}

export interface MoreNode extends NodeBase {
  readonly what: 'moreKnown';
  readonly hidden: number;
}

/** Stands where the workspace has no knowledge file of its own yet. */
export interface CreateNode extends NodeBase {
  readonly what: 'create';
}

export type KnowledgeNode = FileNode | SectionNode | KnownEntryNode | MoreNode | CreateNode;
