import { POWER } from './thesaurus.power.js';
import { REASONING } from './thesaurus.reasoning.js';
import { RELATIONS } from './thesaurus.relations.js';

/** Words of policy language that say one thing. */
export interface ThesaurusConcept {
  readonly name: string;
  /** The concept that says the opposite. */
  readonly opposite: string | null;
  readonly words: readonly ThesaurusWord[];
}

export interface ThesaurusWord {
  /** One word or more, apart by spaces. */
  readonly text: string;
  /** True where its subject is the other side of the matter: "buy" among the words for selling. */
  readonly inverse: boolean;
}

/** A line as written: its name, perhaps its opposite, and words, over several lines if need be. */
const LINE = /^(\S+?)(?: !(\S+))?: ([^:]*)$/u;

/** The thesaurus, parsed; throws where a line of it is none, which a test would tell. */
export const readThesaurus = (): ThesaurusConcept[] =>
  [RELATIONS, POWER, REASONING].flatMap((part) =>
    part
      .trim()
      .split(/\n(?! )/u)
      .map(concept),
  );

const concept = (line: string): ThesaurusConcept => {
  const [, name, opposite, words] = LINE.exec(line) ?? [];
  if (name === undefined || words === undefined) throw new Error(`No concept: ${line.slice(0, 60)}`);
  return { name, opposite: opposite ?? null, words: words.trim().split(/\s+/u).map(word) };
};

const word = (written: string): ThesaurusWord => ({
  text: written.replace('^', '').replaceAll('_', ' '),
  inverse: written.endsWith('^'),
});
