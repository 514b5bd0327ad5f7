import { WordFinder } from '../claims/words.js';
import type { Span } from '../span.js';
import { passes, shiftFor } from '../text/hashFilter.js';
import type { TokenTable } from '../text/tokenTable.js';

/** A list of words, and what was said of it last. */
interface Asked {
  readonly finder: WordFinder;
  /** Number of the paragraph that was asked last. */
  paragraph: number;
  isNear: boolean;
}

/**
 * Tells which context words stand in a paragraph. Thousands of aliases have such words and few are ever met:
 * what finds a list of words is made when an alias that has it is first met. State: the paragraph that `open` named last.
 */
export class ContextWords {
  private readonly lists = new Map<readonly string[], Asked>();
  private tokens: TokenTable | null = null;
  private skips: readonly Span[] = [];
  private paragraph = 0;

  /** Turns to a paragraph, whose tokens outside of its skips were read. */
  open(tokens: TokenTable, skips: readonly Span[]): void {
    this.tokens = tokens;
    this.skips = skips;
    this.paragraph++;
  }

  /**
   * True where one of the words stands in the paragraph, in any inflection, outside of skips. Linear.
   * @param words lists are told apart by what they are, not by what they hold.
   */
  isNear(words: readonly string[]): boolean {
    const list = this.listOf(words);
    if (list.paragraph !== this.paragraph) {
      list.paragraph = this.paragraph;
      list.isNear = this.tokens !== null && this.isMet(list.finder, this.tokens);
    }
    return list.isNear;
  }

  /** Reads on only at tokens with which a word of the list could begin. */
  private isMet(finder: WordFinder, { text, count, starts, ends, hashes }: TokenTable): boolean {
    const filter = finder.firstWords;
    const shift = shiftFor(filter.length * 32);
    let skip = 0;
    for (let i = 0; i < count; i++) {
      if (!passes(filter, shift, hashes[i] ?? 0)) continue;
      const start = starts[i] ?? 0;
      while ((this.skips[skip]?.end ?? Infinity) <= start) skip++;
      // A phrase goes on no further than to the next skip.
      const next = this.skips.slice(skip, skip + 1);
      if (finder.find(text, next, [{ start, end: ends[i] ?? 0 }]).count > 0) return true;
    }
    return false;
  }

  private listOf(words: readonly string[]): Asked {
    let list = this.lists.get(words);
    if (!list) {
      const finder = new WordFinder();
      for (const word of words) finder.add(word);
      this.lists.set(words, (list = { finder, paragraph: -1, isNear: false }));
    }
    return list;
  }
}
