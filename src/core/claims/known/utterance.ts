import type { Span } from '../../span.js';
import type { Sense, Unit, Vocabulary } from './vocabulary.js';
import type { WordBook } from './wordBook.js';
import { NEGATORS } from './wordFacts.js';

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
  book: WordBook,
): Utterance {
  const actors = mentions.filter(({ entry }) => isActor(entry));
  book.read(text, span.start, span.end);
  const words = wordsOf(text, actors, book);
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

/** What the book has read last, with the names in it. */
function wordsOf(text: string, names: readonly Span[], book: WordBook): UtteredWord[] {
  const words: UtteredWord[] = [];
  const { count, starts, ends } = book;
  let negated = false;
  let clause = 0;
  let name = 0;
  let before = starts[0] ?? 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i] ?? 0;
    const end = ends[i] ?? 0;
    while ((names[name]?.end ?? Infinity) <= start) name++;
    const nameAt = names[name]?.start ?? Infinity;
    const { lower: word, stem, gerund } = book.factsAt(i);
    const nameFollows = i + 1 < count && nameAt < (ends[i + 1] ?? 0);
    if (breaks(text, before, start) || CLAUSE_BREAKS.has(word) || (nameFollows && opensClause(word, i, text, book))) {
      clause++;
      negated = false;
    }
    words.push({ start, end, stem, negated, clause, gerund, named: nameAt < end });
    before = end;
    if (word === 'nor') negated = true;
    else if (negates(text, book, i)) negated = !negated;
  }
  return words;
}

/** True where what stands between two words ends a clause. */
function breaks(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return false;
  return BREAKING_SIGN.test(text.slice(from, to));
}

/** "just as Russia …", but not "sees as an adversary", "not as Russia's equal". */
const opensClause = (word: string, at: number, text: string, book: WordBook): boolean =>
  word === 'as' && book.written(text, at - 1) !== 'not';

/** True for a word that negates what follows in its clause. */
function negates(text: string, book: WordBook, at: number): boolean {
  const { lower: word, negator } = book.factsAt(at);
  if (word === 'less') return book.factsAt(at - 1).lower !== 'no' && book.factsAt(at + 1).lower !== 'than';
  if (negator) {
    return !UNDOING.has(book.factsAt(at + 1).lower) && !(SUPERLATIVES.has(word) && isSuperlative(text, book, at));
  }
  return FAR_FIRST.has(word) && FAR.has(`${word} ${book.factsAt(at + 1).lower}`);
}

/** "Nothing shows it as plainly as …" says that this shows it. */
function isSuperlative(text: string, book: WordBook, at: number): boolean {
  for (let i = at + 1; i < Math.min(book.count, at + SUPERLATIVE_WITHIN); i++) {
    const written = book.written(text, i);
    if (written === 'as' || written === 'more') return true;
  }
  return false;
}

/** A question, or what hangs on "whether", asserts nothing. */
function asks(text: string, span: Span, words: readonly UtteredWord[]): boolean {
  if (/^[^.!\n]{0,3}\?/u.test(text.slice(Math.max(span.start, span.end - 1), span.end + 3))) return true;
  return words.slice(0, 8).some(({ stem }) => stem === 'whether');
}
