import type { FormInfo, Lexicon } from '../../language/lexicon.js';
import * as T from '../../language/tags.js';
import { hashOf } from '../../language/wordHash.js';
import { ALL_CAPITALS, CAPITAL, DIGITS, FIRST, SPACED, type Tokens } from './tokens.js';

const S = hashOf("'s");
const HER = hashOf('her');
const HYPHEN = 0x2d;
const APOSTROPHES = new Set([0x27, 0x2019]);
const ADJECTIVE_BIT = 1 << T.ADJECTIVE;
const ADVERB_BIT = 1 << T.ADVERB;
const NOUN_BIT = 1 << T.NOUN;
const VERB_BIT = 1 << T.VERB;
const ING_BIT = 1 << T.ING;
const PAST_BIT = 1 << T.PAST;
const VERB_BITS = VERB_BIT | ING_BIT | PAST_BIT;

/** Gives each token its tag: by the lexicon, by its ending, and, where a form may be several things, by its neighbours. Linear. */
export function tagTokens(tokens: Tokens, lexicon: Lexicon): void {
  let sentence = -1;
  let titled = false;
  for (let i = 0; i < tokens.count; i++) {
    const isWord = (tokens.hash[i] ?? 0) > 0xffff || (tokens.hash[i] ?? 0) < 0 || tokens.bits[i] !== 0;
    if (isWord && tokens.sentence[i] !== sentence && !isMark(tokens, i)) {
      sentence = tokens.sentence[i] ?? 0;
      tokens.bits[i] = (tokens.bits[i] ?? 0) | FIRST;
      titled = isTitled(tokens, i);
    }
    look(tokens, i, lexicon, titled);
  }
  for (let i = 0; i < tokens.count; i++) settle(tokens, i);
}

const isMark = (tokens: Tokens, i: number): boolean => {
  const unit = tokens.hash[i] ?? 0;
  return (
    unit >= 0 &&
    unit <= 0xffff &&
    (tokens.end[i] ?? 0) - (tokens.start[i] ?? 0) <= 3 &&
    T.has(T.PUNCTUATION, markTag(unit))
  );
};

/** A headline in which every longer word has a capital: there it tells nothing of names. */
function isTitled({ count, sentence, bits, start, end }: Tokens, first: number): boolean {
  let capitals = 0;
  for (let i = first; i < count && sentence[i] === sentence[first]; i++) {
    const here = bits[i] ?? 0;
    if ((end[i] ?? 0) - (start[i] ?? 0) < LONG_WORD || here & DIGITS) continue;
    if (!(here & CAPITAL)) return false;
    capitals++;
  }
  return capitals >= TITLE_WORDS;
}

const LONG_WORD = 5;
const TITLE_WORDS = 3;

function look(tokens: Tokens, i: number, lexicon: Lexicon, titled: boolean): void {
  const hash = tokens.hash[i] ?? 0;
  const bits = tokens.bits[i] ?? 0;
  if (hash >= 0 && hash <= 0xffff && (bits & ~(SPACED | FIRST)) === 0) {
    tokens.tag[i] = hash === HYPHEN && joins(tokens, i) ? T.NOUN : markTag(hash);
    return;
  }
  if (bits & DIGITS) {
    tokens.tag[i] = T.NUMBER;
    return;
  }
  const form = lexicon.form(hash);
  tokens.hash[i] = lexicon.toModel(hash);
  const capital = (bits & CAPITAL) !== 0;
  if (form) tokens.lemma[i] = form.lemma;
  const acronym = (bits & ALL_CAPITALS) !== 0;
  if (form && form.closed >= 0 && !acronym && !(capital && !(bits & FIRST) && form.closed === T.MODAL)) {
    tokens.tag[i] = form.closed;
    tokens.open[i] = form.open;
    return;
  }
  const { capitalNoun } = lexicon.data;
  if (capitalNoun && capital && !acronym && isCommonNoun(tokens, i, form, capitalNoun)) {
    tokens.tag[i] = T.NOUN;
    tokens.open[i] = NOUN_BIT;
    return;
  }
  if (acronym || (capital && !(bits & FIRST) && !(titled && form && form.open & VERB_BITS && form.lemma >= 0))) {
    tokens.tag[i] = T.NAME;
    tokens.open[i] = form?.open ?? 0;
    return;
  }
  if (form && form.open !== 0) {
    tokens.open[i] = form.open;
    tokens.tag[i] = 255;
    return;
  }
  if (capital && !form) {
    tokens.tag[i] = T.NAME;
    return;
  }
  const guess = lexicon.guess(tokens.word(i).toLowerCase());
  tokens.open[i] = guess;
  tokens.tag[i] = (guess & (guess - 1)) === 0 ? 31 - Math.clz32(guess) : 255;
}

/** The hyphen of "U.S.-Japan", which is no dash: part of its noun phrase. */
const joins = ({ bits, count }: Tokens, i: number): boolean =>
  i > 0 && i + 1 < count && !((bits[i] ?? 0) & SPACED) && !((bits[i + 1] ?? 0) & SPACED);

/** In a language that gives nouns a capital: a known one, one with a noun's ending, or one behind a determiner. */
function isCommonNoun(tokens: Tokens, i: number, form: FormInfo | undefined, ending: RegExp): boolean {
  const before = i > 0 ? tokens.tag[i - 1] : T.STOP;
  if (before === T.DETERMINER || before === T.POSSESSIVE || before === T.ADJECTIVE || before === 255) return true;
  if (form === undefined) return ending.test(tokens.word(i));
  const maybe = form.open === 0 || (form.open & NOUN_BIT) !== 0 || ((tokens.bits[i] ?? 0) & FIRST) === 0;
  return form.closed < 0 && maybe;
}

function markTag(unit: number): number {
  switch (unit) {
    case 0x2c:
      return T.COMMA;
    case 0x3a:
      return T.COLON;
    case 0x3b:
      return T.SEMICOLON;
    case 0x2013:
    case 0x2014:
    case 0x2012:
    case 0x2015:
    case 0x2d:
      return T.DASH;
    case 0x28:
    case 0x5b:
      return T.OPEN_BRACKET;
    case 0x29:
    case 0x5d:
      return T.CLOSE_BRACKET;
    case 0x2e:
    case 0x21:
    case 0x3f:
    case 0x2026:
      return T.STOP;
    case 0x24:
    case 0x20ac:
    case 0xa3:
    case 0x25:
      return T.NUMBER;
    case 0x26:
      return T.COORDINATOR;
    default:
      return T.MARK;
  }
}

/** Decides what a token with several classes is here. Those to the left are decided already. */
function settle(tokens: Tokens, i: number): void {
  const { tag, hash, open } = tokens;
  if (hash[i] === S) {
    tag[i] = T.GENITIVE;
    return;
  }
  if (APOSTROPHES.has(hash[i] ?? 0) && tag[i] === T.MARK) {
    const plural = i > 0 && !((tokens.bits[i] ?? 0) & SPACED) && T.has(T.NOMINAL, tag[i - 1] ?? 0);
    if (plural && isNominalStart(tokens, i + 1)) tag[i] = T.GENITIVE;
    return;
  }
  if (tag[i] === T.PRONOUN && (open[i] ?? 0) & (1 << T.DETERMINER) && isNominalStart(tokens, i + 1)) {
    tag[i] = T.DETERMINER;
    return;
  }
  if (tag[i] === T.POSSESSIVE && hash[i] === HER && !isNominalStart(tokens, i + 1)) {
    tag[i] = T.OBJECT_PRONOUN;
    return;
  }
  // "an earlier report", "last week".
  if (
    tag[i] === T.TIME &&
    i > 0 &&
    (tag[i - 1] === T.DETERMINER || tag[i - 1] === T.POSSESSIVE) &&
    isNominalStart(tokens, i + 1)
  ) {
    tag[i] = T.ADJECTIVE;
    return;
  }
  if (tag[i] !== 255) return;
  if (isNameLike(tokens, i)) {
    tag[i] = T.NAME;
    return;
  }
  const before = i > 0 ? (tag[i - 1] ?? T.STOP) : T.STOP;
  const bits = open[i] ?? 0;
  tag[i] = choose(bits, before, tokens, i);
}

/** "Trump said", "Rice's view": what has a capital at a sentence's beginning and could be a verb, but stands before one, is a name. */
function isNameLike(tokens: Tokens, i: number): boolean {
  const { tag, hash, open, bits } = tokens;
  const here = bits[i] ?? 0;
  if (!(here & FIRST) || !(here & CAPITAL) || !((open[i] ?? 0) & VERB_BIT)) return false;
  let next = i + 1;
  while (tag[next] === T.ADVERB) next++;
  if (hash[next] === S || isNamedElsewhere(tokens, i)) return true;
  const then = tag[next] ?? T.STOP;
  return T.has(T.HELPING, then) || isPlainVerb(open[next] ?? 0, then);
}

/** The same word has a capital within a sentence near by. */
function isNamedElsewhere({ count, hash, bits }: Tokens, at: number): boolean {
  const from = Math.max(0, at - NEAR);
  const to = Math.min(count, at + NEAR);
  for (let i = from; i < to; i++)
    if (hash[i] === hash[at] && ((bits[i] ?? 0) & (CAPITAL | FIRST)) === CAPITAL) return true;
  return false;
}

const NEAR = 200;

const isPlainVerb = (open: number, tag: number): boolean =>
  tag === T.PAST ||
  tag === T.VERB ||
  (tag === 255 && (open & VERB_BITS) !== 0 && (open & (NOUN_BIT | ADJECTIVE_BIT)) === 0);

function choose(bits: number, before: number, tokens: Tokens, i: number): number {
  const verbal = bits & VERB_BITS;
  const nominal = bits & (NOUN_BIT | ADJECTIVE_BIT);
  if (verbal && !nominal && !(bits & ADVERB_BIT)) return verbTag(bits);
  if (!verbal) {
    if (bits & ADJECTIVE_BIT && (bits & NOUN_BIT || bits & ADVERB_BIT))
      return isNominalStart(tokens, i + 1) || T.has(T.AUXILIARY, before)
        ? T.ADJECTIVE
        : bits & NOUN_BIT
          ? T.NOUN
          : T.ADVERB;
    return bits & ADJECTIVE_BIT ? T.ADJECTIVE : bits & ADVERB_BIT ? T.ADVERB : T.NOUN;
  }
  if (bits & (ING_BIT | PAST_BIT)) return participle(bits, before, tokens, i);
  if (
    before === T.TO ||
    before === T.MODAL ||
    before === T.DO ||
    before === T.PRONOUN ||
    before === T.NOT ||
    before === T.WH
  )
    return T.VERB;
  if (isNominalLeft(before)) return bits & NOUN_BIT ? T.NOUN : T.ADJECTIVE;
  if (before === T.PREPOSITION || before === T.AS || before === T.COMMA) return bits & NOUN_BIT ? T.NOUN : T.ADJECTIVE;
  if (before === T.NOUN || before === T.NAME)
    return isObjectStart(tokens, i + 1) ? T.VERB : bits & NOUN_BIT ? T.NOUN : T.VERB;
  if (bits & ADJECTIVE_BIT && T.has(T.AUXILIARY, before)) return T.ADJECTIVE;
  return bits & NOUN_BIT && !isObjectStart(tokens, i + 1) ? T.NOUN : T.VERB;
}

const verbTag = (bits: number): number => (bits & VERB_BIT ? T.VERB : bits & PAST_BIT ? T.PAST : T.ING);

function participle(bits: number, before: number, tokens: Tokens, i: number): number {
  const form = bits & ING_BIT ? T.ING : T.PAST;
  if (isNominalLeft(before)) return bits & NOUN_BIT && !isNominalStart(tokens, i + 1) ? T.NOUN : T.ADJECTIVE;
  if (T.has(T.AUXILIARY, before) || before === T.NAME || before === T.NOUN || before === T.PRONOUN) return form;
  if (bits & ADJECTIVE_BIT && isNominalStart(tokens, i + 1) && before !== T.WH) return T.ADJECTIVE;
  return form;
}

const isNominalLeft = (tag: number): boolean =>
  tag === T.DETERMINER || tag === T.POSSESSIVE || tag === T.GENITIVE || tag === T.ADJECTIVE || tag === T.NUMBER;

function isNominalStart(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count) return false;
  const tag = tokens.tag[i] ?? T.STOP;
  if (tag === 255) return ((tokens.open[i] ?? 0) & (NOUN_BIT | ADJECTIVE_BIT)) !== 0;
  return tag === T.NOUN || tag === T.NAME || tag === T.ADJECTIVE || tag === T.NUMBER;
}

/** What a verb's object, clause or complement begins with. */
function isObjectStart(tokens: Tokens, i: number): boolean {
  if (i >= tokens.count) return false;
  const tag = tokens.tag[i] ?? T.STOP;
  return (
    tag === T.DETERMINER || tag === T.POSSESSIVE || tag === T.THAT || tag === T.PRONOUN || tag === T.OBJECT_PRONOUN || tag === T.TO ||
    tag === T.WH || tag === T.NAME || tag === T.AS || tag === T.OPEN_QUOTE || tag === T.NUMBER
  ); // prettier-ignore
}
