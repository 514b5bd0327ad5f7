import { inflections } from '../inflect.js';
import type { Span } from '../../span.js';
import { FOLD, FOLD_SPECIAL } from '../../text/charClass.js';
import { PRIME, SEED } from '../../text/tokens.js';

/** One byte for each value of a hash's upper half. */
const FILTER_SIZE = 1 << 16;
const FILTER_SHIFT = 16;

/** Words of which one must stand in a stretch of text before anybody reads it: a glance that costs next to nothing and may err on the side of yes. */
export class KeyWords {
  private readonly filter = new Uint8Array(FILTER_SIZE);
  private some = false;

  /** Adds a word in all its inflections; of a phrase its first word. */
  add(phrase: string): void {
    const first = /[\p{L}\p{N}]+/u.exec(phrase)?.[0] ?? '';
    for (const form of inflections(first.toLowerCase())) this.filter[hashOf(form, 0, form.length).hash >>> FILTER_SHIFT] = 1;
    this.some = true;
  }

  /** True where one of the words may stand in the text within `span`. */
  mayStandIn(text: string, { start, end }: Span): boolean {
    if (!this.some) return false;
    for (let i = start; i < end; ) {
      const word = hashOf(text, i, end);
      if (word.end > i && this.filter[word.hash >>> FILTER_SHIFT] === 1) return true;
      i = Math.max(word.end, i + 1);
    }
    return false;
  }
}

const word = { hash: 0, end: 0 };

/** The hash of the word at `at`, and where it ends. The result is good until the next call. */
function hashOf(text: string, at: number, to: number): typeof word {
  let hash = SEED;
  let i = at;
  for (let folded = 0; i < to && (folded = FOLD[text.charCodeAt(i)] ?? 0) > FOLD_SPECIAL; i++) {
    hash = Math.imul(hash ^ folded, PRIME);
  }
  word.hash = hash;
  word.end = i;
  return word;
}
