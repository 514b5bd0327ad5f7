import { WordFinder } from '../claims/words.js';
import type { Span } from '../span.js';

/**
 * Tells which context words stand in a paragraph. Thousands of aliases have such words and few are ever met:
 * what finds a list of words is made when an alias that has it is first met.
 */
export class ContextWords {
  private readonly finders = new Map<string, WordFinder>();

  /** For one paragraph: true where one of the words stands in it, in any inflection, outside `skips`. Linear for each list of words. */
  inParagraph(text: string, skips: readonly Span[]): (words: readonly string[]) => boolean {
    const told = new Map<string, boolean>();
    return (words) => {
      const key = words.join('\n');
      let near = told.get(key);
      if (near === undefined) told.set(key, (near = this.finderOf(key, words).find(text, skips).count > 0));
      return near;
    };
  }

  private finderOf(key: string, words: readonly string[]): WordFinder {
    let finder = this.finders.get(key);
    if (!finder) {
      this.finders.set(key, (finder = new WordFinder()));
      for (const word of words) finder.add(word);
    }
    return finder;
  }
}
