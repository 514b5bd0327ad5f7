import type { Span } from '../../span.js';
import { stemOf } from './stem.js';
import { tokensOf, type Sense, type Unit, type Vocabulary } from './vocabulary.js';

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

const NEGATORS = new Set(
  `not no never neither nor without hardly scarcely barely rarely cannot nobody none nowhere nothing unlikely fail deny doubt myth untrue unable refuse
  implausible mistaken`.split(/\s+/u),
);
/** What a negation before it does not deny: "not only", "nothing but", "no less", "no longer" (a phrase of its own), "not yet". */
const UNDOING = new Set(['only', 'just', 'merely', 'simply', 'solely', 'but', 'less', 'mere', 'sole']);
const FAR = new Set(['far from', 'away from', 'nowhere near', 'short of', 'instead of', 'rather than', 'anything but', 'rule out', 'ruled out']);
const CLAUSE_BREAKS = new Set(
  'but yet while whereas although though because since unless without who which whom where when once'.split(' '),
);
/** So near behind "nothing" stands what makes it a superlative. */
const SUPERLATIVE_WITHIN = 16;
const BREAKING_SIGN = /[,;:()–—]|\s-\s|--/u;

/** Reads `text` within `span`; the mentions are those of the text, sorted. */
export function readUtterance(text: string, span: Span, mentions: readonly NamedEntry[], isActor: (entry: number) => boolean, vocabulary: Vocabulary): Utterance {
  const inside = mentions.filter((one) => one.start < span.end && span.start < one.end);
  const words = wordsOf(text, span, inside.filter(({ entry }) => isActor(entry)));
  const units = vocabulary.find(words.map(({ stem }) => stem)).flatMap((unit) => {
    const first = words[unit.first];
    const last = words[unit.last];
    if (!first || !last || (first.named && last.named) || isPartOfName(inside, first, last)) return [];
    return [{ ...unit, start: first.start, end: last.end, senses: vocabulary.sensesOf(unit.number), negated: first.negated && !NEGATORS.has(first.stem), negates: words.slice(unit.first, unit.last + 1).some(({ stem }) => NEGATORS.has(stem)) }];
  });
  return { words, units, mentions: inside, isActor, asks: asks(text, span, words) };
}

function wordsOf(text: string, span: Span, names: readonly Span[]): UtteredWord[] {
  const words: UtteredWord[] = [];
  let negated = false;
  let clause = 0;
  let before = span.start;
  let name = 0;
  const tokens = tokensOf(text.slice(span.start, span.end));
  const isName = (token: Span | undefined): boolean =>
    token !== undefined && (names[name]?.start ?? Infinity) < span.start + token.end;
  /** "Nothing shows it as plainly as …" says that this shows it. */
  const isSuperlative = (at: number): boolean =>
    /^(?:nothing|nobody|nowhere|never|no)$/iu.test(tokens[at]?.text ?? '') &&
    tokens.slice(at + 1, at + SUPERLATIVE_WITHIN).some(({ text: word }) => word === 'as' || word === 'more');
  tokens.forEach((token, i) => {
    const start = span.start + token.start;
    const end = span.start + token.end;
    const word = token.text.toLowerCase();
    const stem = stemOf(word);
    while ((names[name]?.end ?? Infinity) <= start) name++;
    if (BREAKING_SIGN.test(text.slice(before, start)) || CLAUSE_BREAKS.has(word) || (word === 'as' && isName(tokens[i + 1]) && tokens[i - 1]?.text !== 'not')) {
      clause++;
      negated = false;
    }
    before = end;
    const named = (names[name]?.start ?? Infinity) < end;
    words.push({ start, end, stem, negated, clause, gerund: /.{3}ing$/u.test(word), named });
    const next = tokens[i + 1]?.text.toLowerCase() ?? '';
    if (word === 'nor') negated = true;
    else if (word === 'less' ? tokens[i - 1]?.text.toLowerCase() !== 'no' && next !== 'than' : isNegator(word, stem, next) && !isSuperlative(i)) negated = !negated;
  });
  return words;
}

const isNegator = (word: string, stem: string, next: string): boolean => {
  if (NEGATORS.has(word) || NEGATORS.has(stem) || /n['’]t$/u.test(word)) return !UNDOING.has(next);
  return FAR.has(`${word} ${next}`);
};

/** The "road" of "Belt and Road" is no road; a name of one word means what the word does. */
const isPartOfName = (mentions: readonly Span[], first: Span, last: Span): boolean =>
  mentions.some(
    ({ start, end }) => start <= first.start && last.end <= end && last.end - first.start < end - start,
  );

/** A question, or what hangs on "whether", asserts nothing. */
function asks(text: string, span: Span, words: readonly UtteredWord[]): boolean {
  if (/^[^.!\n]{0,3}\?/u.test(text.slice(Math.max(span.start, span.end - 1), span.end + 3))) return true;
  return words.slice(0, 8).some(({ stem }) => stem === 'whether');
}
