import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readModel } from '../../../src/core/claims/attribution/model.js';
import type { ClaimFinder } from '../../../src/core/claims/claimFinder.js';
import { finderFor } from '../../../src/core/claims/finderFor.js';
import type { FoundAttribution, FoundClaims, FoundOwnClaim } from '../../../src/core/claims/foundClaims.js';
import { splitSentences } from '../../../src/core/text/sentences.js';

const bytes = readFileSync(path.join(__dirname, '../../../models/english.bin'));
/** The model as it is delivered. */
export const model = readModel(new Uint8Array(bytes));
const plain = finderFor({ cues: [] }, model);

/** What is found in one paragraph. */
export const claimsIn = (text: string, finder: ClaimFinder = plain): FoundClaims =>
  finder.find(text, splitSentences(text, [], 'plain'), []);

/**
 * The text of one paragraph with its attributions in it, one line each: `{who} <says> [what]`. Topics are left out.
 */
export function marked(text: string, finder?: ClaimFinder): string[] {
  return claimsIn(text, finder)
    .attributions.filter(({ topic }) => !topic)
    .map((one) => withMarks(text, one));
}

/** Likewise the claims of its author, `kind: (what)`. */
export const markedOwn = (text: string): string[] => claimsIn(text).own.map((one) => ownWithMarks(text, one));

const ownWithMarks = (text: string, { kind, content }: FoundOwnClaim): string =>
  `${kind}: ${putIn(
    text,
    [...content].map(({ start, end }) => ({ start, end, open: '(', close: ')' })),
  )}`;

function withMarks(text: string, { source, cue, content }: FoundAttribution): string {
  return putIn(text, [
    ...(source ? [{ ...source, open: '{', close: '}' }] : []),
    ...(cue ? [{ ...cue, open: '<', close: '>' }] : []),
    ...content.map(({ start, end }) => ({ start, end, open: '[', close: ']' })),
  ]);
}

interface Marks {
  readonly start: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
}

function putIn(text: string, spans: readonly Marks[]): string {
  const places = spans.flatMap(({ start, end, open, close }) => [
    { at: start, what: open },
    { at: end, what: close },
  ]);
  places.sort((a, b) => a.at - b.at);
  let out = '';
  let done = 0;
  for (const { at, what } of places) {
    out += text.slice(done, at) + what;
    done = at;
  }
  return out + text.slice(done);
}
