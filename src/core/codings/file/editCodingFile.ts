import { tell } from '../../knowledge/problem.js';
import { codingProblem } from '../messages.js';
import type { Coding } from '../model.js';
import { blocksOf } from './blocks.js';
import { readCodingFile } from './readCodingFile.js';
import { spliceBlocks, withEol, type Splices } from './spliceBlocks.js';
import { writeCoding, writeCodingFile } from './writeCoding.js';

export interface CodingEdit {
  /** New codings, and new states of those that are there, by id. */
  readonly put: readonly Coding[];
  /** Ids. */
  readonly remove: readonly string[];
}

export type EditedFile =
  { readonly text: string; readonly conflicts: readonly Coding[] } | { readonly problem: string };

/**
 * The text of a coding file after an edit. Only the blocks of what was put or removed change; comments, unknown keys and line ends stay.
 * @param base the codings as they were when the edit was thought out: where the file has another state of one by now, it keeps that, and ours is added
 * beside it under an id of its own (`conflicts`)
 * @param coder whose edit it is: two whose names differ in signs that a file's name cannot have would share a file, and must not
 */
export function editCodingFile(
  text: string,
  edit: CodingEdit,
  base: ReadonlyMap<string, Coding>,
  newId: () => string,
  coder?: string,
): EditedFile {
  const { set, spans, problems } = readCodingFile(text);
  const found = blocksOf(text);
  // Where the file is written anew as a whole, what could not be read would be lost.
  const obstacle = set && found ? undefined : problems.find(({ code }) => !set || code === 'coding-incomplete');
  if (!set || obstacle) return { problem: obstacle ? tell(obstacle) : '' };
  if (coder !== undefined && set.coder !== '' && set.coder.trim() !== coder.trim())
    return { problem: tell(codingProblem('codings-other-coder', { start: 0, end: 0 }, set.coder, coder)) };
  const { codings } = set;
  const numbers = numbersOf(codings, base);
  const now = (id: string): Coding | undefined => codings[numbers.get(id) ?? -1];
  const changedMeanwhile = (id: string): boolean => {
    const [before, found] = [base.get(id), now(id)];
    return before !== undefined && found !== undefined && !isSame(before, found);
  };
  const conflicts: Coding[] = [];
  const splices: Splices = { replaced: new Map(), added: [] };
  for (const id of edit.remove) {
    const number = numbers.get(id);
    if (number !== undefined && !changedMeanwhile(id)) splices.replaced.set(number, null);
  }
  for (const coding of edit.put) {
    const [number, there] = [numbers.get(coding.id), now(coding.id)];
    if (changedMeanwhile(coding.id) && there && !isSame(coding, there)) {
      const beside = { ...coding, id: newId(), extra: { ...coding.extra, conflict: coding.id } };
      conflicts.push(beside);
      splices.added.push(beside);
    } else if (number !== undefined) splices.replaced.set(number, coding);
    else splices.added.push(coding);
  }
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (found) return { text: spliceBlocks(text, found.blocks, { codings, spans }, splices, eol), conflicts };
  const kept = codings.flatMap((coding, i) => {
    const put = splices.replaced.get(i);
    return put === undefined ? coding : (put ?? []);
  });
  return { text: withEol(writeCodingFile({ ...set, codings: [...kept, ...splices.added] }), eol), conflicts };
}

/** The number of the coding that an id means: where it stands twice, the one that is as it was when the edit was thought out, else the first. */
function numbersOf(codings: readonly Coding[], base: ReadonlyMap<string, Coding>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [i, coding] of codings.entries()) {
    const other = codings[numbers.get(coding.id) ?? -1];
    const before = other && base.get(coding.id);
    if (!other || (before && !isSame(before, other) && isSame(before, coding))) numbers.set(coding.id, i);
  }
  return numbers;
}

/** Whether two codings say the same in a file, where all values are texts. */
const isSame = (a: Coding, b: Coding): boolean => writeCoding(inTexts(a)) === writeCoding(inTexts(b));

const inTexts = (coding: Coding): Coding => ({
  ...coding,
  // What was just made may hold numbers that the file has as texts.
  extra: JSON.parse(JSON.stringify(coding.extra), (_, value: unknown) =>
    typeof value === 'object' && value !== null ? value : String(value),
  ) as Coding['extra'],
});
