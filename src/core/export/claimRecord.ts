import type { AttributionMark, AuthorClaimMark, ClaimMark, KnownClaimMark } from '../annotation.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { oneLine } from './facts.js';
import { quote } from './quote.js';
import type { ClaimRecord } from './record.types.js';

/** A claim in the form that the command line writes. @param start where its paragraph begins. */
export function claimRecord(text: string, mark: ClaimMark, start: number, knowledge: Knowledge): ClaimRecord {
  const content = mark.content.map((piece) => quote(text, piece, start));
  const first = content[0]?.start ?? start + mark.start;
  const last = content.at(-1)?.end ?? start + mark.end;
  const idOf = (entry: number | null): string | null =>
    entry === null ? null : (knowledge.entries[entry]?.id ?? null);
  const cue = mark.by === 'attribution' && mark.cue ? quote(text, mark.cue, start) : null;
  const source =
    mark.by === 'attribution' && mark.source
      ? { ...quote(text, mark.source, start), actor: idOf(mark.source.entry) }
      : null;
  return {
    by: mark.by,
    source,
    cue,
    content: content.map(({ start: from, end }) => ({ start: from, end })),
    text: text.slice(first, last),
    act: mark.by === 'attribution' ? mark.act : null,
    topic: mark.by === 'attribution' && mark.topic,
    kind: mark.by === 'author' ? mark.kind : null,
    hedged: mark.hedged,
    claim: idOf(mark.claim),
    suggested: mark.suggested.flatMap(({ claim, score }) => {
      const id = idOf(claim);
      return id === null ? [] : [{ claim: id, score: rounded(score) }];
    }),
    stance: mark.stance,
    confidence: rounded(mark.confidence),
    why: whyClaim(text, mark, start),
  };
}

/** One short sentence for people: what in the text made this a claim. */
export function whyClaim(text: string, mark: ClaimMark, start: number): string {
  const words = (span: { start: number; end: number }): string => `“${oneLine(quote(text, span, start).text)}”`;
  if (mark.by === 'knowledge') return whyKnown(mark, words);
  return mark.by === 'author' ? whyAuthor(mark, words) : whyAttributed(mark, words);
}

type Words = (span: { start: number; end: number }) => string;

const whyKnown = (mark: KnownClaimMark, words: Words): string =>
  mark.words.length === 0
    ? 'It says in other words what this claim says.'
    : `A pattern of this claim is met by ${list(mark.words.map(words))}.`;

const whyAuthor = ({ kind, marker }: AuthorClaimMark, words: Words): string =>
  marker
    ? `${words(marker)} makes it a ${kind} in the author’s voice.`
    : `It reads as a ${kind} in the author’s voice.`;

function whyAttributed({ cue, source, content, topic }: AttributionMark, words: Words): string {
  if (!cue) return 'What stands behind the name and the mark is attributed to it.';
  const where =
    (content[0]?.start ?? 0) > cue.start
      ? 'what follows'
      : content.length > 1
        ? 'what stands around it'
        : 'what stands before it';
  const who = source ? `to ${words(source)}` : 'to nobody named';
  return `${words(cue)} attributes ${where} ${who}${topic ? '; it is a topic, no claim' : ''}.`;
}

const rounded = (fraction: number): number => Math.round(fraction * 1000) / 1000;

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
