import type { Knowledge, MergedEntry } from '../knowledge/knowledge.js';
import type { CardText } from './card.js';

/** What an entry is called: its name, or a claim's statement. */
export const entryTitle = (entry: MergedEntry): string => (entry.section === 'claim' ? entry.statement : entry.name);

/** The name behind an id, leading to its entry; what no file has is shown as it stands. */
export function nameById(knowledge: Knowledge, id: string): CardText {
  const entry = knowledge.entries[knowledge.byId.get(id) ?? -1];
  return entry ? { text: entryTitle(entry), entry: id } : { text: id };
}
