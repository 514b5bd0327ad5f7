/**
 * What a token is, coarsely: enough to find noun phrases and where clauses end. The names of the word classes are those of the files
 * in a language's folder.
 */
export const TAGS = [
  'noun',
  'name',
  'verb',
  'ing',
  'past',
  'adjective',
  'adverb',
  'number',
  'determiner',
  'possessive',
  'pronoun',
  'objectPronoun',
  'preposition',
  'to',
  'coordinator',
  'subordinator',
  'that',
  'wh',
  'as',
  'modal',
  'be',
  'have',
  'do',
  'not',
  'time',
  'genitive',
  'comma',
  'colon',
  'semicolon',
  'dash',
  'openQuote',
  'closeQuote',
  'openBracket',
  'closeBracket',
  'stop',
  'mark',
] as const;
export type TagName = (typeof TAGS)[number];

const number = (name: TagName): number => TAGS.indexOf(name);

/** The numbers of the tags, as they stand in `Tokens.tag`. */
export const NOUN = number('noun');
export const NAME = number('name');
export const VERB = number('verb');
export const ING = number('ing');
export const PAST = number('past');
export const ADJECTIVE = number('adjective');
export const ADVERB = number('adverb');
export const NUMBER = number('number');
export const DETERMINER = number('determiner');
export const POSSESSIVE = number('possessive');
export const PRONOUN = number('pronoun');
export const OBJECT_PRONOUN = number('objectPronoun');
export const PREPOSITION = number('preposition');
export const TO = number('to');
export const COORDINATOR = number('coordinator');
export const SUBORDINATOR = number('subordinator');
export const THAT = number('that');
export const WH = number('wh');
export const AS = number('as');
export const MODAL = number('modal');
export const BE = number('be');
export const HAVE = number('have');
export const DO = number('do');
export const NOT = number('not');
export const TIME = number('time');
export const GENITIVE = number('genitive');
export const COMMA = number('comma');
export const COLON = number('colon');
export const SEMICOLON = number('semicolon');
export const DASH = number('dash');
export const OPEN_QUOTE = number('openQuote');
export const CLOSE_QUOTE = number('closeQuote');
export const OPEN_BRACKET = number('openBracket');
export const CLOSE_BRACKET = number('closeBracket');
export const STOP = number('stop');
export const MARK = number('mark');

const set = (...tags: number[]): Uint8Array => {
  const out = new Uint8Array(TAGS.length);
  for (const tag of tags) out[tag] = 1;
  return out;
};

/** Sets of tags, asked by `has`. */
export const PUNCTUATION = set(
  COMMA,
  COLON,
  SEMICOLON,
  DASH,
  OPEN_QUOTE,
  CLOSE_QUOTE,
  OPEN_BRACKET,
  CLOSE_BRACKET,
  STOP,
  MARK,
);
export const AUXILIARY = set(MODAL, BE, HAVE, DO, NOT);
export const VERBAL = set(VERB, ING, PAST, MODAL, BE, HAVE, DO);
/** Words that may be a clause's finite verb, and those of them that help other verbs. */
export const FINITE = set(VERB, PAST, MODAL, BE, HAVE, DO);
export const HELPING = set(MODAL, BE, HAVE, DO);
export const PRONOUNS = set(PRONOUN, OBJECT_PRONOUN);
/** What a noun phrase consists of, prepositions aside. */
export const NOMINAL = set(NOUN, NAME, ADJECTIVE, NUMBER, DETERMINER, POSSESSIVE, GENITIVE);

export const has = (tags: Uint8Array, tag: number): boolean => tags[tag] === 1;
