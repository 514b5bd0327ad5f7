import { CASE, SMALL, UPPER } from '../text/charClass.js';
import type { IndexedKind } from './aliasIndex.js';

/** Case rules of one token of an alias. `MIXED` and `EXACT` are followed by its units as they are written. */
/** Case does not matter. */
export const ANY = 0;
/** No capitals: any case at the first letter, or the whole token in capitals. */
export const LOWER = 1;
/** "China": a capital and small letters, or the whole token in capitals. */
export const CAPITALISED = 2;
/** "US": no small letters. */
export const CAPITALS = 3;
/** "NATO": no small letters, or capitalised ("Nato"). */
export const ACRONYM = 4;
/** "McDonald": capitals where it has capitals, or the whole token in capitals. */
export const MIXED = 5;
/** "EaP": just as it is written. */
export const EXACT = 6;

/** What `casesOf` finds in a token: the case of its first unit, and those of the others two bits higher. */
const FIRST_UPPER = UPPER;
const FIRST_LOWER = SMALL;
const LATER_UPPER = UPPER << 2;
const LATER_LOWER = SMALL << 2;

/** The cases of the letters of `text` from `start` to `end`, which `kindOf` has met. */
export const casesOf = (text: string, start: number, end: number): number => {
  const table = CASE;
  let later = 0;
  for (let i = start + 1; i < end; i++) later |= table[text.charCodeAt(i)] ?? 0;
  return (table[text.charCodeAt(start)] ?? 0) | (later << 2);
};

const anyUpper = (cases: number): boolean => (cases & (FIRST_UPPER | LATER_UPPER)) !== 0;
const anyLower = (cases: number): boolean => (cases & (FIRST_LOWER | LATER_LOWER)) !== 0;

/** The rule for a token of an alias, spelled as it stands there; `common`: the whole alias is a common word, too. */
export const caseRule = (token: string, kind: IndexedKind, common: boolean): number => {
  const cases = casesOf(token, 0, token.length);
  if (kind === 'word') return ANY;
  if (!anyUpper(cases)) return LOWER;
  if (!anyLower(cases)) return kind === 'acronym' && token.length >= 4 && !common ? ACRONYM : CAPITALS;
  if (kind === 'acronym') return EXACT;
  return cases === (FIRST_UPPER | LATER_LOWER) ? CAPITALISED : MIXED;
};

/** Whether a token with these `cases` keeps to a rule other than `MIXED` and `EXACT`. */
export const keepsRule = (rule: number, cases: number): boolean => {
  if (rule === ANY) return true;
  if (!anyLower(cases)) return rule !== EXACT;
  switch (rule) {
    case LOWER:
      return (cases & LATER_UPPER) === 0;
    case CAPITALISED:
    case ACRONYM:
      return (cases & FIRST_UPPER) !== 0 && (cases & LATER_UPPER) === 0;
    default:
      return false;
  }
};
