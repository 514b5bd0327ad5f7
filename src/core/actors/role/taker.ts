import type { NearbyWord } from './surroundings.js';

/**
 * Where a word stands that tells something about a mention:
 * `governor` the word that it hangs on, to its left ("in" of "in northern China"); `beyond` the one before a preposition that governs;
 * `follow` what comes behind it; `verb` the verb of which it may be the subject; `owned` and `head` the first and the last word of
 * what is its own ("China's growing navy"); `modified` the same for what it merely stands before; `part` a part of it ("northern"); `shape` how it stands;
 * `kind` what kind of name it is.
 */
export const PLACES = [
  'kind',
  'governor',
  'beyond',
  'pair',
  'follow',
  'verb',
  'owned',
  'head',
  'modified',
  'joined',
  'part',
  'shape',
] as const;
export type Place = (typeof PLACES)[number];

/**
 * Takes a piece of evidence: a word near the mention, and what is said of it. `keysOf` makes of it what is weighed.
 * @param before what stands before the word in its key, "capital " or "'s ". @param behind the word behind it in its key, "of".
 */
export type TakeWord = (place: Place, word: NearbyWord, before: string, behind: string) => void;

/** Takes a piece of evidence that is more than a word: how the mention stands, or of what kind it is. */
export type TakeShape = (place: Place, name: string, at: NearbyWord | null) => void;

/** Told of all the evidence around a mention. */
export interface EvidenceTaker {
  readonly word: TakeWord;
  readonly shape: TakeShape;
}
