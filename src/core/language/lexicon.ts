import { AUTHOR_CLAIM_KINDS } from '../claims/own/kinds.js';
import { kindPhrasesOf, type KindPhrase } from './kindPhrases.js';
import type { Cue, CueClass, LanguageData } from './language.js';
import { hashOf } from './wordHash.js';
import { readCues } from './readCues.js';
import { TAGS, type TagName, DETERMINER, NOUN, VERB, ING, PAST, ADJECTIVE, ADVERB } from './tags.js';

/** A form as the lexicon knows it. Classes are bits `1 << tag`. */
export interface FormInfo {
  /** The closed class, or -1. */
  closed: number;
  /** Bits of the open classes that the form may be of. */
  open: number;
  /** The number of its lemma among those that cues are made of, or -1. */
  lemma: number;
}

const CLOSED_ORDER: readonly TagName[] = [
  'to', 'that', 'as', 'wh', 'not', 'modal', 'be', 'have', 'do', 'possessive', 'objectPronoun', 'pronoun', 'determiner',
  'coordinator', 'subordinator', 'preposition', 'number', 'time', 'adverb',
]; // prettier-ignore
/** Those of `pronoun` that stand before nouns as well are determiners until their surroundings say otherwise. */
const OPEN_TAGS = { verb: VERB, ing: ING, past: PAST, noun: NOUN, adjective: ADJECTIVE, adverb: ADVERB };

/** The words of a language by the hash of their folded form; no strings are made while a text is read. Immutable once built. */
export class Lexicon {
  readonly cues: readonly Cue[];
  /** Cues by the lemma of their first word; the longest phrase first. */
  readonly cuesOfLemma: readonly (readonly CompiledCue[])[];
  /** Hashes of the words that make a statement less firm. */
  readonly hedges: ReadonlySet<number>;
  /** Bits of the kinds of own claims that a word may mark, by its hash. */
  readonly markers: ReadonlyMap<number, number>;
  /** Phrases that decide the kind of an author's claim, by the hash of their first word. */
  readonly kindPhrases: ReadonlyMap<number, readonly KindPhrase[]>;
  private readonly keys: readonly number[];
  private readonly forms = new Map<number, FormInfo>();
  private readonly lemmas = new Map<string, number>();
  private readonly inflected = new Set<number>();
  private readonly standIns: ReadonlyMap<number, number>;
  private readonly endings: readonly { readonly ending: string; readonly bits: number }[];

  /** @param own a reader's cues, beside those of the language. */
  constructor(
    readonly data: LanguageData,
    own: readonly Cue[] = [],
  ) {
    this.standIns = standInsOf(data.like);
    this.hedges = new Set(split(data.words.hedges).map((word) => this.toModel(hashOf(word))));
    this.markers = markersOf(data, this);
    this.kindPhrases = kindPhrasesOf(data, this);
    this.endings = data.endings.map(([ending, tags]) => ({
      ending,
      bits: tags.reduce((bits, tag) => bits | (1 << TAGS.indexOf(tag)), 0),
    }));
    this.addClosed();
    this.addOpen();
    this.cues = [...own, ...readCues(data.cues)];
    this.keys = this.cues.map((cue) => hashOf(keyOf(cue)));
    const byLemma: CompiledCue[][] = [];
    this.cues.forEach((cue, number) => {
      const words = cue.lemma.split(/[ +]/);
      const numbers = words.map((word, i) => this.addLemma(word, i === 0 || cue.class === 'phrase', cue.class));
      (byLemma[numbers[0] ?? 0] ??= []).push({ number, lemmas: numbers, class: cue.class });
    });
    for (const list of byLemma) list?.sort((a, b) => b.lemmas.length - a.lemmas.length);
    this.cuesOfLemma = Array.from(byLemma, (list) => list ?? []);
  }

  /** What a cue is to the model; negative numbers stand for cues in no list. */
  keyOf(cue: number): number {
    return this.keys[cue] ?? cue;
  }

  /** @param hash of a token, as the token reader makes it. */
  form(hash: number): FormInfo | undefined {
    return this.forms.get(hash);
  }

  /** What a word is to the model: its own hash, or that of the word that it stands for. */
  toModel(hash: number): number {
    return this.standIns.size === 0 ? hash : (this.standIns.get(hash) ?? hash);
  }

  /** The classes that a small-lettered word in no list may be of, as bits, by its ending. */
  guess(word: string): number {
    for (const { ending, bits } of this.endings)
      if (word.length > ending.length + 2 && word.endsWith(ending)) return bits;
    return 1 << NOUN;
  }

  private addClosed(): void {
    for (const name of CLOSED_ORDER) {
      for (const word of split(this.data.closed[name] ?? '')) {
        const info = this.info(word);
        if (info.closed < 0) info.closed = TAGS.indexOf(name);
        // "these states", but "these are": which of the two, the neighbours tell.
        else if (name === 'determiner') info.open |= 1 << DETERMINER;
      }
    }
  }

  private addOpen(): void {
    for (const [name, tag] of Object.entries(OPEN_TAGS)) {
      const words = this.data.open[name as keyof typeof OPEN_TAGS];
      for (const word of split(words)) this.info(word).open |= 1 << tag;
    }
  }

  private addLemma(word: string, inflected: boolean, cueClass: CueClass): number {
    const known = this.lemmas.get(word);
    // A word met as another cue's particle has no forms yet: "hit back", then "back".
    if (known !== undefined && (!inflected || this.inflected.has(known))) return known;
    const number = known ?? this.lemmas.size;
    this.lemmas.set(word, number);
    if (inflected) this.inflected.add(number);
    for (const form of inflected ? new Set([word, ...this.data.inflect(word)]) : [word]) {
      const info = this.info(form);
      if (info.lemma < 0) info.lemma = number;
      // Rare verbs are in no list of forms: they are verbs because they are cues.
      if (cueClass === 'verb' && info.open === 0 && info.closed < 0)
        info.open = 1 << TAGS.indexOf(this.data.verbForm(word, form));
    }
    return number;
  }

  private info(word: string): FormInfo {
    const hash = hashOf(word);
    const known = this.forms.get(hash);
    if (known) return known;
    const info = { closed: -1, open: 0, lemma: -1 };
    this.forms.set(hash, info);
    return info;
  }
}

/** A cue as the finder walks it. */
export interface CompiledCue {
  /** Its number in `Lexicon.cues`. */
  readonly number: number;
  readonly lemmas: readonly number[];
  readonly class: Cue['class'];
}

const keyOf = ({ lemma, class: cueClass, like }: Cue): string => `${cueClass} ${like ?? lemma}`;

function standInsOf(like: string): Map<number, number> {
  return new Map(
    split(like).map((pair) => {
      const [word = '', other = ''] = pair.split('=');
      return [hashOf(word), hashOf(other)];
    }),
  );
}

function markersOf({ markers }: LanguageData, lexicon: Lexicon): Map<number, number> {
  const bits = new Map<number, number>();
  AUTHOR_CLAIM_KINDS.forEach((kind, number) => {
    for (const word of split(markers[kind])) {
      const hash = lexicon.toModel(hashOf(word));
      bits.set(hash, (bits.get(hash) ?? 0) | (1 << number));
    }
  });
  return bits;
}

export const split = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');
