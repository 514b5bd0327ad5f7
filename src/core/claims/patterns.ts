import type { Knowledge } from '../knowledge/knowledge.js';
import type { Pattern } from '../knowledge/model.js';
import type { Span } from '../span.js';
import type { WordFinder } from './words.js';

/** Something in a text that a pattern may ask for: a mention of an entry, or a word. */
export interface Evidence extends Span {
  /** `mentionKey(entry)` or `wordKey(atom)`. */
  readonly key: number;
}

/** Keys of mentions are even, keys of words odd: one number space for both. */
export const mentionKey = (entry: number): number => entry * 2;
export const wordKey = (atom: number): number => atom * 2 + 1;

interface CompiledPattern {
  readonly claim: number;
  readonly within: 'sentence' | 'paragraph';
  readonly groups: number;
  /** The pattern as it stands in the knowledge. */
  readonly written: Pattern;
}

/** A known claim found in a stretch of text: the span from its first to its last word, and the words themselves. */
export interface PatternHit extends Span {
  readonly claim: number;
  readonly pattern: number;
  readonly wholeParagraph: boolean;
  readonly words: readonly Span[];
}

const VETO = -1;

/** All patterns, turned inside out: from what stands in a text to the groups of patterns that ask for it. */
export class PatternSet {
  readonly patterns: CompiledPattern[] = [];
  private readonly askedBy = new Map<number, { readonly pattern: number; readonly group: number }[]>();

  get size(): number {
    return this.patterns.length;
  }

  /** @param resolve the key of a pattern's item, or null for an unknown id (told elsewhere; a group of none never matches). */
  add(pattern: Pattern, claim: number, resolve: (item: string) => number | null): void {
    const number = this.patterns.length;
    this.patterns.push({ claim, within: pattern.within, groups: pattern.all.length, written: pattern });
    pattern.all.forEach((items, group) => items.forEach((item) => this.ask(resolve(item), number, group)));
    pattern.none.forEach((item) => this.ask(resolve(item), number, VETO));
  }

  private ask(key: number | null, pattern: number, group: number): void {
    if (key === null) return;
    const list = this.askedBy.get(key);
    if (list) list.push({ pattern, group });
    else this.askedBy.set(key, [{ pattern, group }]);
  }

  /**
   * The claims that a stretch of text makes, at most one hit a claim: that of the pattern with the most groups.
   * @param evidence of this stretch alone, sorted by start. Linear in it, times the patterns that ask for each piece.
   */
  match(evidence: readonly Evidence[], within: Pattern['within']): PatternHit[] {
    const found = new Map<number, GroupEvidence>();
    for (const piece of evidence) {
      for (const { pattern, group } of this.askedBy.get(piece.key) ?? []) {
        if (this.patterns[pattern]?.within !== within) continue;
        let groups = found.get(pattern);
        if (!groups) found.set(pattern, (groups = { pieces: [], met: new Set(), vetoed: false }));
        if (group === VETO) groups.vetoed = true;
        else {
          groups.pieces.push({ group, start: piece.start, end: piece.end });
          groups.met.add(group);
        }
      }
    }
    return this.best(found);
  }

  private best(found: ReadonlyMap<number, GroupEvidence>): PatternHit[] {
    const byClaim = new Map<number, PatternHit>();
    for (const [number, { pieces, met, vetoed }] of found) {
      const pattern = this.patterns[number];
      if (!pattern || vetoed || met.size < pattern.groups) continue;
      const words = tightest(pieces, pattern.groups);
      const rival = byClaim.get(pattern.claim);
      if (words && (!rival || pattern.groups > (this.patterns[rival.pattern]?.groups ?? 0))) {
        const wholeParagraph = pattern.within === 'paragraph';
        byClaim.set(pattern.claim, { claim: pattern.claim, pattern: number, wholeParagraph, words, ...hull(words) });
      }
    }
    return [...byClaim.values()].sort((a, b) => a.start - b.start || a.claim - b.claim);
  }
}

interface GroupEvidence {
  readonly pieces: (Span & { readonly group: number })[];
  readonly met: Set<number>;
  vetoed: boolean;
}

const hull = (words: readonly Span[]): Span => ({
  start: Math.min(...words.map((word) => word.start)),
  end: Math.max(...words.map((word) => word.end)),
});

/**
 * The pieces inside the shortest window that holds one of every group (a sliding window over pieces sorted by start);
 * of two as short, the first. Null where no window holds all groups.
 */
function tightest(pieces: readonly (Span & { readonly group: number })[], groups: number): Span[] | null {
  const count = new Array<number>(groups).fill(0);
  let missing = groups;
  let left = 0;
  let best: { from: number; to: number; width: number } | null = null;
  for (let right = 0; right < pieces.length; right++) {
    const entering = pieces[right];
    if (!entering) continue;
    if (bump(count, entering.group, 1) === 1) missing--;
    while (missing === 0) {
      const first = pieces[left];
      if (!first) break;
      const width = entering.end - first.start;
      if (!best || width < best.width) best = { from: left, to: right, width };
      if (bump(count, first.group, -1) === 0) missing++;
      left++;
    }
  }
  return best && distinct(pieces.slice(best.from, best.to + 1));
}

const bump = (count: number[], group: number, by: number): number => (count[group] = (count[group] ?? 0) + by);

/** Spans without doubles, in the order of the text. */
function distinct(spans: readonly Span[]): Span[] {
  const seen = new Set<string>();
  return spans
    .filter(({ start, end }) => !seen.has(`${start}-${end}`) && seen.add(`${start}-${end}`))
    .map(({ start, end }) => ({ start, end }));
}

/** Patterns of all claims; their words are added to `words`. */
export function compilePatterns(knowledge: Knowledge, words: WordFinder): PatternSet {
  const set = new PatternSet();
  const resolve = (item: string): number | null => {
    if (!item.startsWith('@')) return wordKey(words.add(item));
    const entry = knowledge.byId.get(item.slice(1));
    return entry === undefined ? null : mentionKey(entry);
  };
  knowledge.entries.forEach((entry, number) => {
    if (entry.section === 'claim') entry.patterns.forEach((pattern) => set.add(pattern, number, resolve));
  });
  return set;
}
