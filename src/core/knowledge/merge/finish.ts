import type { MergedActor, MergedClaim, MergedEntry, MergedTerm } from '../knowledge.js';
import type { Pack } from '../../pack/pack.js';
import { nearest } from '../nearest.js';
import type { Draft } from './drafts.js';
import type { FileReport } from './fileReport.js';

/** Looking for what was meant among many thousand ids costs time: only so many are worth it. */
export const MAX_SUGGESTIONS = 50;

/**
 * The entries that have all they need, actors first, then terms, then claims; the others are told. Those of the pack keep their numbers.
 * `own` are the numbers of those that are not just as the pack has them, ascending.
 */
export function finishEntries(
  drafts: ReadonlyMap<string, Draft>,
  pack: Pack | null,
  report: FileReport,
): { entries: MergedEntry[]; own: number[] } {
  const packed = pack?.actors.length ?? 0;
  const own: number[] = [];
  const actors: MergedActor[] = [...(pack?.actors ?? [])];
  const terms: MergedTerm[] = [];
  const claims: MergedClaim[] = [];
  const incomplete: { draft: Draft; missing: string }[] = [];
  for (const draft of drafts.values()) {
    const { entry, places, origin } = draft;
    if (entry.section === 'actor') {
      const { name, type } = entry;
      if (name !== undefined && type !== undefined) {
        const number = pack?.byId.get(entry.id) ?? actors.length;
        actors[number] = { ...entry, name, type, places, origin };
        if (number < packed) own.push(number);
      } else incomplete.push({ draft, missing: name === undefined ? 'name' : 'type' });
    } else if (entry.section === 'term') {
      const { name, kind = 'term' } = entry;
      if (name !== undefined) terms.push({ ...entry, name, kind, places, origin });
      else incomplete.push({ draft, missing: 'name' });
    } else {
      const { statement } = entry;
      if (statement !== undefined) claims.push({ ...entry, statement, places, origin });
      else incomplete.push({ draft, missing: 'statement' });
    }
  }
  const entries = [...actors, ...terms, ...claims];
  tellIncomplete(incomplete, entries, report);
  own.sort((a, b) => a - b);
  for (let number = packed; number < entries.length; number++) own.push(number);
  return { entries, own };
}

function tellIncomplete(
  incomplete: readonly { draft: Draft; missing: string }[],
  entries: readonly MergedEntry[],
  report: FileReport,
): void {
  incomplete.forEach(({ draft, missing }, i) => {
    const { id, section } = draft.entry;
    const sameSection = entries
      .filter((entry) => i < MAX_SUGGESTIONS && entry.section === section)
      .map((entry) => entry.id);
    const near = nearest(id, sameSection);
    if (near) report.add(draft.firstId.uri, 'entry-incomplete-suggest', draft.firstId, id, section, missing, near);
    else report.add(draft.firstId.uri, 'entry-incomplete', draft.firstId, id, section, missing);
  });
}
