import type { FoundAttribution } from '../../../scripts/eval/attributions.js';
import type { GoldAttribution } from '../../../scripts/gold.js';
import type { Span } from '../../../src/core/span.js';

/** Where some words stand in a text. */
export function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text.`);
  return { start, end: start + words.length };
}

const optional = (text: string, words: string | null): Span | null => (words === null ? null : at(text, words));

export const found = (text: string, source: string | null, cue: string | null, content: string): FoundAttribution => ({
  source: optional(text, source),
  cue: optional(text, cue),
  content: [at(text, content)],
});

export const gold = (text: string, source: string | null, cue: string, content: string): GoldAttribution => ({
  source: source === null ? [] : [at(text, source)],
  cue: [at(text, cue)],
  content: [at(text, content)],
});
