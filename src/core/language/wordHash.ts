import { FOLD, kindOf } from '../text/charClass.js';
import { PRIME, SEED } from '../text/tokens.js';

/** The hash of a word as the reader of tokens makes it: case and accents folded; an apostrophe counts. */
export function hashOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ foldOf(word.charCodeAt(i)), PRIME);
  return hash;
}

/** Letters as the table folds them; apostrophes and hyphens are alike whatever their form. */
const foldOf = (unit: number): number => {
  // Units beyond ASCII stand in the table only once they were met.
  kindOf(unit);
  const folded = FOLD[unit] ?? 0;
  if (folded > 2) return folded;
  return unit === 0x2019 || unit === 0x27 ? 0x27 : unit;
};
