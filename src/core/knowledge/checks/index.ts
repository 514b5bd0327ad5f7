import type { Knowledge } from '../knowledge.js';
import type { FileToMerge } from '../merge.js';
import { FileReport } from '../merge/fileReport.js';
import type { FileProblem } from '../problem.js';
import type { Check } from './check.js';
import { claimsWithoutSource } from './claimsWithoutSource.js';
import { contradictingStances } from './contradictingStances.js';
import { memberCircles } from './memberCircles.js';
import { officeOverlaps } from './officeOverlaps.js';

const CHECKS: readonly Check[] = [contradictingStances, claimsWithoutSource, officeOverlaps, memberCircles];

/** What is written well in the reader's own files and yet cannot be meant so. Bundled knowledge is checked where it is made. */
export function checkKnowledge(files: readonly FileToMerge[], knowledge: Knowledge): FileProblem[] {
  const own = files.filter(({ origin }) => origin === 'workspace');
  const report = new FileReport();
  for (const check of CHECKS) check({ own, knowledge, report });
  return report.list();
}
