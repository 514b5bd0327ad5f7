import type { Knowledge } from '../knowledge/knowledge.js';
import type { Pattern } from '../knowledge/model.js';
import type { Span } from '../span.js';
import { firstStretch, type GroupPiece } from './window.js';
import type { WordFinder } from './words.js';

/** Something in a text that a pattern may ask for: a mention of an entry, or a word. */
export interface Evidence extends Span {
  /** `mentionKey(entry)` or `wordKey(atom)`. */
  readonly key: number;
}

/** Keys of mentions are even, keys of words odd: one number space for both. */
export const mentionKey = (entry: number): number => entry * 2;
export const wordKey = (atom: number): number => atom * 2 + 1;
const isMention = (key: number): boolean => key % 2 === 0;

/** A group's number must fit beside its pattern's in one integer and be a bit of another. */
export const MOST_GROUPS = 30;
const GROUP_BITS = 5;
const GROUP_MASK = (1 << GROUP_BITS) - 1;
const VETO = GROUP_MASK;

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
  private readonly askedBy = new Map<number, number[]>();
  /** Patterns that no mention can rule out beforehand. */
  private readonly free: number[] = [];
  private readonly filled: number[] = [];
  private readonly filledAt: number[] = [];
  private stretch = 0;

  get size(): number {
    return this.patterns.length;
  }

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
      if (keys.every(isMention)) mentionGroups |= 1 << group;
      for (const key of keys) this.ask(key, number, group);
    });
    for (const item of written.none) {
      const key = resolve(item);
      if (key !== null) this.ask(key, number, VETO);
    }
    this.patterns.push({ claim, within: written.within, groups: written.all.length, mentionGroups, written });
    this.filled.push(0);
    this.filledAt.push(0);
    if (mentionGroups === 0) this.free.push(number);
  }

  private ask(key: number, pattern: number, group: number): void {
    const asks = (pattern << GROUP_BITS) | group;
    const list = this.askedBy.get(key);
    if (list) list.push(asks);
    else this.askedBy.set(key, [asks]);
  }

  /**
   * The patterns that a stretch of text could still match, going by its mentions alone: with none left, nobody need look at its words.
   * @param mentions the stretch's, in any order.
   */
  candidates(mentions: readonly Evidence[]): number[] {
    const found = this.free.slice();
    this.stretch++;
    for (const { key } of mentions) {
      for (const asks of this.askedBy.get(key) ?? []) {
        const group = asks & GROUP_MASK;
        const number = asks >> GROUP_BITS;
        const needs = this.patterns[number]?.mentionGroups ?? 0;
        if (group === VETO || (needs & (1 << group)) === 0) continue;
        const before = this.filledAt[number] === this.stretch ? (this.filled[number] ?? 0) : 0;
        const now = before | (1 << group);
        this.filledAt[number] = this.stretch;
        this.filled[number] = now;
        if (now === needs && before !== needs) found.push(number);
      }
    }
    return found;
  }

  /**
   * The claims that a stretch of text makes, at most one hit a claim: that of the pattern with the most groups.
   * @param evidence all of this stretch, sorted by start. @param candidates who may match at all.
   */
  match(evidence: readonly Evidence[], within: Pattern['within'], candidates: readonly number[]): PatternHit[] {
    const open = new Map<number, GroupPiece[]>();
    for (const number of candidates) if (this.patterns[number]?.within === within) open.set(number, []);
    if (open.size === 0) return [];
    for (const { key, start, end } of evidence) {
      for (const asks of this.askedBy.get(key) ?? []) {
        const group = asks & GROUP_MASK;
        const pieces = open.get(asks >> GROUP_BITS);
        if (!pieces) continue;
        if (group === VETO) open.delete(asks >> GROUP_BITS);
        else pieces.push({ group, start, end });
      }
    }
    return this.best(open);
  }

  private best(open: ReadonlyMap<number, readonly GroupPiece[]>): PatternHit[] {
    const byClaim = new Map<number, PatternHit>();
    for (const [number, pieces] of open) {
      const pattern = this.patterns[number];
      const words = pattern && firstStretch(pieces, pattern.groups);
      if (!pattern || !words) continue;
      const { claim, groups, within } = pattern;
      const rival = byClaim.get(claim);
      if (rival && groups <= (this.patterns[rival.pattern]?.groups ?? 0)) continue;
      byClaim.set(claim, { claim, pattern: number, wholeParagraph: within === 'paragraph', words, ...hull(words) });
    }
    return [...byClaim.values()].sort((a, b) => a.start - b.start || a.claim - b.claim);
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
  knowledge.entries.forEach((entry, number) => {
    if (entry.section === 'claim') entry.patterns.forEach((pattern) => set.add(pattern, number, resolve));
  });
  return set;
}
