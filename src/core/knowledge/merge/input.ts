import type { FileOrigin } from '../knowledge.js';
import type { KnowledgeFile } from '../model.js';

/** A knowledge file with where it comes from. */
export interface FileToMerge {
  readonly uri: string;
  readonly origin: FileOrigin;
  readonly file: KnowledgeFile;
}
