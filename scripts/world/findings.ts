import { aliasClashes } from './aliasClashes.js';
import { everydayAliases } from './everydayAliases.js';
import type { Finding } from './finding.js';
import { incompleteStates } from './incompleteStates.js';
import { officeOverlaps } from './officeOverlaps.js';
import { mergePack, type FileOfPack } from './pack.js';

/** All that is wrong in the files of the world pack, by file and place. */
export function findingsIn(files: readonly FileOfPack[]): Finding[] {
  const { knowledge, findings } = mergePack(files);
  const actors = knowledge.entries.flatMap((entry) => (entry.section === 'actor' ? [entry] : []));
  return [
    ...findings,
    ...aliasClashes(actors),
    ...everydayAliases(actors),
    ...incompleteStates(actors),
    ...officeOverlaps(actors),
  ].sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.start - b.start));
}
