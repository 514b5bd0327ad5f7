import { anchor, type Anchoring } from '../../../src/core/codings/anchors/anchor.js';
import { describe } from '../../../src/core/codings/anchors/describe.js';
import { WordIndex } from '../../../src/core/codings/anchors/wordIndex.js';
import { overlaps, type Span } from '../../../src/core/span.js';
import { MUTATIONS } from './mutations.js';
import { between, pick, randomFrom, type Random } from './random.js';
import { carried, traced, type TracedText } from './tracedText.js';

/** What became of statements whose text was edited. */
export interface AnchorFigures {
  /** Still there and found. */
  readonly right: number;
  /** Found where it does not stand. */
  wrong: number;
  /** Still there, and not found. */
  readonly orphaned: number;
  /** Still there: right, wrong or orphaned. */
  readonly there: number;
  readonly deleted: number;
  /** Deleted, and rightly an orphan. */
  readonly told: number;
}

export interface Misplaced {
  readonly edit: string;
  readonly quote: string;
  readonly found: string;
  readonly truth: string | null;
}

/** At least so much of the quote's words survives in what is still there; less than the other in what is deleted. */
const STILL_THERE = 0.7;
const DELETED = 0.4;
/** Statements looked for in one edited text. */
const AT_ONCE = 100;

/** Codes `statements` spans at random in the texts, edits these, and looks for the spans again; for each kind of edit. The same seed gives the same figures. */
export function evaluateAnchors(
  texts: readonly string[],
  statements: number,
  seed: number,
  onFault: (edit: string, kind: 'wrong' | 'orphaned', detail: Misplaced) => void = () => undefined,
): { readonly edit: string; readonly figures: AnchorFigures }[] {
  if (texts.length === 0) return [];
  return Object.entries(MUTATIONS).map(([edit, mutate], nth) => {
    const random = randomFrom(seed + nth);
    const sum = { right: 0, wrong: 0, orphaned: 0, there: 0, deleted: 0, told: 0 };
    for (let done = 0; done < statements; done += AT_ONCE) {
      const text = texts[(done / AT_ONCE) % texts.length] ?? '';
      const before = new WordIndex(text);
      const edited = mutate(traced(text), random);
      const after = new WordIndex(edited.text);
      for (let i = 0; i < AT_ONCE; i++) {
        const span = randomSpan(before, random);
        const found = anchor(after, describe(before, span));
        const verdict = judge(text, edited, span, found);
        if (verdict === null) continue;
        if (verdict !== 'told') sum[verdict === 'gone' ? 'deleted' : 'there']++;
        if (verdict === 'gone') sum.wrong++;
        else if (verdict === 'told') {
          sum.deleted++;
          sum.told++;
        } else sum[verdict]++;
        if (verdict === 'wrong' || verdict === 'gone' || verdict === 'orphaned') {
          const truth = carried(edited, span);
          onFault(edit, verdict === 'orphaned' ? 'orphaned' : 'wrong', {
            edit,
            quote: text.slice(span.start, span.end),
            found: found.found === null ? '' : edited.text.slice(found.start, found.end),
            truth: truth && edited.text.slice(truth.start, truth.end),
          });
        }
      }
    }
    return { edit, figures: sum };
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

/** Null where it is not scored: what is neither still there nor deleted; `gone`: found although deleted. */
function judge(
  text: string,
  edited: TracedText,
  span: Span,
  found: Anchoring,
): 'right' | 'wrong' | 'orphaned' | 'gone' | 'told' | null {
  const truth = carried(edited, span);
  const survived =
    truth === null ? 0 : surviving(text.slice(span.start, span.end), originalOf(text, edited, truth, span));
  if (found.found !== null && truth !== null && survived >= STILL_THERE) {
    const shared = Math.min(found.end, truth.end) - Math.max(found.start, truth.start);
    const whole = Math.max(found.end - found.start, truth.end - truth.start);
    if (shared * 2 < whole) return 'wrong';
  }
  if (survived >= STILL_THERE)
    return found.found !== null ? 'right' : edited.doubled?.some((copy) => overlaps(copy, span)) ? null : 'orphaned';
  if (survived >= DELETED) return null;
  return found.found === null ? 'told' : 'gone';
}

/** What is left of the span's own words, in the order of the edited text. */
function originalOf(text: string, { origin }: TracedText, truth: Span, span: Span): string {
  let kept = '';
  let before = -2;
  for (let i = truth.start; i < truth.end; i++) {
    const from = origin[i] ?? -1;
    if (from < span.start || from >= span.end) continue;
    if (from !== before + 1 && from !== before) kept += ' ';
    if (from !== before) kept += text.charAt(from);
    before = from;
  }
  return kept;
}

/** Share of the words of `quote` that stand in `left`, in order. */
function surviving(quote: string, left: string): number {
  const wordsOf = (some: string): string[] => some.match(/[\p{L}\p{N}]+/gu) ?? [];
  const [of, now] = [wordsOf(quote), wordsOf(left)];
  let row = new Array<number>(now.length + 1).fill(0);
  for (const word of of) {
    const next = [0];
    for (const [i, other] of now.entries())
      next.push(word === other ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0));
    row = next;
  }
  return of.length === 0 ? 1 : (row.at(-1) ?? 0) / of.length;
}
