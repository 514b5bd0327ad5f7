import type { Mention } from '../core/annotation.js';
import { officesIn } from '../core/actors/offices/officesIn.js';
import type { Knowledge } from '../core/knowledge/knowledge.js';
import type { NoteCard } from '../core/notes/card.js';
import { describeEntry } from '../core/notes/describe.js';
import { entryTitle } from '../core/notes/names.js';
import { tellOffice } from '../core/notes/office.js';
import type { Reading } from '../core/reading.js';
import { contains, type Span } from '../core/span.js';

/** The cards of whoever held the office under a span of a paragraph at the date of the text. */
export function officeCards(
  knowledge: Knowledge,
  text: string,
  mentions: readonly Mention[],
  under: Span,
  date: string | undefined,
): NoteCard[] {
  return officesIn(text, mentions, knowledge, date)
    .filter((office) => contains(office, under))
    .map(({ start, end, entry }) => {
      const words = text.slice(start, end);
      const because = tellOffice(words, titleOf(knowledge, entry), date ?? '');
      return describeEntry(knowledge, entry, { text: words, because }, date);
    });
}

/** The offices in a part of a text, at offsets of the whole text, with the names of their holders at its date. */
export function officesBetween(
  reading: Reading,
  from: number,
  to: number,
  knowledge: Knowledge,
  date: string,
): (Span & { readonly name: string })[] {
  const found: (Span & { readonly name: string })[] = [];
  for (let here = reading.at(from); here && here.start < to; here = reading.at(here.start + here.text.length)) {
    const { paragraph, text, start } = here;
    for (const office of officesIn(text, paragraph.mentions, knowledge, date))
      found.push({ start: start + office.start, end: start + office.end, name: titleOf(knowledge, office.entry) });
  }
  return found;
}

function titleOf(knowledge: Knowledge, entry: number): string {
  const found = knowledge.entries[entry];
  return found ? entryTitle(found) : '';
}
