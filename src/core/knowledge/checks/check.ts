import type { Knowledge } from '../knowledge.js';
import type { FileToMerge } from '../merge.js';
import type { FileReport } from '../merge/fileReport.js';

/** What a check looks at. Only the reader's own files are told of anything. */
export interface Checked {
  /** The reader's files, in merge order. */
  readonly own: readonly FileToMerge[];
  readonly knowledge: Knowledge;
  readonly report: FileReport;
}

/** Finds what is written well and yet cannot be meant so. Linear in the reader's files. */
export type Check = (checked: Checked) => void;
