import type { Span } from '../../span.js';
import { tokensOf, type Sense, type Unit, type Vocabulary } from './vocabulary.js';
import { factsOf, NEGATORS, type WordFacts } from './wordFacts.js';

/** A mention of an actor or term, as paragraphs find them. */
export interface NamedEntry extends Span {
  readonly entry: number;
}

export interface UtteredWord extends Span {
  readonly stem: string;
  /** True where it stands in the scope of an odd number of negations. */
  readonly negated: boolean;
  /** The number of its clause; negation does not reach over its ends. */
  readonly clause: number;
  /** True for "rushing", "entering". */
  readonly gerund: boolean;
  /** True where it belongs to the name of an actor. */
  readonly named: boolean;
}

/** A word or phrase with its meaning, as uttered. */
export interface UtteredUnit extends Unit, Span {
  readonly senses: readonly Sense[];
  readonly negated: boolean;
  /** True where it is or holds a negation itself: "no longer". */
  readonly negates: boolean;
}

/** A stretch of text as far as claims are compared by it. */
export interface Utterance {
  readonly words: readonly UtteredWord[];
  readonly units: readonly UtteredUnit[];
  readonly mentions: readonly NamedEntry[];
  isActor(entry: number): boolean;
  /** True where it asks, or says "whether": nothing is asserted. */
  readonly asks: boolean;
}

/** What a negation before it does not deny: "not only", "nothing but", "no less", "no longer" (a phrase of its own), "not yet". */
const UNDOING = new Set(['only', 'just', 'merely', 'simply', 'solely', 'but', 'less', 'mere', 'sole']);
const FAR = new Set([
  'far from',
  'away from',
  'nowhere near',
  'short of',
  'instead of',
  'rather than',
  'anything but',
  'rule out',
  'ruled out',
]);
const FAR_FIRST = new Set([...FAR].map((phrase) => phrase.split(' ')[0] ?? ''));
const CLAUSE_BREAKS = new Set(
  'but yet while whereas although though because since unless without who which whom where when once'.split(' '),
);
/** So near behind "nothing" stands what makes it a superlative. */
const SUPERLATIVE_WITHIN = 16;
const SUPERLATIVES = new Set(['nothing', 'nobody', 'nowhere', 'never', 'no']);
const SPACE = 0x20;
const BREAKING_SIGN = /[,;:()–—]|\s-\s|--/u;

/** Reads `text` within `span`; the mentions are those within it, sorted. For stretches of a sentence's length. */
export function readUtterance(
  text: string,
  span: Span,
  mentions: readonly NamedEntry[],
  isActor: (entry: number) => boolean,
  vocabulary: Vocabulary,
): Utterance {
  const actors = mentions.filter(({ entry }) => isActor(entry));
  const words = wordsOf(text, span, actors);
  const units: UtteredUnit[] = [];
  for (const unit of vocabulary.find(words.map(({ stem }) => stem))) {
    const uttered = utter(unit, words, vocabulary);
    if (uttered && !isPartOfName(mentions, uttered)) units.push(uttered);
  }
  return { words, units, mentions, isActor, asks: asks(text, span, words) };
}

/** The unit as uttered; null where it belongs to the name of an actor. */
function utter(
  { number, first, last }: Unit,
  words: readonly UtteredWord[],
  vocabulary: Vocabulary,
): UtteredUnit | null {
  const from = words[first];
  const to = words[last];
  if (!from || !to || (from.named && to.named)) return null;
  let negates = false;
  for (let i = first; i <= last; i++) negates ||= NEGATORS.has(words[i]?.stem ?? '');
  const negated = from.negated && !NEGATORS.has(from.stem);
  return { number, first, last, start: from.start, end: to.end, senses: vocabulary.sensesOf(number), negated, negates };
}

/** The "road" of "Belt and Road" is no road; a name of one word means what the word does. */
const isPartOfName = (mentions: readonly Span[], unit: Span): boolean =>
  mentions.some(({ start, end }) => start <= unit.start && unit.end <= end && unit.end - unit.start < end - start);

function wordsOf(text: string, span: Span, names: readonly Span[]): UtteredWord[] {
  const words: UtteredWord[] = [];
  const tokens = tokensOf(text, span.start, span.end);
  const facts = tokens.map(({ text: written }) => factsOf(written));
  let negated = false;
  let clause = 0;
  let name = 0;
  tokens.forEach(({ start, end }, i) => {
    while ((names[name]?.end ?? Infinity) <= start) name++;
    const named = (names[name]?.start ?? Infinity) < end;
    const { lower: word, stem, gerund } = facts[i] ?? NO_WORD;
    const nameFollows = (names[name]?.start ?? Infinity) < (tokens[i + 1]?.end ?? 0);
    if (breaks(text, tokens[i - 1]?.end ?? start, start) || startsClause(word, tokens[i - 1]?.text, nameFollows)) {
      clause++;
      negated = false;
    }
    words.push({
      start,
      end,
      stem,
      negated,
      clause,
      gerund,
      named,
    });
    if (word === 'nor') negated = true;
    else if (negates(tokens, facts, i)) negated = !negated;
  });
  return words;
}

/** True where what stands between two words ends a clause. */
function breaks(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return false;
  return BREAKING_SIGN.test(text.slice(from, to));
}

/** "just as Russia …", but not "sees as an adversary", "not as Russia's equal". */
const startsClause = (word: string, before: string | undefined, nameFollows: boolean): boolean =>
  CLAUSE_BREAKS.has(word) || (word === 'as' && nameFollows && before !== 'not');

type Token = ReturnType<typeof tokensOf>[number];
const NO_WORD: WordFacts = { lower: '', stem: '', gerund: false, negator: false };

/** True for a word that negates what follows in its clause. */
function negates(tokens: readonly Token[], facts: readonly WordFacts[], at: number): boolean {
  const { lower: word, negator } = facts[at] ?? NO_WORD;
  const next = facts[at + 1]?.lower ?? '';
  if (word === 'less') return facts[at - 1]?.lower !== 'no' && next !== 'than';
  if (negator) {
    return !UNDOING.has(next) && !(SUPERLATIVES.has(word) && isSuperlative(tokens, at));
  }
  return FAR_FIRST.has(word) && FAR.has(`${word} ${next}`);
}

/** "Nothing shows it as plainly as …" says that this shows it. */
const isSuperlative = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + SUPERLATIVE_WITHIN).some(({ text }) => text === 'as' || text === 'more');

/** A question, or what hangs on "whether", asserts nothing. */
function asks(text: string, span: Span, words: readonly UtteredWord[]): boolean {
  if (/^[^.!\n]{0,3}\?/u.test(text.slice(Math.max(span.start, span.end - 1), span.end + 3))) return true;
  return words.slice(0, 8).some(({ stem }) => stem === 'whether');
}
