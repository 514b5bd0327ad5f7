import type * as vscode from 'vscode';
import { Experience } from '../../../core/codings/experience.js';
import { shownClaims } from '../../../core/shownClaims.js';
import { stanceByAct } from '../../../core/knowledge/propose/statement.js';
import { oneLine } from '../../../core/text/oneLine.js';
import type { ClaimMark } from '../../../core/annotation.js';
import { overlaps, type Span } from '../../../core/span.js';
import { claimChoices } from '../../claims/choices.js';
import { codingsIn, type CodingHere } from '../../codings/at.js';
import { currentAnnotations } from '../../language/mentionAt.js';
import type { Tools } from '../command.js';
import type { Draft } from './write.js';

/** Something the engine found that nobody has decided about yet. */
export interface Suggestion {
  readonly draft: Draft;
  readonly spans: readonly Span[];
  /** From 0 to 1, what was accepted and refused before taken into account. */
  readonly confidence: number;
  /** Counts behind that, for people. */
  readonly why: readonly string[];
}

/**
 * What the engine found in a text and nobody coded or refused: claims and names, in the order of the text. What is like others that were accepted
 * counts more, what is like refused ones less.
 */
export function openSuggestions(tools: Tools, document: vscode.TextDocument): Suggestion[] {
  const annotated = currentAnnotations(tools, document);
  if (!annotated) return [];
  const decided = codingsIn(tools, document, true);
  const experience = new Experience();
  for (const { coding } of decided) experience.add(coding);
  const text = document.getText();
  const isDecided = decidedIn(decided);
  const weighed = (draft: Draft, spans: readonly Span[], confidence: number): Suggestion => {
    const { factor, why } = experience.weigh(draft);
    return {
      draft,
      spans,
      confidence: Math.min(1, confidence * factor),
      why: why.map(({ value, accepted, refused }) => `${value}: ${accepted}/${accepted + refused}`),
    };
  };
  const claims = [...shownClaims(annotated.claims(), claimChoices(tools.settings, document))].flatMap((claim) => {
    const spans = claim.content.length > 0 ? claim.content : [{ start: claim.start, end: claim.end }];
    return isDecided(spans, 'statement') ? [] : [weighed(draftOf(tools, claim, text), spans, claim.confidence)];
  });
  const names = tools.settings.get('suggestNames', document) ? annotated.namesIn(0, text.length) : [];
  const mentions = names.flatMap((name) => {
    const draft: Draft = {
      what: 'mention',
      status: 'suggested',
      concept: name.name,
      kind: name.type,
      fields: {},
      extra: { suggested: 'name' },
    };
    return isDecided([name], 'mention') ? [] : [weighed(draft, [{ start: name.start, end: name.end }], 0.5)];
  });
  return [...claims, ...mentions].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

/** UTF-16 units; decided passages are looked up by the stretches of the text that they touch. */
const STRETCH = 1024;

function decidedIn(decided: readonly CodingHere[]): (spans: readonly Span[], what: string) => boolean {
  const byStretch = new Map<number, { what: string; span: Span }[]>();
  for (const { coding, spans } of decided) {
    for (const span of spans) {
      for (let at = Math.floor(span.start / STRETCH); at * STRETCH < span.end; at++) {
        const here = byStretch.get(at) ?? [];
        here.push({ what: coding.what, span });
        byStretch.set(at, here);
      }
    }
  }
  const near = (span: Span) =>
    [Math.floor(span.start / STRETCH), Math.floor(span.end / STRETCH)].flatMap((at) => byStretch.get(at) ?? []);
  return (spans, what) => spans.some((span) => near(span).some((one) => one.what === what && isSame(span, one.span)));
}

/** Half of either is in the other. */
const isSame = (a: Span, b: Span): boolean =>
  overlaps(a, b) &&
  2 * (Math.min(a.end, b.end) - Math.max(a.start, b.start)) >= Math.max(a.end - a.start, b.end - b.start);

function draftOf({ engine }: Tools, claim: ClaimMark, text: string): Draft {
  const idOf = (entry: number | null | undefined): string | undefined =>
    entry === null || entry === undefined ? undefined : engine.entries.get(entry)?.id;
  const source = claim.by === 'attribution' ? claim.source : null;
  const actor = idOf(source?.entry);
  const known = idOf(claim.claim ?? claim.suggested[0]?.claim);
  const cue =
    claim.by === 'attribution' && claim.cue
      ? oneLine(text.slice(claim.cue.start, claim.cue.end)).toLowerCase()
      : undefined;
  const stance = claim.stance ?? (claim.by === 'attribution' ? stanceByAct(claim.act) : undefined);
  const kind = claim.by === 'attribution' ? claim.act : claim.by === 'author' ? claim.kind : undefined;
  return {
    what: 'statement',
    status: 'suggested',
    fields: {},
    extra: { suggested: claim.by },
    ...(actor && { actor }),
    ...(known && { claim: known }),
    ...(stance && { stance }),
    ...(kind && { kind }),
    ...(cue && { cue }),
  };
}
