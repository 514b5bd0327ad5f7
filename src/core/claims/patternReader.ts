import type { Mention } from '../annotation.js';
import type { Span } from '../span.js';
import { Evidence } from './evidence.js';
import type { PatternHit, PatternSet } from './patterns.js';
import type { WordFinder } from './words.js';

/** Finds what patterns ask for in paragraphs. Nothing of a paragraph is kept. */
export class PatternReader {
  private readonly evidence = new Evidence();

  constructor(
    private readonly patterns: PatternSet,
    private readonly words: WordFinder,
  ) {}

  /**
   * The places where patterns match, those of whole paragraphs first. A question asserts nothing.
   * @param mentions sorted by start. @param sentences asked for only where one could match.
   */
  read(
    text: string,
    skips: readonly Span[],
    mentions: readonly Mention[],
    sentences: () => readonly Span[],
  ): PatternHit[] {
    const { evidence, patterns } = this;
    evidence.unite(mentions, null);
    const candidates = patterns.candidates(evidence);
    if (candidates.length === 0) return [];
    if (!patterns.asksForParagraph(candidates) && !this.anySentence(sentences())) return [];
    evidence.unite(mentions, this.words.find(text, skips));
    const hits = patterns.match(evidence, 'paragraph', candidates);
    let next = 0;
    for (const sentence of sentences()) {
      next = this.firstFrom(sentence.start, next);
      const from = next;
      next = this.firstFrom(sentence.end, next);
      if (next === from) continue;
      const found = patterns.match(evidence, 'sentence', patterns.candidates(evidence, from, next), from, next);
      if (found.length > 0 && !asks(text, sentence)) hits.push(...found);
    }
    return hits;
  }

  /** True where a sentence has the mentions that a pattern needs. */
  private anySentence(sentences: readonly Span[]): boolean {
    let next = 0;
    for (const { start, end } of sentences) {
      const from = this.firstFrom(start, next);
      next = this.firstFrom(end, from);
      if (next > from && this.patterns.candidates(this.evidence, from, next).length > 0) return true;
    }
    return false;
  }

  /** The first piece of evidence from `index` on that begins at `at` or behind. */
  private firstFrom(at: number, index: number): number {
    const { starts, count } = this.evidence;
    while (index < count && (starts[index] ?? 0) < at) index++;
    return index;
  }
}

const asks = (text: string, { start, end }: Span): boolean =>
  /\?["'”’»)\]]*$/.test(text.slice(Math.max(start, end - 8), end));
