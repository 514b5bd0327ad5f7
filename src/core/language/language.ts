import type { AuthorClaimKind } from '../claims/own/kinds.js';
import { ACTS } from '../knowledge/model.js';
import type { TagName } from './tags.js';

export { ACTS };
export type Act = (typeof ACTS)[number];

export const CUE_CLASSES = ['verb', 'noun', 'adjective', 'phrase'] as const;
export type CueClass = (typeof CUE_CLASSES)[number];

/** What a cue takes: clause, quotation, infinitive, object and infinitive, object and "as", noun phrase, question. */
export const TAKES = ['c', 'q', 'i', 'o', 'a', 'n', 'w'] as const;
export type Takes = (typeof TAKES)[number];

/** A word or phrase by which something is attributed to somebody. */
export interface Cue {
  /** Its words in their basic form, particles included: "point out". */
  readonly lemma: string;
  readonly class: CueClass;
  readonly act: Act;
  readonly takes: readonly Takes[];
  /** Those of `takes` with which it attributes a proposition for certain; written as capitals in the lists. */
  readonly sure: readonly Takes[];
  /** For a cue that the model was not taught, such as a reader's own: the one that it is weighed like. */
  readonly like?: string;
}

/** A language as its folder lays it out: word lists in, nothing computed. */
export interface LanguageData {
  /** ISO 639-1. */
  readonly id: string;
  /** Closed classes and the frequent forms of open ones: blank-separated words by class. */
  readonly closed: Readonly<Partial<Record<TagName, string>>>;
  /** Forms of open classes; those of several classes stand in several lists. */
  readonly open: Readonly<{ verb: string; ing: string; past: string; noun: string; adjective: string; adverb: string }>;
  /** The classes that a word in no list may be of, by its ending; tried in this order. */
  readonly endings: readonly (readonly [ending: string, tags: readonly TagName[]])[];
  /** Where nouns are written with a capital like names: what only nouns end in. */
  readonly capitalNoun: RegExp | null;
  /** Commas stand before clauses because grammar wants them there, and part nothing else. */
  readonly commasPartClauses: boolean;
  /** Cue lists, as the files of a language's folder write them. */
  readonly cues: Readonly<Record<CueClass, string>>;
  /** All forms of a verb or noun, itself included. */
  readonly inflect: (lemma: string) => readonly string[];
  /** What a form of a verbal cue is that stands in no list. */
  readonly verbForm: (lemma: string, form: string) => TagName;
  readonly words: WordLists;
  /** Words that the model takes for those of the language that it was taught in: `dass=that`, blank-separated. */
  readonly like: string;
  /** Wordings of the author's own claims, by kind. */
  readonly markers: Readonly<Record<AuthorClaimKind, string>>;
  readonly kinds: readonly KindWording[];
}

/** Phrases that make an author's claim one of a kind, one a line; not where they stand within one of `unless`. */
export interface KindWording {
  readonly kind: AuthorClaimKind;
  readonly phrases: string;
  readonly unless: readonly string[];
}

/** Words that rules ask for by name. Blank-separated. */
export interface WordLists {
  /** Titles before names: "Mr", "President". */
  readonly titles: string;
  readonly hedges: string;
  readonly negations: string;
}
