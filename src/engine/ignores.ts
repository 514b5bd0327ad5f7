import picomatch from 'picomatch/posix';
import type { Knowledge } from '../core/knowledge/knowledge.js';
import type { Ignore } from '../core/knowledge/model.js';

/** Those of the knowledge's `ignore` that hold for a document. `in` is a glob over the path relative to the workspace folder; without it, all hold. */
export function ignoresFor({ ignore }: Pick<Knowledge, 'ignore'>, path: string): Ignore[] {
  return ignore.filter((record) => record.in === undefined || picomatch.isMatch(path, record.in, { dot: true }));
}
