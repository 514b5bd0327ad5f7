import type { Coding } from '../model.js';
import { blocksOf } from './blocks.js';
import { readCodingFile } from './readCodingFile.js';
import { startOf, writeCoding, writeCodingFile } from './writeCoding.js';

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
 */
export function editCodingFile(
  text: string,
  edit: CodingEdit,
  base: ReadonlyMap<string, Coding>,
  newId: () => string,
): EditedFile {
  const { set, problems } = readCodingFile(text);
  if (!set) return { problem: problems[0]?.message.replace('{0}', problems[0].args[0] ?? '') ?? '' };
  const now = new Map(set.codings.map((coding) => [coding.id, writeCoding(coding)]));
  const changedMeanwhile = (id: string): boolean => {
    const [before, found] = [base.get(id), now.get(id)];
    return before !== undefined && found !== undefined && writeCoding(before) !== found;
  };
  const conflicts: Coding[] = [];
  const put = edit.put.map((coding) => {
    if (!changedMeanwhile(coding.id) || writeCoding(coding) === now.get(coding.id)) return coding;
    const beside = { ...coding, id: newId(), extra: { ...coding.extra, conflict: coding.id } };
    conflicts.push(beside);
    return beside;
  });
  const remove = new Set(edit.remove.filter((id) => !changedMeanwhile(id)));
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const found = blocksOf(text);
  if (!found) {
    const kept = set.codings.filter(({ id }) => !remove.has(id) && !put.some((one) => one.id === id));
    return { text: withEol(writeCodingFile({ ...set, codings: [...kept, ...put] }), eol), conflicts };
  }
  return { text: spliceBlocks(text, found.blocks, set.codings, put, remove, eol), conflicts };
}

function spliceBlocks(
  text: string,
  blocks: readonly { readonly id: string; readonly start: number; readonly end: number }[],
  codings: readonly Coding[],
  put: readonly Coding[],
  remove: ReadonlySet<string>,
  eol: string,
): string {
  const starts = new Map(codings.map((coding) => [coding.id, startOf(coding)]));
  const replaced = new Map(put.filter(({ id }) => starts.has(id)).map((coding) => [coding.id, coding]));
  const added = put.filter(({ id }) => !starts.has(id)).sort((a, b) => startOf(a) - startOf(b));
  const pieces = [withLineEnd(text.slice(0, blocks[0]?.start ?? text.length), eol)];
  const done = new Set<string>();
  let next = 0;
  const addBefore = (start: number): void => {
    for (let one = added[next]; one && startOf(one) < start; one = added[++next])
      pieces.push(withEol(writeCoding(one), eol));
  };
  for (const block of blocks) {
    const id = idOf(block.id);
    addBefore(starts.get(id) ?? -1);
    const own = withLineEnd(text.slice(block.start, block.end), eol);
    if (done.has(id) || !(remove.has(id) || replaced.has(id))) pieces.push(own);
    else {
      const coding = replaced.get(id);
      if (coding) pieces.push(withEol(writeCoding(coding), eol) + commentsOf(own));
      done.add(id);
    }
  }
  addBefore(Infinity);
  return pieces.join('');
}

const idOf = (written: string): string => written.replace(/^"(.*)"$/, '$1');

/** Comments of a person's behind a coding's lines belong to nobody in particular: they stay. */
const commentsOf = (block: string): string => (block.match(/^[ \t]*#.*\r?\n/gm) ?? []).join('');

const withEol = (text: string, eol: string): string => (eol === '\n' ? text : text.replace(/\n/g, eol));

const withLineEnd = (text: string, eol: string): string => (text === '' || text.endsWith('\n') ? text : text + eol);
