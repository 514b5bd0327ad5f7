import type { FileReference, ReferenceTarget } from '../model.js';
import { nearest } from '../nearest.js';
import { ID } from '../shape.js';
import { slug } from '../slug.js';
import type { FileReport } from './fileReport.js';
import { MAX_SUGGESTIONS } from './finish.js';
import type { FileToMerge } from './input.js';

interface Ids extends Iterable<string> {
  has(id: string): boolean;
}

/** All ids there are, by what they name. */
export type KnownIds = Readonly<Record<ReferenceTarget, Ids>>;

/** Tells every reference to an id that no file has, with the nearest that there is. */
export function checkReferences(files: readonly FileToMerge[], known: KnownIds, report: FileReport): void {
  let suggestions = 0;
  for (const { uri, file } of files) {
    for (const reference of file.references) {
      if (reference.to.some((target) => known[target].has(reference.id))) continue;
      if (reference.orName && !ID.test(reference.id)) {
        tellNameOfKnown(uri, reference, known, report);
        continue;
      }
      const near = suggestions++ < MAX_SUGGESTIONS ? nearestOf(reference, known) : null;
      const what = reference.to.join(' / ');
      if (near) report.add(uri, 'unknown-id-suggest', reference.at, what, reference.id, near);
      else report.add(uri, 'unknown-id', reference.at, what, reference.id);
    }
  }
}

function tellNameOfKnown(uri: string, { id, to, at }: FileReference, known: KnownIds, report: FileReport): void {
  const likely = slug(id);
  if (to.some((target) => known[target].has(likely))) report.add(uri, 'name-not-id', at, id, likely);
}

function nearestOf({ id, to }: FileReference, known: KnownIds): string | null {
  const likely = slug(id);
  if (to.some((target) => known[target].has(likely))) return likely;
  return nearest(
    id,
    to.flatMap((target) => [...known[target]]),
  );
}

/** Tells records that lead from an entry to itself. */
export function checkSelfRelations({ uri, file }: FileToMerge, report: FileReport): void {
  for (const actor of file.actors)
    for (const relation of actor.relations)
      if (relation.to === actor.id) report.add(uri, 'relation-to-itself', relation.at, actor.id);
  for (const relation of file.relations)
    if (relation.from === relation.to) report.add(uri, 'relation-to-itself', relation.at, relation.to);
  for (const claim of file.claims)
    for (const related of claim.related)
      if (related.claim === claim.id) report.add(uri, 'relation-to-itself', related.at, claim.id);
}
