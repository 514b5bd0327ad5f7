import type { Selector } from '../anchors/selector.js';
import type { Coding, CodingSet } from '../model.js';
import { CodePoints } from './codePoints.js';
import { flatten, unflatten } from './flat.js';
import { settle, type Imported, type Loss } from './imported.js';

/**
 * brat's standoff format (.ann): a line for each coding's words, attributes for stance and status, and a note that holds all that is said in it, so that
 * it comes back whole. Offsets count characters (code points), as brat's do.
 */
export function toBrat({ codings }: CodingSet, text: string): string {
  const points = new CodePoints(text);
  const lines: string[] = [];
  let attributes = 0;
  for (const [i, coding] of codings.entries()) {
    const name = `T${i + 1}`;
    const offsets = coding.parts
      .map(({ start, end }) => `${points.fromUnits(start)} ${points.fromUnits(end)}`)
      .join(';');
    const covered = coding.parts.map(({ quote }) => quote.replace(/\r?\n|\r|\t/g, ' ')).join(' ');
    const type =
      typeof coding.extra['bratType'] === 'string'
        ? coding.extra['bratType']
        : coding.what === 'mention'
          ? 'Mention'
          : 'Statement';
    lines.push(`${name}\t${type} ${offsets}\t${covered}`);
    if (coding.stance) lines.push(`A${++attributes}\tStance ${name} ${coding.stance}`);
    lines.push(`A${++attributes}\tStatus ${name} ${coding.status}`);
    lines.push(
      `#${i + 1}\tAnnotatorNotes ${name}\t${JSON.stringify({ id: coding.id, ...flatten(coding), quotes: coding.parts.map(({ quote }) => quote) })}`,
    );
  }
  return lines.map((line) => `${line}\n`).join('');
}

const TEXT_BOUND = /^(T\S+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/;
const NOTE = /^#\S*\t\S+ (T\S+)\t(.*)$/;
const ATTRIBUTE = /^[AM]\S*\t(\S+) (T\S+)(?: (.*))?$/;

interface Found {
  readonly name: string;
  readonly type: string;
  readonly parts: readonly Selector[];
  said: Record<string, string>;
}

/** Spans of other projects become mentions of the type they have there. Relations, events and normalisations have no place with us and are told. */
export function fromBrat(ann: string, text: string): Imported {
  const points = new CodePoints(text);
  const losses: Loss[] = [];
  const found = new Map<string, Found>();
  const lines = ann.split(/\r?\n/);
  for (const [i, line] of lines.entries()) {
    const match = TEXT_BOUND.exec(line);
    if (!match) continue;
    const [, name = '', type = '', offsets = '', covered = ''] = match;
    const parts = offsets.split(';').map((pair) => {
      const [start = 0, end = 0] = pair.split(' ').map((offset) => points.toUnits(Number(offset)));
      return { quote: text.slice(start, end), prefix: '', suffix: '', start, end };
    });
    const stands = parts.map(({ quote }) => quote.replace(/\s/g, ' ')).join(' ');
    if (parts.some(({ quote }) => quote === '') || stands !== covered.replace(/\s/g, ' ')) {
      losses.push({ what: `the text does not say “${covered.slice(0, 60)}” there`, where: `line ${i + 1}` });
    } else found.set(name, { name, type, parts, said: {} });
  }
  for (const [i, line] of lines.entries())
    if (line.trim() !== '' && !TEXT_BOUND.test(line)) addTo(found, line, i, losses);
  return { codings: settle([...found.values()].map(toCoding), text), losses };
}

function addTo(found: ReadonlyMap<string, Found>, line: string, i: number, losses: Loss[]): void {
  const where = `line ${i + 1}`;
  const [note, attribute] = [NOTE.exec(line), ATTRIBUTE.exec(line)];
  const about = found.get(note?.[1] ?? attribute?.[2] ?? '');
  if (note && about) about.said = { ...about.said, ...saidIn(note[2] ?? '') };
  else if (attribute && about)
    about.said = { [(attribute[1] ?? '').toLowerCase()]: attribute[3] ?? 'true', ...about.said };
  else if (/^R/.test(line)) losses.push({ what: 'relations between spans are not taken over', where });
  else if (/^E/.test(line)) losses.push({ what: 'events are not taken over', where });
  else if (/^N/.test(line)) losses.push({ what: 'links to databases are not taken over', where });
  else losses.push({ what: 'this line is not understood, or is about something that was left out', where });
}

/** What we wrote ourselves comes back whole; a note by another hand is a note. */
function saidIn(note: string): Record<string, string> {
  try {
    const value: unknown = JSON.parse(note);
    if (typeof value === 'object' && value !== null && 'id' in value) {
      return Object.fromEntries(
        Object.entries(value).flatMap(([key, one]) => (typeof one === 'string' ? [[key, one]] : [])),
      );
    }
  } catch {
    // Not ours.
  }
  return { note };
}

function toCoding({ name, type, parts, said }: Found): Coding {
  const isOurs = type === 'Statement' || type === 'Mention';
  const { id = name, ...rest } = said;
  const coding = unflatten({ what: type === 'Statement' ? 'statement' : 'mention', ...rest });
  return { ...coding, id, parts, extra: { ...coding.extra, ...(!isOurs && { bratType: type }) } };
}
