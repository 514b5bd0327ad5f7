import type { Coding, CodingSet } from '../model.js';
import { CodePoints } from './codePoints.js';
import { flatten } from './flat.js';

/** The types that codings have in brat, where they did not come from there with another. */
export const BRAT_TYPES = { statement: 'Statement', mention: 'Mention' } as const;
/** What brat shows as attributes, by our keys. A value of several words cannot be one. */
export const BRAT_ATTRIBUTES = { stance: 'Stance', status: 'Status', kind: 'Kind' } as const;
/** The notes that people write in brat, and those in which we keep what brat has no place for. */
export const BRAT_NOTES = { people: 'AnnotatorNotes', own: 'PolicyAnnotator' } as const;

/** What can stand in a line of brat's as it is. */
const WORD = /^[^\s;]+$/;
const LINE = /^\S(?:[^\r\n\t]*\S)?$/;

/**
 * brat's standoff format (.ann): a line for each coding's words, attributes for stance, status and kind, the note, and a note of our own as JSON with all
 * that has no place elsewhere, so that it comes back whole. Offsets count characters (code points), as brat's do.
 * @param text the document, to which the offsets of the codings refer
 */
export function toBrat({ codings }: CodingSet, text: string): string {
  const points = new CodePoints(text);
  const count = { attributes: 0, notes: 0 };
  return codings
    .flatMap((coding, i) => linesOf(coding, `T${i + 1}`, text, points, count))
    .map((line) => `${line}\n`)
    .join('');
}

function linesOf(
  coding: Coding,
  name: string,
  text: string,
  points: CodePoints,
  count: { attributes: number; notes: number },
): string[] {
  const { bratType, ...extra } = coding.extra;
  const isForeign = typeof bratType === 'string' && WORD.test(bratType);
  const { what, note, ...said } = flatten(coding);
  const offsets = coding.parts.map(({ start, end }) => `${points.fromUnits(start)} ${points.fromUnits(end)}`).join(';');
  const lines = [
    `${name}\t${isForeign ? bratType : BRAT_TYPES[coding.what]} ${offsets}\t${coveredBy(coding.parts.map(({ quote }) => quote))}`,
  ];
  const kept: Record<string, unknown> = { id: coding.id, ...(isForeign && { what }) };
  const attributes: Readonly<Record<string, string>> = BRAT_ATTRIBUTES;
  for (const [key, value] of Object.entries(said)) {
    const attribute = attributes[key];
    if (attribute !== undefined && WORD.test(value))
      lines.push(`A${++count.attributes}\t${attribute} ${name} ${value}`);
    else kept[key] = value;
  }
  const addNote = (type: string, content: string): void => {
    lines.push(`#${++count.notes}\t${type} ${name}\t${content}`);
  };
  if (note !== undefined && LINE.test(note)) addNote(BRAT_NOTES.people, note);
  else if (note !== undefined) kept['note'] = note;
  if (isForeign ? Object.keys(extra).length > 0 : Object.keys(coding.extra).length > 0)
    kept['extra'] = isForeign ? extra : coding.extra;
  // The text does not say it there any more: without them nobody could look for the place.
  if (coding.parts.some(({ quote, start, end }) => text.slice(start, end) !== quote)) kept['parts'] = coding.parts;
  addNote(BRAT_NOTES.own, JSON.stringify(kept));
  return lines;
}

/** What a line of brat's says that it is about: each character that would end the line or a column is a space. */
export const coveredBy = (quotes: readonly string[]): string => quotes.join(' ').replace(/[\r\n\t]/g, ' ');
