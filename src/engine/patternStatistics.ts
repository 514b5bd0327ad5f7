import type { FileProblem } from '../core/knowledge/problem.js';
import type { Reading } from '../core/reading.js';
import type { KnowledgeBase } from './knowledgeBase.js';

/** A pattern that finds its claim in more than this share of the sentences says nothing. */
const TOO_MANY = 0.05;
/** With fewer sentences read, no pattern is judged. */
const ENOUGH_SENTENCES = 100;

/** Problems for the user's patterns that match more than 5 % of the sentences read so far. */
export function broadPatterns(base: KnowledgeBase, readings: readonly Reading[]): FileProblem[] {
  const sentences = readings.reduce((sum, reading) => sum + reading.sentenceCount, 0);
  if (sentences < ENOUGH_SENTENCES) return [];
  const hits = new Map<number, number>();
  for (const reading of readings) {
    for (const [pattern, count] of reading.patternHits) hits.set(pattern, (hits.get(pattern) ?? 0) + count);
  }
  return [...hits].flatMap(([number, count]) => {
    const pattern = base.compiled.patterns.patterns[number]?.written;
    const uri = pattern && count / sentences > TOO_MANY ? base.fileOfPattern(pattern) : null;
    return pattern && uri ? [tooBroad(uri, pattern.at, count, sentences)] : [];
  });
}

const tooBroad = (uri: string, at: { start: number; end: number }, count: number, sentences: number): FileProblem => ({
  uri,
  start: at.start,
  end: at.end,
  code: 'pattern-too-broad',
  severity: 'warning',
  message:
    'This pattern matches {0} of the {1} sentences read so far. Add a group of words to "all", or words that rule it out to "none".',
  args: [String(count), String(sentences)],
});
