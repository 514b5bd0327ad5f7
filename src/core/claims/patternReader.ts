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
    if (patterns.asksForParagraph(candidates)) {
      evidence.unite(mentions, this.words.find(text, skips));
      const hits = patterns.match(evidence, 'paragraph', candidates);
      return hits.concat(this.inSentences(text, sentences()));
    }
    const wanted = this.wanted(text, sentences());
    if (wanted.length === 0) return [];
    evidence.unite(mentions, this.words.find(text, skips, wanted));
    return this.inSentences(text, wanted);
  }

  /** Where patterns match within these sentences. */
  private inSentences(text: string, sentences: readonly Span[]): PatternHit[] {
    const { evidence, patterns } = this;
    const hits: PatternHit[] = [];
    let next = 0;
    for (const sentence of sentences) {
      const from = this.firstFrom(sentence.start, next);
      next = this.firstFrom(sentence.end, from);
      if (next === from) continue;
      const found = patterns.match(evidence, 'sentence', patterns.candidates(evidence, from, next), from, next);
      if (found.length > 0 && !asks(text, sentence)) hits.push(...found);
    }
    return hits;
  }

  /** The sentences that have the mentions which a pattern needs, or a word that one without such needs. */
  private wanted(text: string, sentences: readonly Span[]): readonly Span[] {
    const { evidence, patterns } = this;
    const { spotter } = patterns;
    let next = 0;
    let spotted = spotter.next(text, 0);
    return sentences.filter(({ start, end }) => {
      const from = this.firstFrom(start, next);
      next = this.firstFrom(end, from);
      if (spotted < start) spotted = spotter.next(text, start);
      return spotted < end || patterns.mayMatch(evidence, from, next);
    });
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
