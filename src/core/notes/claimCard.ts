import type { AttributionMark, AuthorClaimMark, SourceLink } from '../annotation.js';
import type { AuthorClaimKind } from '../claims/own/kinds.js';
import { explainClaim, type Explanation } from '../export/explainClaim.js';
import { oneLine } from '../text/oneLine.js';
import { quote } from '../export/quote.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Stance } from '../knowledge/model.js';
import type { Act } from '../language/language.js';
import type { Span } from '../span.js';
import { entryTitle } from './names.js';

/** All that a hover tells of a claim found in the text, as plain data. */
export interface ClaimCard {
  readonly section: 'detected';
  /** Where the claim starts in the text, by which commands find it again. */
  readonly at: number;
  readonly by: 'attribution' | 'author';
  /** Null: nobody named, or the author. */
  readonly source: ClaimCardSource | null;
  /** The words that attribute it, or those that made it the author's claim. */
  readonly cue: string | null;
  /** Of an attribution. */
  readonly act: Act | null;
  readonly topic: boolean;
  /** Of an author's claim. */
  readonly kind: AuthorClaimKind | null;
  /** The known claim it counts as, and how the source stands to it. */
  readonly known: { readonly id: string; readonly title: string; readonly stance: Stance | null } | null;
  /** Known claims that it resembles. */
  readonly suggested: readonly { readonly id: string; readonly title: string; readonly score: number }[];
  readonly hedged: boolean;
  readonly confidence: number;
  /** What made it a claim. */
  readonly why: Explanation;
}

export interface ClaimCardSource {
  /** As the text has it. */
  readonly text: string;
  readonly name: string | null;
  readonly id: string | null;
  readonly link: SourceLink | null;
}

/** More would make a hover a list. */
const MOST_SUGGESTED = 3;

/** @param start where the mark's paragraph begins in `text`. */
export function describeDetected(
  knowledge: Knowledge,
  mark: AttributionMark | AuthorClaimMark,
  text: string,
  start: number,
): ClaimCard {
  const words = (span: Span | null): string | null => span && oneLine(quote(text, span, start).text);
  const title = (number: number): { id: string; title: string }[] => {
    const entry = knowledge.entries[number];
    return entry ? [{ id: entry.id, title: entryTitle(entry) }] : [];
  };
  const [known] = mark.claim === null ? [] : title(mark.claim);
  const isAttribution = mark.by === 'attribution';
  return {
    section: 'detected',
    at: start + mark.start,
    by: mark.by,
    source: isAttribution && mark.source ? describeSource(mark.source, words(mark.source) ?? '', title) : null,
    cue: words(isAttribution ? mark.cue : mark.marker),
    act: isAttribution ? mark.act : null,
    topic: isAttribution && mark.topic,
    kind: isAttribution ? null : mark.kind,
    known: known ? { ...known, stance: mark.stance } : null,
    suggested: mark.suggested
      .slice(0, MOST_SUGGESTED)
      .flatMap(({ claim, score }) => title(claim).map((one) => ({ ...one, score }))),
    hedged: mark.hedged,
    confidence: mark.confidence,
    why: explainClaim(text, mark, start),
  };
}

function describeSource(
  { entry, link }: { entry: number | null; link: SourceLink | null },
  text: string,
  title: (number: number) => { id: string; title: string }[],
): ClaimCardSource {
  const [actor] = entry === null ? [] : title(entry);
  return { text, name: actor?.title ?? null, id: actor?.id ?? null, link };
}
