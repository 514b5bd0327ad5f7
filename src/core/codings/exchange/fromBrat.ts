import type { Selector } from '../anchors/selector.js';
import type { Coding } from '../model.js';
import { BRAT_ATTRIBUTES, BRAT_NOTES, BRAT_TYPES } from './brat.js';
import { NOTE, ownNotes, partsOf } from './bratSpans.js';
import { CodePoints } from './codePoints.js';
import { extraFrom, unflatten } from './flat.js';
import { idFrom, settle, type Finish, type Imported, type Loss } from './imported.js';
import { isObject, parsed, textsOf, type Json } from './json.js';

const TEXT_BOUND = /^(T\S+)\t(\S+) (\d{1,9} \d{1,9}(?:;\d{1,9} \d{1,9})*)\t(.*)$/s;
const ATTRIBUTE = /^[AM]\S*\t(\S+) (\S+)(?: (.*))?$/s;
const LEFT_OUT: readonly (readonly [RegExp, string])[] = [
  [/^R/, 'relations between spans are not taken over'],
  [/^E/, 'events are not taken over'],
  [/^N/, 'links to databases are not taken over'],
  [/^\*/, 'that spans mean the same is not taken over'],
];

interface Found {
  readonly where: string;
  readonly seed: string;
  readonly type: string;
  readonly parts: readonly Selector[];
  /** From the note of our own: id, `extra`, texts by their keys. */
  readonly own: Json;
  readonly attributes: Map<string, string>;
  readonly notes: string[];
}

/**
 * Codings of a .ann file. Spans of other projects become mentions of the type that they have there; relations, events and links have no place with us and
 * are told. @param text the document, of which the offsets count the code points
 */
export function fromBrat(ann: string, text: string, finish: Finish = settle): Imported {
  const losses: Loss[] = [];
  const lines = ann
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line, i) => ({ line, where: `line ${i + 1}` }));
  const own = ownNotes(lines.map(({ line }) => line));
  const points = new CodePoints(text);
  const found = new Map<string, Found>();
  for (const { line, where } of lines) {
    const [, name = '', type = '', offsets = '', covered = ''] = TEXT_BOUND.exec(line) ?? [];
    if (name === '') continue;
    if (found.has(name)) losses.push({ what: `there is another “${name}” above; this one was left out`, where });
    const said = own.get(name) ?? {};
    const parts = partsOf(offsets, covered, said, text, points);
    if (typeof parts === 'string') losses.push({ what: parts, where });
    else if (!found.has(name))
      found.set(name, { where, seed: line, type, parts, own: said, attributes: new Map(), notes: [] });
  }
  for (const { line, where } of lines) {
    if (line.trim() === '' || TEXT_BOUND.test(line)) continue;
    const what = takeOver(line, found);
    if (what !== null) losses.push({ what, where });
  }
  return {
    codings: finish(
      [...found.values()].map((one) => toCoding(one, losses)),
      text,
    ),
    losses,
  };
}

/** What a line says of a span is kept with it. @returns what could not be */
function takeOver(line: string, found: ReadonlyMap<string, Found>): string | null {
  const [note, attribute] = [NOTE.exec(line), ATTRIBUTE.exec(line)];
  const about = found.get(note?.[2] ?? attribute?.[2] ?? '');
  if (about && note) {
    if (note[1] !== BRAT_NOTES.own) about.notes.push(note[3] ?? '');
    else if (!isObject(parsed(note[3] ?? ''))) return 'this note of Policy Annotator was damaged; what it held is lost';
  } else if (about && attribute) about.attributes.set(attribute[1] ?? '', attribute[3] ?? 'true');
  else
    return (
      LEFT_OUT.find(([kind]) => kind.test(line))?.[1] ??
      'this line is not understood, or is about something that was left out'
    );
  return null;
}

function toCoding({ where, seed, type, parts, own, attributes, notes }: Found, losses: Loss[]): Coding {
  const tell = (what: string): void => void losses.push({ what, where });
  const { id, extra, parts: _, ...said } = own;
  const flat = textsOf(said);
  const more: Record<string, unknown> = {};
  for (const [name, value] of attributes) {
    const [key] = Object.entries(BRAT_ATTRIBUTES).find(([, one]) => one === name) ?? [];
    if (key) flat[key] = value;
    else more[name] = value;
  }
  if (notes.length > 0) flat['note'] = [...(flat['note'] === undefined ? [] : [flat['note']]), ...notes].join('\n');
  const [what] = Object.entries(BRAT_TYPES).find(([, one]) => one === type) ?? [];
  const coding = unflatten({ what: what ?? 'mention', ...flat, ...(what && { what }) }, tell);
  return {
    ...coding,
    id: typeof id === 'string' && id !== '' ? id : idFrom(seed),
    parts,
    extra: {
      ...coding.extra,
      ...extraFrom({ ...(isObject(extra) ? extra : {}), ...more }, tell),
      ...(!what && { bratType: type }),
    },
  };
}
