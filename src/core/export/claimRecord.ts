import type { ClaimMark } from '../annotation.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { explainClaim } from './explainClaim.js';
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
  const { message, args } = explainClaim(text, mark, start);
  return message.replace(/\{(\d)\}/g, (_, index: string) => args[Number(index)] ?? '');
}

const rounded = (fraction: number): number => Math.round(fraction * 1000) / 1000;
