import type { MergedEntry } from '../../knowledge/knowledge.js';
import { MEN, WOMEN } from './words.js';

export type Gender = 'he' | 'she' | null;

/** What titles say: "Mr. Xi", "spokeswoman Maria Weber". Null where they say nothing, or both. */
export function genderOfWords(words: string): Gender {
  const he = MEN.test(words);
  return he === WOMEN.test(words) ? null : he ? 'he' : 'she';
}

const known = new WeakMap<MergedEntry, { readonly gender: Gender }>();

/** What the knowledge says of a person: by the titles of offices, else by the pronouns of the note where these agree. */
export function genderOfEntry(entry: MergedEntry): Gender {
  let found = known.get(entry);
  if (!found) known.set(entry, (found = { gender: read(entry) }));
  return found.gender;
}

function read(entry: MergedEntry): Gender {
  if (entry.section !== 'actor' || entry.type !== 'person') return null;
  const titles = genderOfWords(entry.roles.map((role) => role.title).join(' '));
  if (titles) return titles;
  const note = entry.note ?? '';
  const he = /\b(?:he|his|him)\b/i.test(note);
  return he === /\b(?:she|her|hers)\b/i.test(note) ? null : he ? 'he' : 'she';
}
