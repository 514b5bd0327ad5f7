import { filterOf, shiftFor, slotsFor } from '../text/hashFilter.js';
import { PRIME, TokenReader } from '../text/tokens.js';
import type { InflectedPhrases, PhraseNode } from './words.phrases.js';

/** Phrases that have come equally far, by the lemma that goes on. */
export type Level = ReadonlyMap<number, PhraseNode>;

/** Gathered phrases in the form in which texts are searched for them. A form is a word as it is written, in small letters. */
export interface WordTables {
  /** One bit for each hash of a form that phrases begin with: many words of a text end here. */
  readonly filter: Int32Array;
  /** Pairs of hash and number of a form, plus one; 0 is an empty slot. */
  readonly slots: Int32Array;
  /** The units of all forms; those of form n begin at `spelled[n]` and end at `spelled[n + 1]`. */
  readonly letters: Uint16Array;
  readonly spelled: Int32Array;
  /** What is met with a form alone; what form n has begins at `atomsFrom[n]` and ends at `atomsFrom[n + 1]`. */
  readonly atoms: Int32Array;
  readonly atomsFrom: Int32Array;
  /** By form: where phrases go on behind it. */
  readonly levels: readonly (readonly Level[])[];
  /** By form: the lemmas it may belong to. */
  readonly lemmas: readonly (readonly number[])[];
  /** One bit for each `pairHash` of words that begin a phrase side by side. */
  readonly pairs: Int32Array;
}

/** Of the hashes of two words, one behind the other. */
export const pairHash = (first: number, second: number): number =>
  Math.imul(first ^ Math.imul(second, 0x27d4eb2f), PRIME);

const reader = new TokenReader();

/** The hash under which a text has a form; null where no token reads so. */
function hashOf(form: string): number | null {
  return reader.read(form, 0, form.length) && reader.end === form.length ? reader.hash : null;
}

/** Lays out what was gathered. */
export function wordTables(phrases: InflectedPhrases): WordTables {
  const forms = [...phrases.lemmasOfForm].flatMap(([form, lemmas]) => {
    const hash = hashOf(form);
    const nodes = lemmas.flatMap((lemma) => phrases.roots.get(lemma) ?? []);
    return hash === null ? [] : [{ form, lemmas, hash, nodes, levels: nodes.flatMap((node) => node.next ?? []) }];
  });
  const first = forms.filter(({ nodes }) => nodes.length > 0);
  const pairs = new Set<number>();
  for (const { hash, levels } of first) {
    for (const second of secondHashes(levels, phrases)) pairs.add(pairHash(hash, second));
  }
  const letters = columns(forms.map(({ form }) => Array.from(form, (_, i) => form.charCodeAt(i))));
  const atoms = columns(forms.map(({ nodes }) => nodes.flatMap((node) => node.atoms)));
  return {
    filter: filterOf(first.map(({ hash }) => hash)),
    slots: slotTable(forms.map(({ hash }) => hash)),
    letters: Uint16Array.from(letters.values),
    spelled: letters.from,
    atoms: atoms.values,
    atomsFrom: atoms.from,
    levels: forms.map(({ levels }) => levels),
    lemmas: forms.map(({ lemmas }) => lemmas),
    pairs: filterOf([...pairs]),
  };
}

function* secondHashes(levels: readonly Level[], phrases: InflectedPhrases): Iterable<number> {
  for (const level of levels) {
    for (const lemma of level.keys()) {
      for (const form of phrases.formsOfLemma[lemma] ?? []) {
        const hash = hashOf(form);
        if (hash !== null) yield hash;
      }
    }
  }
}

/** Lists one behind the other, and where each begins. */
function columns(lists: readonly (readonly number[])[]): { values: Int32Array; from: Int32Array } {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => (from[i + 1] = (from[i] ?? 0) + list.length));
  return { values: Int32Array.from(lists.flat()), from };
}

function slotTable(hashes: readonly number[]): Int32Array {
  const table = new Int32Array(2 * slotsFor(2 * hashes.length));
  const mask = table.length / 2 - 1;
  const shift = shiftFor(mask + 1);
  hashes.forEach((hash, form) => {
    let slot = hash >>> shift;
    while ((table[2 * slot + 1] ?? 0) !== 0) slot = (slot + 1) & mask;
    table[2 * slot] = hash;
    table[2 * slot + 1] = form + 1;
  });
  return table;
}
