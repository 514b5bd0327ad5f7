import type { Span } from '../span.js';
import type { EditResult, KnowledgeEdit } from './edit.types.js';
import { addField, appendTo, type Change, type Insertion } from './edit/insert.js';
import { oneLine } from './edit/phrase.js';
import { planEdit, type Plan, type Planned } from './edit/plan.js';
import { blockItems } from './edit/render.js';
import { openRoot, type Root } from './edit/root.js';
import type { KnowledgeFile } from './model.js';
import { parseKnowledgeFile } from './parse.js';
import { tell, type Problem } from './problem.js';

type Result = EditResult | { readonly problem: string };

/**
 * Adds to a knowledge file by inserting text: what stands there keeps its comments, order, quotes and line ends.
 * @param isTaken ids of other files, which a new entry must not have
 * @returns the changes and where the new entry will stand, or why nothing can be changed, for people. Never throws.
 */
export function editKnowledge(
  text: string,
  edit: KnowledgeEdit,
  isTaken: (id: string) => boolean = () => false,
): Result {
  const root = openRoot(text);
  if ('problem' in root) return root;
  const planned = planEdit(root, edit, isTaken);
  if ('problem' in planned) return planned;
  const changes = carryOut(text, root, planned);
  return 'problem' in changes ? changes : check(text, changes, edit, planned.id);
}

/** All steps at once where each has a place of its own, else one after the other, told as one change. */
function carryOut(text: string, root: Root, { steps }: Planned): Insertion {
  const plans = steps.map((step) => step(root));
  const changes: Change[] = [];
  for (const plan of plans) {
    const inserted = 'problem' in plan ? plan : insert(root, plan, text);
    if ('problem' in inserted) return inserted;
    changes.push(...inserted);
  }
  changes.sort((a, b) => a.start - b.start);
  const apart = root.map !== null && changes.every((change, i) => i === 0 || (changes[i - 1]?.end ?? 0) < change.start);
  return plans.length === 1 || apart ? changes : inTurn(text, steps);
}

function inTurn(text: string, steps: Planned['steps']): Insertion {
  let after = text;
  for (const step of steps) {
    const root = openRoot(after);
    if ('problem' in root) return root;
    const plan = step(root);
    if ('problem' in plan) return plan;
    const changes = insert(root, plan, after);
    if ('problem' in changes) return changes;
    after = applyChanges(after, changes);
  }
  return [difference(text, after)];
}

/** The one stretch in which two texts differ. */
export function difference(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

function insert({ map, style }: Root, { section, items, into, field }: Plan, text: string): Insertion {
  if (field) return [addField(field.entry, field.key, field.data, text, style)];
  if (into) return appendTo(into.entry, into.key, items, text, style);
  if (map) return appendTo(map, section, items, text, style);
  const { eol } = style;
  const lines = ['version: 1', `${section}:`, ...blockItems(items, style.listIndent, 2, style), ''];
  const lead = text === '' || /[\n\uFEFF]$/.test(text) ? '' : eol;
  return [{ start: text.length, end: text.length, text: lead + lines.join(eol) }];
}

/** Reads the text as it will be: what would break the file, or be left out of it, is not written. */
function check(text: string, changes: readonly Change[], edit: KnowledgeEdit, id: string): Result {
  const edited = applyChanges(text, changes);
  const after = parseKnowledgeFile(edited);
  const before = parseKnowledgeFile(text);
  const known = new Map<string, number>();
  for (const problem of before.problems) known.set(kindOf(problem), (known.get(kindOf(problem)) ?? 0) + 1);
  const worse = after.problems.find((problem) => {
    const left = (known.get(kindOf(problem)) ?? 0) - 1;
    known.set(kindOf(problem), left);
    return problem.severity === 'error' && left < 0;
  });
  if (worse) return { problem: tell(worse) };
  const reveal = after.file && placeOf(after.file, edit, id);
  return reveal
    ? { changes, reveal, id }
    : { problem: 'The way this file is written leaves no place to add to. Add the entry by hand.' };
}

const kindOf = ({ code, args }: Problem): string => `${code} ${args.join(' ')}`;

function placeOf(file: KnowledgeFile, edit: KnowledgeEdit, id: string): Span | undefined {
  switch (edit.do) {
    case 'addActor':
    case 'addActors':
    case 'removeAliases':
      return file.actors.find((actor) => actor.id === id)?.at;
    case 'addTerm':
      return file.terms.find((term) => term.id === id)?.at;
    case 'addClaim':
    case 'linkClaim':
      return file.claims.find((claim) => claim.id === id)?.at;
    case 'addIgnore':
      return file.ignore.at(-1)?.at;
    case 'addAlias': {
      const entry = [...file.actors, ...file.terms].find((one) => one.id === id);
      return entry?.aliases.find((alias) => alias.text === oneLine(edit.text))?.at;
    }
  }
}

/** The text after the changes, which relate to the text before and do not overlap. */
export function applyChanges(text: string, changes: readonly Change[]): string {
  let result = '';
  let at = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return result + text.slice(at);
}
