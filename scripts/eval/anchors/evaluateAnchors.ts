import { anchor, type Anchoring } from '../../../src/core/codings/anchors/anchor.js';
import { describe } from '../../../src/core/codings/anchors/describe.js';
import type { Selector } from '../../../src/core/codings/anchors/selector.js';
import { WordIndex } from '../../../src/core/codings/anchors/wordIndex.js';
import type { Span } from '../../../src/core/span.js';
import { judge, type Verdict } from './judge.js';
import { MUTATIONS } from './mutations.js';
import { between, pick, randomFrom, type Random } from './random.js';
import { traced, type TracedText } from './tracedText.js';

/** What became of statements whose text was edited. */
export interface AnchorFigures {
  /** Still there and found. */
  readonly right: number;
  /** Found where it does not stand, or though it was deleted. */
  readonly wrong: number;
  /** Still there, and not found. */
  readonly orphaned: number;
  /** Still there: right, wrong or orphaned. */
  readonly there: number;
  readonly deleted: number;
  /** Deleted, and rightly an orphan. */
  readonly told: number;
}

/** One statement that was looked for in an edited text. */
export interface Judged {
  readonly edit: string;
  readonly verdict: Verdict;
  readonly before: WordIndex;
  readonly span: Span;
  readonly selector: Selector;
  readonly edited: TracedText;
  readonly after: WordIndex;
  readonly place: Anchoring;
}

/** Statements looked for in one edited text. */
const AT_ONCE = 100;

/**
 * Codes `statements` spans at random in the texts, edits these, and looks for the spans again; for each kind of edit. The same seed gives the same
 * figures. `onEach` hears of every statement.
 */
export function evaluateAnchors(
  texts: readonly string[],
  statements: number,
  seed: number,
  onEach: (one: Judged) => void = () => undefined,
): { readonly edit: string; readonly figures: AnchorFigures }[] {
  if (texts.length === 0) return [];
  return Object.entries(MUTATIONS).map(([edit, mutate], nth) => {
    const random = randomFrom(seed + nth);
    const count = { right: 0, wrong: 0, orphaned: 0, mistaken: 0, told: 0 };
    for (let done = 0; done < statements; done += AT_ONCE) {
      const text = texts[(done / AT_ONCE) % texts.length] ?? '';
      const before = new WordIndex(text);
      const edited = mutate(traced(text), random);
      const after = new WordIndex(edited.text);
      for (let i = 0; i < AT_ONCE; i++) {
        const span = randomSpan(before, random);
        const selector = describe(before, span);
        const place = anchor(after, selector);
        const verdict = judge(text, edited, span, place);
        if (verdict) count[verdict]++;
        onEach({ edit, verdict, before, span, selector, edited, after, place });
      }
    }
    const { right, wrong, orphaned, mistaken, told } = count;
    const [there, deleted] = [right + wrong + orphaned, mistaken + told];
    return { edit, figures: { right, wrong: wrong + mistaken, orphaned, there, deleted, told } };
  });
}

/** Sentences and parts of them, single words and several sentences, each within a paragraph, as people code them. */
function randomSpan(index: WordIndex, random: Random): Span {
  const { words } = index;
  const length = pick(random, LENGTHS)(random);
  const first = between(random, 0, words.length - 1);
  let last = first;
  while (last + 1 < words.length && last - first + 1 < length) {
    if (/\n\s*\n/.test(words.text.slice(words.endOf(last), words.startOf(last + 1)))) break;
    last++;
  }
  const span = { start: words.startOf(first), end: words.endOf(last) };
  return span.end - span.start < LEAST_LETTERS ? randomSpan(index, random) : span;
}

/** Nobody codes an “of”. */
const LEAST_LETTERS = 5;
/** In words. */
const LENGTHS: readonly ((random: Random) => number)[] = [
  (random) => between(random, 1, 2),
  (random) => between(random, 3, 8),
  (random) => between(random, 8, 25),
  (random) => between(random, 20, 90),
];
