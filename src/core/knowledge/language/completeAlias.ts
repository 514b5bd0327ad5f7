import { isCommonWord } from '../../actors/aliasIndex.common.js';
import { isAcronymOf } from '../../actors/names/initials.js';
import { quote } from '../edit/quote.js';
import { flow } from '../edit/render.js';
import type { Knowledge } from '../knowledge.js';
import { kindOf } from '../propose/newActor.js';
import type { MetForm } from '../propose/metForms.js';
import type { Completion } from './complete.js';
import { entryAround } from './entryAround.js';

/** Where a form is written: its value alone, or an item of `aliases`, which may tell its kind as well. */
export type AliasPlace = 'value' | 'item';

/** How near a form of a text is to an entry: its acronym or its name in full, words that both have, or nothing but often met. */
const NAMED = 2;
const ALIKE = 1;

/**
 * Forms of names in no file that texts have, for an alias of the entry around the cursor: what stands for its name first, then what shares a word with it, then
 * what is met most often.
 * @param before the text up to the cursor. @param typed what of it belongs to the alias
 */
export function completeAlias(
  before: string,
  typed: string,
  place: AliasPlace,
  knowledge: Knowledge,
  met: readonly MetForm[],
): Completion[] {
  const known = formsOf(before, knowledge);
  const written = new Set(known);
  const words = new Set(known.flatMap(wordsOf));
  const write = writer(before, typed, place);
  const asked = typed.toLowerCase();
  return met
    .filter(({ text }) => !written.has(text) && text.toLowerCase().includes(asked))
    .map((form) => ({ form, near: nearness(form, known, words) }))
    .sort((a, b) => b.near - a.near || b.form.count - a.form.count)
    .map(({ form: { text, name, count } }) => ({
      text,
      detail: name === text ? '' : name,
      what: 'form',
      insert: write(text),
      count,
    }));
}

/** All forms that the entry has, here or in another file. */
function formsOf(before: string, { entries, byId }: Knowledge): string[] {
  const { id, name } = entryAround(before);
  const entry = entries[byId.get(id ?? '') ?? -1];
  const known = entry && entry.section !== 'claim' ? [entry.name, ...entry.aliases.map(({ text }) => text)] : [];
  return name === undefined ? known : [name, ...known];
}

function nearness({ text, name }: MetForm, known: readonly string[], words: ReadonlySet<string>): number {
  const isAcronym = kindOf(text) === 'acronym';
  if (known.some((one) => one === name || (isAcronym && isAcronymOf(text, one)))) return NAMED;
  return [text, name].some((form) => wordsOf(form).some((word) => words.has(word))) ? ALIKE : 0;
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !isCommonWord(word));

/** How a form is written: within quotes that are open already as their inside, an acronym as an item with its kind. */
function writer(before: string, typed: string, place: AliasPlace): (text: string) => string {
  const start = before.length - typed.length;
  const mark = before.charAt(start - 1);
  if (mark === '"') return (text) => JSON.stringify(text).slice(1, -1);
  if (mark === "'") return (text) => text.replaceAll("'", "''");
  const line = before.slice(before.lastIndexOf('\n', start - 1) + 1, start);
  const inFlow = /[[{]/.test(line);
  if (place === 'value') return (text) => quote(text, inFlow);
  return (text) => (kindOf(text) === 'name' ? quote(text, inFlow) : flow({ text, kind: kindOf(text) }));
}
