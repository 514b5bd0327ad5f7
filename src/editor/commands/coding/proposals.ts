import * as vscode from 'vscode';
import type { Mention } from '../../../core/annotation.js';
import type { Stance } from '../../../core/knowledge/model.js';
import { stanceByAct } from '../../../core/knowledge/propose/statement.js';
import { oneLine } from '../../../core/text/oneLine.js';
import { detectedClaims, type DetectedClaim } from '../../../core/shownClaims.js';
import { knownClaims } from '../../../core/knownClaims.js';
import { overlaps, type Span } from '../../../core/span.js';
import type { EntrySummary } from '../../../engine/entries.js';
import { claimChoices } from '../../claims/choices.js';
import { currentAnnotations } from '../../language/mentionAt.js';
import type { Services } from '../../services.js';

/** What the text itself proposes for a passage. */
export interface Proposals {
  /** Ids, the likeliest first. */
  readonly actors: readonly string[];
  readonly claims: readonly string[];
  /** The words of a source that names nobody known. */
  readonly source?: string;
  /** The passage on one line. */
  readonly words: string;
  readonly stance?: Stance;
  readonly kind?: string;
  readonly cue?: string;
}

/** How far about a passage actors are looked for first. UTF-16 units. */
const NEAR = 400;

/** Who and what could be meant by a passage: the source of a claim found there, actors near it and in the whole text; known claims found or resembled. */
export function proposalsFor(services: Services, document: vscode.TextDocument, spans: readonly Span[]): Proposals {
  const annotated = currentAnnotations(services, document);
  const [first] = spans;
  const text = document.getText();
  const words = oneLine(spans.map(({ start, end }) => text.slice(start, end)).join(' … '));
  if (!annotated || !first) return { actors: [], claims: [], words };
  const { entries } = services.engine;
  const idOf = (entry: number | null | undefined): string[] =>
    entry === null || entry === undefined
      ? []
      : (entries.get(entry)?.id ?? []).length > 0
        ? [entries.get(entry)?.id ?? '']
        : [];
  const choices = { ...claimChoices(services.settings, document), leastConfidence: 0 };
  const found = [...annotated.claimsIn(first.start, first.end)];
  const detected = [...detectedClaims(found, choices)]
    .filter((claim) => spans.some((span) => overlaps(span, claim)))
    .sort(byFit(spans));
  const isActor = ({ entry }: Mention): boolean => entries.get(entry)?.section === 'actor';
  const mentions = (from: number, to: number): Mention[] => annotated.mentionsIn(Math.max(0, from), to).filter(isActor);
  const before = mentions(first.start - NEAR, first.start).reverse();
  const near = [...mentions(first.start, first.end), ...before, ...mentions(first.end, first.end + NEAR)];
  const source = detected[0]?.by === 'attribution' ? detected[0].source : null;
  const claims = [
    ...[...knownClaims(found)].map(({ claim }) => claim),
    ...detected.flatMap(({ claim, suggested }) => [
      ...(claim === null ? [] : [claim]),
      ...suggested.map((one) => one.claim),
    ]),
  ];
  const [claim] = detected;
  const cue = claim?.by === 'attribution' ? claim.cue : null;
  return {
    actors: unique([...idOf(source?.entry), ...near.flatMap(({ entry }) => idOf(entry))]),
    claims: unique(claims.flatMap((entry) => idOf(entry))),
    words,
    ...(source &&
      source.entry === null && {
        source: oneLine(text.slice(source.start, source.end)).replace(/^(?:the|a|an|der|die|das) /i, ''),
      }),
    ...(claim?.by === 'attribution' && { stance: claim.stance ?? stanceByAct(claim.act), kind: claim.act }),
    ...(claim?.by === 'author' && { kind: claim.kind }),
    ...(cue && { cue: oneLine(text.slice(cue.start, cue.end)).toLowerCase() }),
  };
}

/** Claims that cover most of the passage and little else first. */
const byFit = (spans: readonly Span[]) => (a: DetectedClaim, b: DetectedClaim) => misfit(a, spans) - misfit(b, spans);

const misfit = ({ content }: DetectedClaim, spans: readonly Span[]): number => {
  const [a, b] = [content[0], spans[0]];
  if (!a || !b) return Infinity;
  return Math.abs(a.start - b.start) + Math.abs((content.at(-1)?.end ?? a.end) - (spans.at(-1)?.end ?? b.end));
};

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

/** All entries of a section, those proposed first and then by name. */
export function ordered(
  entries: Iterable<EntrySummary>,
  wanted: EntrySummary['section'],
  first: readonly string[],
): { proposed: EntrySummary[]; others: EntrySummary[] } {
  const all = [...entries].filter(({ section }) => section === wanted);
  const byId = new Map(all.map((entry) => [entry.id, entry]));
  const proposed = first.flatMap((id) => byId.get(id) ?? []);
  const taken = new Set(proposed);
  const others = all.filter((entry) => !taken.has(entry)).sort((a, b) => a.name.localeCompare(b.name));
  return { proposed, others };
}
