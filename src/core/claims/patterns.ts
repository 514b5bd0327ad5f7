import type { Knowledge } from '../knowledge/knowledge.js';
import type { Pattern } from '../knowledge/model.js';
import type { Span } from '../span.js';
import { type Evidence, isMentionKey, mentionKey, wordKey } from './evidence.js';
import { firstStretch, type GroupPiece } from './window.js';
import { WordSpotter } from './words.spot.js';
import type { WordFinder } from './words.js';

/** A group's number must fit beside its pattern's in one integer and be a bit of another. */
export const MOST_GROUPS = 30;
const GROUP_BITS = 5;
const GROUP_MASK = (1 << GROUP_BITS) - 1;
const VETO = GROUP_MASK;
const NOBODY: readonly number[] = [];

interface CompiledPattern {
  readonly claim: number;
  readonly within: Pattern['within'];
  readonly groups: number;
  /** Bits of the groups that only mentions can fill. */
  readonly mentionGroups: number;
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

/** All patterns, turned inside out: from what stands in a text to the groups of patterns that ask for it. */
export class PatternSet {
  readonly patterns: CompiledPattern[] = [];
  /** For each key, `pattern << 5 | group` of those who ask for it. */
  private readonly askedBy: number[][] = [];
  /** Patterns that no mention can rule out beforehand. */
  private readonly free: number[] = [];
  /** Of each free pattern what fills its smallest group: without a word or a mention of these none of them matches. */
  private readonly freeWords: string[] = [];
  private readonly freeKeys = new Set<number>();
  private freeSpotter: WordSpotter | null = null;
  /** By pattern: the groups filled in the stretch `at`, which is the one under way where the pattern is still a candidate. */
  private readonly filled: number[] = [];
  private readonly at: number[] = [];
  private stretch = 0;

  /**
   * @param resolve the key of a pattern's item, or null for an unknown id (told elsewhere; a group of none never matches).
   * A pattern of more than `MOST_GROUPS` groups is left out (told elsewhere too).
   */
  add(written: Pattern, claim: number, resolve: (item: string) => number | null): void {
    if (written.all.length > MOST_GROUPS) return;
    const number = this.patterns.length;
    let mentionGroups = 0;
    written.all.forEach((items, group) => {
      const keys = items.map(resolve).filter((key) => key !== null);
      if (keys.every(isMentionKey)) mentionGroups |= 1 << group;
      for (const key of keys) this.ask(key, number, group);
    });
    for (const item of written.none) {
      const key = resolve(item);
      if (key !== null) this.ask(key, number, VETO);
    }
    this.patterns.push({ claim, within: written.within, groups: written.all.length, mentionGroups, written });
    this.filled.push(0);
    this.at.push(0);
    if (mentionGroups === 0) this.addFree(number, written, resolve);
  }

  private addFree(number: number, { all }: Pattern, resolve: (item: string) => number | null): void {
    this.free.push(number);
    const smallest = all.reduce<readonly string[]>(
      (best, one) => (one.length < best.length ? one : best),
      all[0] ?? [],
    );
    for (const item of smallest) {
      const key = resolve(item);
      if (key === null) continue;
      if (isMentionKey(key)) this.freeKeys.add(key);
      else this.freeWords.push(item);
    }
    this.freeSpotter = null;
  }

  private ask(key: number, pattern: number, group: number): void {
    while (this.askedBy.length <= key) this.askedBy.push([]);
    this.askedBy[key]?.push((pattern << GROUP_BITS) | group);
  }

  /** Finds where words stand without which no free pattern matches. */
  get spotter(): WordSpotter {
    return (this.freeSpotter ??= new WordSpotter(this.freeWords));
  }

  /**
   * True where a stretch of text could match a pattern, going by its mentions alone: else nobody need look at its words, unless the `spotter` finds one.
   * @param evidence of which `[from, to)` is this stretch's.
   */
  mayMatch({ keys }: Evidence, from: number, to: number): boolean {
    if (from === to) return false;
    if (this.freeKeys.size > 0) for (let i = from; i < to; i++) if (this.freeKeys.has(keys[i] ?? 0)) return true;
    return this.addMet([], keys, from, to).length > 0;
  }

  /**
   * The patterns that a stretch of text could still match, going by its mentions alone.
   * @param evidence of which `[from, to)` is this stretch's.
   */
  candidates({ keys, count }: Evidence, from = 0, to = count): readonly number[] {
    return from === to ? this.free : this.addMet(this.free.slice(), keys, from, to);
  }

  /** Adds the patterns all of whose groups that only mentions fill are filled. */
  private addMet(found: number[], keys: Int32Array, from: number, to: number): number[] {
    const { askedBy, at, filled, patterns } = this;
    this.stretch++;
    for (let i = from; i < to; i++) {
      const key = keys[i] ?? 0;
      if (!isMentionKey(key)) continue;
      for (const asks of askedBy[key] ?? NOBODY) {
        const group = asks & GROUP_MASK;
        const number = asks >> GROUP_BITS;
        const needs = patterns[number]?.mentionGroups ?? 0;
        if (group === VETO || (needs & (1 << group)) === 0) continue;
        const before = at[number] === this.stretch ? (filled[number] ?? 0) : 0;
        const now = before | (1 << group);
        at[number] = this.stretch;
        filled[number] = now;
        if (now === needs && before !== needs) found.push(number);
      }
    }
    return found;
  }

  /** True where one of these patterns may take its words from all over a paragraph. */
  asksForParagraph(candidates: readonly number[]): boolean {
    return candidates.some((number) => this.patterns[number]?.within === 'paragraph');
  }

  /**
   * The claims that a stretch of text makes, at most one hit a claim: that of the pattern with the most groups.
   * @param evidence of which `[from, to)` is this stretch's. @param candidates who may match at all.
   */
  match(
    evidence: Evidence,
    within: Pattern['within'],
    candidates: readonly number[],
    from = 0,
    to = evidence.count,
  ): PatternHit[] {
    const open = this.open(candidates, within);
    if (open.length === 0) return [];
    this.fill(evidence, from, to);
    const full = open.filter((number) => this.isFull(number));
    return full.length === 0 ? [] : this.best(full, evidence, from, to);
  }

  /** Begins a stretch in which these of the candidates take part. */
  private open(candidates: readonly number[], within: Pattern['within']): number[] {
    const open = candidates.filter((number) => this.patterns[number]?.within === within);
    this.stretch++;
    for (const number of open) {
      this.at[number] = this.stretch;
      this.filled[number] = 0;
    }
    return open;
  }

  private fill({ keys }: Evidence, from: number, to: number): void {
    const { askedBy, at, filled, stretch } = this;
    for (let i = from; i < to; i++) {
      const asking = askedBy[keys[i] ?? 0] ?? NOBODY;
      for (let j = 0; j < asking.length; j++) {
        const asks = asking[j] ?? 0;
        const number = asks >> GROUP_BITS;
        if (at[number] !== stretch) continue;
        const group = asks & GROUP_MASK;
        if (group === VETO) at[number] = 0;
        else filled[number] = (filled[number] ?? 0) | (1 << group);
      }
    }
  }

  /** True where every group is filled and nothing rules the pattern out. */
  private isFull(number: number): boolean {
    const all = 2 ** (this.patterns[number]?.groups ?? 0) - 1;
    return this.at[number] === this.stretch && this.filled[number] === all;
  }

  private best(full: readonly number[], evidence: Evidence, from: number, to: number): PatternHit[] {
    const byClaim = new Map<number, PatternHit>();
    for (const number of full) {
      const pattern = this.patterns[number];
      const words = pattern && firstStretch(this.pieces(number, evidence, from, to), pattern.groups);
      if (!pattern || !words) continue;
      const { claim, groups, within } = pattern;
      const rival = byClaim.get(claim);
      if (rival && groups <= (this.patterns[rival.pattern]?.groups ?? 0)) continue;
      byClaim.set(claim, { claim, pattern: number, wholeParagraph: within === 'paragraph', words, ...hull(words) });
    }
    return [...byClaim.values()].sort((a, b) => a.start - b.start || a.claim - b.claim);
  }

  /** What fills the groups of a pattern. */
  private pieces(number: number, { starts, ends, keys }: Evidence, from: number, to: number): GroupPiece[] {
    const pieces: GroupPiece[] = [];
    for (let i = from; i < to; i++) {
      for (const asks of this.askedBy[keys[i] ?? 0] ?? NOBODY) {
        if (asks >> GROUP_BITS !== number) continue;
        pieces.push({ group: asks & GROUP_MASK, start: starts[i] ?? 0, end: ends[i] ?? 0 });
      }
    }
    return pieces;
  }
}

const hull = (words: readonly Span[]): Span => ({
  start: Math.min(...words.map((word) => word.start)),
  end: Math.max(...words.map((word) => word.end)),
});

/** Patterns of all claims; their words are added to `words`. */
export function compilePatterns(knowledge: Knowledge, words: WordFinder): PatternSet {
  const set = new PatternSet();
  const resolve = (item: string): number | null => {
    if (!item.startsWith('@')) return wordKey(words.add(item));
    const entry = knowledge.byId.get(item.slice(1));
    return entry === undefined ? null : mentionKey(entry);
  };
  for (const number of knowledge.own) {
    const entry = knowledge.entries[number];
    if (entry?.section === 'claim') entry.patterns.forEach((pattern) => set.add(pattern, number, resolve));
  }
  return set;
}
