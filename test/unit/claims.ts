import type { AttributionMark, AuthorClaimMark } from '../../src/core/annotation.js';
import type { Span } from '../../src/core/span.js';

const FOUND = { claim: null, suggested: [], stance: null, hedged: false, confidence: 0.9 } as const;

/** Where words stand in a text; the test fails where they do not. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in “${text}”.`);
  return { start, end: start + words.length };
}

const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** An attribution told by its words in the text. */
export function attribution(
  text: string,
  { source, cue, content }: { source?: string; cue?: string; content: readonly string[] },
  more: Partial<AttributionMark> & { entry?: number; link?: 'name' | 'pronoun' | 'description' } = {},
): AttributionMark {
  const { entry = null, link = entry === null ? null : 'name', ...rest } = more;
  const pieces = content.map((words) => spanOf(text, words));
  const from = source === undefined ? null : { ...spanOf(text, source), entry, link };
  const by = cue === undefined ? null : spanOf(text, cue);
  return {
    ...FOUND,
    ...hull([...pieces, ...(from ? [from] : []), ...(by ? [by] : [])]),
    by: 'attribution',
    source: from,
    cue: by,
    content: pieces,
    act: 'states',
    topic: false,
    ...rest,
  };
}

/** A claim of the author told by its words in the text. */
export function authors(
  text: string,
  content: string,
  more: Partial<AuthorClaimMark> & { marked?: string } = {},
): AuthorClaimMark {
  const { marked, ...rest } = more;
  const span = spanOf(text, content);
  const marker = marked === undefined ? null : spanOf(text, marked);
  return { ...FOUND, ...span, by: 'author', content: [span], kind: 'judgement', marker, ...rest };
}
