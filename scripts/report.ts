import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many tests of a suite passed, failed, were left out. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly pending: number;
  /** Each failure in a few lines, its title first: told once more at the very end, where long logs are read. */
  readonly failures?: readonly string[];
}

/** Names the folder for counts, where `npm test` asks each suite to leave its own. */
export const RESULTS = 'POLICY_ANNOTATOR_RESULTS';

/** Leaves a suite's counts for `npm test`, where it asked for them. */
export function leaveCounts(suite: string, counts: Counts): void {
  const folder = process.env[RESULTS];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${suite}.json`), JSON.stringify(counts));
}
