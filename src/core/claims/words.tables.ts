import { filterOf, shiftFor, slotsFor } from '../text/hashFilter.js';
import { PRIME, TokenReader } from '../text/tokens.js';
import type { PhraseNode, Phrases } from './words.phrases.js';

/** A form of a word that phrases may begin with, ready for use. */
export interface FirstForm {
  /** The units of the form, in small letters. */
  readonly letters: Uint16Array;
  /** What is met with this word alone. */
  readonly atoms: readonly number[];
  /** Where phrases go on from here. */
  readonly goesOn: readonly ReadonlyMap<number, PhraseNode>[];
}

/** Gathered phrases in the form in which texts are searched for them. */
export interface WordTables {
  /** One bit for each hash of a first form: most words of a text are in no pattern and end here. */
  readonly filter: Int32Array;
  /** Pairs of hash and number in `forms`, plus one; 0 is an empty slot. */
  readonly slots: Int32Array;
  readonly forms: readonly FirstForm[];
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
export function wordTables(phrases: Phrases): WordTables {
  const forms: FirstForm[] = [];
  const hashes: number[] = [];
  const pairs = new Set<number>();
  for (const [form, lemmas] of phrases.lemmasOfForm) {
    const nodes = lemmas.flatMap((lemma) => phrases.roots.get(lemma) ?? []);
    const hash = nodes.length > 0 ? hashOf(form) : null;
    if (hash === null) continue;
    const goesOn = nodes.flatMap((node) => node.next ?? []);
    forms.push({
      letters: Uint16Array.from(form, (_, i) => form.charCodeAt(i)),
      atoms: nodes.flatMap((node) => node.atoms),
      goesOn,
    });
    hashes.push(hash);
    for (const second of secondHashes(goesOn, phrases)) pairs.add(pairHash(hash, second));
  }
  return { filter: filterOf(hashes), slots: slotTable(hashes), forms, pairs: filterOf([...pairs]) };
}

function* secondHashes(goesOn: FirstForm['goesOn'], phrases: Phrases): Iterable<number> {
  for (const level of goesOn) {
    for (const lemma of level.keys()) {
      for (const form of phrases.formsOfLemma[lemma] ?? []) {
        const hash = hashOf(form);
        if (hash !== null) yield hash;
      }
    }
  }
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
