import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readModel } from '../../../src/core/claims/attribution/model.js';
import type { FoundClaims } from '../../../src/core/claims/foundClaims.js';
import { finderFor } from '../../../src/core/claims/finderFor.js';
import { splitSentences } from '../../../src/core/text/sentences.js';

/** The model as it is shipped. */
export const MODEL = readModel(new Uint8Array(readFileSync(path.join('models', 'english.bin'))));
const finder = finderFor({ cues: [] }, MODEL);

/** What the finder makes of one paragraph of plain text. */
export const find = (text: string): FoundClaims => finder.find(text, splitSentences(text, [], 'plain'), []);

/** Attributions as a reader would tell them: `source | cue (act) | content … content`; topics in brackets. */
export function attributed(text: string): string[] {
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  return find(text).attributions.map(({ source, cue, content, act, topic }) => {
    const told = `${source ? words(source) : '-'} | ${cue ? words(cue) : '-'} (${act}) | ${content.map(words).join(' … ')}`;
    return topic ? `[${told}]` : told;
  });
}

/** The author's own claims: `kind by marker: content`. */
export function asserted(text: string): string[] {
  return find(text).own.map(({ kind, marker, content }) => {
    const by = marker ? ` by “${text.slice(marker.start, marker.end)}”` : '';
    return `${kind}${by}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`;
  });
}
