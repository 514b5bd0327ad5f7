import type { Knowledge, MergedEntry } from '../knowledge/knowledge.js';
import type { CardFact, NoteCard } from './card.js';
import { citeAll } from './cite.js';
import { actorFacts, actorSubtitle, claimsAbout } from './describeActor.js';
import { claimFacts } from './describeClaim.js';
import { tellMet, type Met } from './met.js';
import { entryTitle } from './names.js';
import { typeInWords } from './words.js';

/**
 * All that a hover tells of an entry. `met` is what stands in the text, null where the entry is shown apart from one.
 * @param entry its number in `knowledge.entries`
 * @param date ISO; picks the office of a person. Without one, the latest.
 * @throws RangeError where there is no such entry: numbers of other knowledge do not belong here.
 */
export function describeEntry(knowledge: Knowledge, entry: number, met: Met | null, date?: string): NoteCard {
  const found = knowledge.entries[entry];
  if (!found) throw new RangeError(`There is no entry ${entry} in the knowledge in force.`);
  return {
    id: found.id,
    section: found.section,
    title: entryTitle(found),
    type: found.section === 'actor' ? found.type : found.section === 'term' ? found.kind : null,
    subtitle: subtitle(knowledge, found, date),
    met: met && found.section !== 'claim' ? tellMet(knowledge, found, met) : null,
    note: found.note ?? null,
    facts: facts(knowledge, found),
    sources: citeAll(found.sources ?? [], knowledge.sources),
  };
}

function subtitle(knowledge: Knowledge, entry: MergedEntry, date: string | undefined): string {
  if (entry.section === 'actor') return actorSubtitle(knowledge, entry, date);
  return entry.section === 'term' ? typeInWords(entry.kind) : 'known claim';
}

function facts(knowledge: Knowledge, entry: MergedEntry): CardFact[] {
  if (entry.section === 'actor') return actorFacts(knowledge, entry);
  return entry.section === 'term' ? claimsAbout(knowledge, entry.id) : claimFacts(knowledge, entry);
}
