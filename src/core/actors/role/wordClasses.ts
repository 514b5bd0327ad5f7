import { NOUNS } from './nouns.js';
import { PREPOSITIONS } from './prepositions.js';
import { VERBS } from './verbs.js';

/** The classes that a word may be of, as the names of the lists that it stands in. */
export type WordClass = keyof typeof NOUNS | keyof typeof VERBS | keyof typeof PREPOSITIONS;

const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `said:say told:tell saw:see seen:see knew:know known:know thought:think felt:feel understood:understand sought:seek fought:fight
bought:buy sold:sell sent:send spent:spend lent:lend gave:give given:give made:make took:take taken:take built:build held:hold kept:keep
led:lead won:win lost:lose beaten:beat struck:strike shot:shoot began:begin begun:begin broke:break broken:break chose:choose chosen:choose
became:become rose:rise risen:rise grew:grow grown:grow came:come went:go gone:go ran:run stood:stand shown:show drew:draw drawn:draw
bore:bear borne:bear left:leave fled:flee flew:fly flown:fly drove:drive driven:drive rode:ride brought:bring found:find withdrew:withdraw
withdrawn:withdraw swore:swear forbade:forbid got:get did:do done:do put:put set:set cut:cut let:let paid:pay met:meet entered:enter lay:lie lain:lie
men:man women:woman people:people had:have has:have`
    .split(/\s+/)
    .map((pair) => pair.split(':')),
);

const byPlainForm = new Map<string, WordClass[]>();

function read(lists: Readonly<Record<string, string>>, isClass: (name: string) => name is WordClass): void {
  for (const [name, words] of Object.entries(lists)) {
    if (!isClass(name)) continue;
    for (const word of words.trim().split(/\s+/)) {
      const classes = byPlainForm.get(word);
      if (!classes) byPlainForm.set(word, [name]);
      else if (!classes.includes(name)) classes.push(name);
    }
  }
}

const NONE: readonly WordClass[] = [];
/** Texts go back to the same words; beyond that the cache starts anew. */
const MOST_KEPT = 20_000;
const known = new Map<string, readonly WordClass[]>();

/** The classes of a word in small letters, in any inflection. */
export function classesOf(word: string): readonly WordClass[] {
  const before = known.get(word);
  if (before) return before;
  if (known.size >= MOST_KEPT) known.clear();
  const classes = findClasses(word);
  known.set(word, classes);
  return classes;
}

function findClasses(word: string): readonly WordClass[] {
  if (byPlainForm.size === 0) {
    read(NOUNS, (name): name is keyof typeof NOUNS => name in NOUNS);
    read(PREPOSITIONS, (name): name is keyof typeof PREPOSITIONS => name in PREPOSITIONS);
    read(VERBS, (name): name is keyof typeof VERBS => name in VERBS);
  }
  for (const { form, isVerb } of plainForms(word)) {
    const classes = byPlainForm.get(form);
    // "won" is no win, "attacked" no attack: only verbs are inflected so.
    const fitting = isVerb ? classes?.filter((one) => one in VERBS) : classes;
    if (fitting && fitting.length > 0) return fitting;
  }
  return NONE;
}

/** True where a word is of one of the classes. */
export const isOf = (word: string, wanted: ReadonlySet<WordClass>): boolean => {
  for (const one of classesOf(word)) if (wanted.has(one)) return true;
  return false;
};

/** The word itself, then what it may be an inflection of. */
function* plainForms(word: string): Generator<{ readonly form: string; readonly isVerb: boolean }> {
  yield { form: word, isVerb: false };
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) yield { form: irregular, isVerb: !word.endsWith('men') && word !== 'people' };
  for (const [ending, plain] of ENDINGS) {
    if (!word.endsWith(ending) || word.length < ending.length + 2) continue;
    const stem = word.slice(0, word.length - ending.length);
    const isVerb = ending.endsWith('ed') || ending === 'ing';
    for (const letters of plain) yield { form: stem + letters, isVerb };
    const doubled = stem.at(-1) === stem.at(-2) && ending !== 's';
    if (doubled) yield { form: stem.slice(0, -1), isVerb };
  }
}

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
];
