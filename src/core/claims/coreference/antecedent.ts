import type { Span } from '../../span.js';
import type { Gender } from './gender.js';
import type { Form } from './nounPhrase.js';

/** How much a place in a sentence is what the text goes on about. */
export const SOURCE = 0;
export const SUBJECT = 1;
export const OTHER = 3;

/** Somebody in a paragraph whom a later pronoun or description may mean. Plain data: it is kept when its paragraph is left. */
export interface Antecedent extends Span {
  /** Null where it is nobody of the knowledge: such a one may be meant as well, and then nobody known is. */
  readonly entry: number | null;
  /** Number of the sentence in its paragraph. */
  readonly sentence: number;
  readonly rank: typeof SOURCE | typeof SUBJECT | typeof OTHER;
  readonly form: Form;
  readonly gender: Gender;
  /** Its words with the titles before it, in small letters; decides what "the minister" may mean. */
  readonly words: string;
  /** Other actors named in the same phrase: the state of "Norwegian minister Holm". */
  readonly beside: readonly number[];
  /** Stands behind a preposition: "critics of Norway". */
  readonly governed: boolean;
  /** Merely the words that open a sentence: only in the way of pronouns. */
  readonly opening: boolean;
}
