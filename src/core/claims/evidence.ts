import type { Mention } from '../annotation.js';
import { twice, type WordHits } from './wordHits.js';

/** Keys of mentions are even, keys of words odd: one number space for both. */
export const mentionKey = (entry: number): number => entry * 2;
export const wordKey = (atom: number): number => atom * 2 + 1;
export const isMentionKey = (key: number): boolean => key % 2 === 0;

/**
 * What stands in a text that patterns may ask for, mentions of entries and words, sorted by start, then by end, as columns:
 * the n-th spans `[starts[n], ends[n])` and has `keys[n]`. Reused from text to text, so that reading a text costs no memory.
 */
export class Evidence {
  count = 0;
  starts = new Int32Array(256);
  ends = new Int32Array(256);
  keys = new Int32Array(256);

  clear(): void {
    this.count = 0;
  }

  push(start: number, end: number, key: number): void {
    if (this.count === this.starts.length) this.grow();
    const at = this.count++;
    this.starts[at] = start;
    this.ends[at] = end;
    this.keys[at] = key;
  }

  /** Replaces all by `mentions` (those of whom nobody knows who is meant left out) and `words`, both sorted. */
  unite(mentions: readonly Mention[], words: WordHits | null): void {
    this.clear();
    const { count, starts, ends, atoms } = words ?? NO_WORDS;
    let word = 0;
    for (const { start, end, entry, decision } of mentions) {
      if (decision === 'ambiguous') continue;
      for (; word < count; word++) {
        const at = starts[word] ?? 0;
        if (at > start || (at === start && (ends[word] ?? 0) >= end)) break;
        this.push(at, ends[word] ?? 0, wordKey(atoms[word] ?? 0));
      }
      this.push(start, end, mentionKey(entry));
    }
    for (; word < count; word++) this.push(starts[word] ?? 0, ends[word] ?? 0, wordKey(atoms[word] ?? 0));
  }

  private grow(): void {
    this.starts = twice(this.starts);
    this.ends = twice(this.ends);
    this.keys = twice(this.keys);
  }
}

const NO_WORDS = { count: 0, starts: new Int32Array(), ends: new Int32Array(), atoms: new Int32Array() };
