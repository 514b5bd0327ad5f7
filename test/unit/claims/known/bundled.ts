import { readFileSync } from 'node:fs';
import { KnownClaims, COUNTS_AS_MENTION } from '../../../../src/core/claims/known/knownClaims.js';
import type { NamedEntry } from '../../../../src/core/claims/known/utterance.js';
import { compileKnowledge } from '../../../../src/core/compile.js';
import type { Knowledge } from '../../../../src/core/knowledge/knowledge.js';
import { mergeKnowledge } from '../../../../src/core/knowledge/merge.js';
import { parseKnowledgeFile } from '../../../../src/core/knowledge/parse.js';
import { Reading } from '../../../../src/core/reading.js';

export interface Paraphrase {
  readonly claim: string;
  readonly text: string;
  readonly match: boolean;
}

const root = new URL('../../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

export const paraphrases = (path: string): Paraphrase[] =>
  read(path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Paraphrase);

/** The known claims of a knowledge file, with sentences as a reader of them. */
export function knownClaimsOf(yaml: string): {
  readonly known: KnownClaims;
  readonly mentionsIn: (text: string) => NamedEntry[];
  readonly idOf: (claim: number) => string;
  readonly numberOf: (id: string) => number;
} {
  const knowledge = merged(yaml);
  const compiled = compileKnowledge(knowledge);
  return {
    known: new KnownClaims(compiled),
    mentionsIn: (text) =>
      new Reading(text, compiled, { format: 'plain' }).annotations.flatMap(({ mentions }) => mentions),
    idOf: (claim) => knowledge.entries[claim]?.id ?? '',
    numberOf: (id) => knowledge.byId.get(id) ?? -1,
  };
}

function merged(yaml: string): Knowledge {
  const { file } = parseKnowledgeFile(yaml);
  if (!file) throw new Error('The knowledge does not parse.');
  return mergeKnowledge([{ uri: 'file:///a.policy.yaml', origin: 'bundled', file }]).knowledge;
}

export const bundledKnowledge = (): Knowledge => merged(read('knowledge/sino-russian-relations.policy.yaml'));

export const article = (): ReturnType<typeof knownClaimsOf> =>
  knownClaimsOf(read('knowledge/sino-russian-relations.policy.yaml'));

/** How many of the paraphrases are recognised by meaning alone, and how many near misses are taken. */
export function measure(lines: readonly Paraphrase[]): { recognised: number; taken: number; wrong: Paraphrase[] } {
  const { known, mentionsIn, numberOf } = article();
  const isFound = ({ claim, text }: Paraphrase): boolean =>
    known
      .suggest(text, { start: 0, end: text.length }, mentionsIn(text))
      .some((match) => match.claim === numberOf(claim) && match.score >= COUNTS_AS_MENTION);
  const share = (match: boolean): number => {
    const those = lines.filter((line) => line.match === match);
    return those.filter(isFound).length / those.length;
  };
  return { recognised: share(true), taken: share(false), wrong: lines.filter((line) => isFound(line) !== line.match) };
}
