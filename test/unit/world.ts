import { readFileSync } from 'node:fs';
import type { LinearModel } from '../../src/core/claims/attribution/linear.js';
import { readModel } from '../../src/core/claims/attribution/model.js';
import type { CompiledKnowledge } from '../../src/core/compile.js';
import { compileKnowledge } from '../../src/core/compile.js';
import type { FileOrigin, Knowledge } from '../../src/core/knowledge/knowledge.js';
import { mergeKnowledge } from '../../src/core/knowledge/merge.js';
import { parseKnowledgeFile } from '../../src/core/knowledge/parse.js';
import { tell } from '../../src/core/knowledge/problem.js';
import { Pack } from '../../src/core/pack/pack.js';
import { writePack } from '../../src/core/pack/writePack.js';

/** Knowledge for a test, written as users write it. Fails where the YAML has a problem that is an error. */
export const knowledgeOf = (...yamls: string[]): CompiledKnowledge => compileKnowledge(merged(yamls));

/** The same with the model of what claims look like, as users have it: attributions and the author's claims are found too. */
export const knowledgeWithModel = (...yamls: string[]): CompiledKnowledge =>
  compileKnowledge(merged(yamls), undefined, (model ??= readModel(readFileSync(MODEL))));

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A pack whose files are named as they were when it was made. @throws Error where the bytes are damaged */
export const openPack = (bytes: Uint8Array): Pack =>
  new Pack(
    bytes,
    (file) => file,
    (section) => new TextDecoder().decode(section),
  );

/** Actors as they come with the product: compiled. */
export function packOf(...yamls: string[]): Uint8Array {
  const knowledge = merged(yamls, 'world');
  return writePack(knowledge, yamls.map(uriOf), encode);
}

/** Knowledge over a pack, and a look into the pack. */
export function knowledgeOver(pack: Uint8Array, ...yamls: string[]): { compiled: CompiledKnowledge; pack: Pack } {
  const opened = openPack(pack);
  return { compiled: compileKnowledge(merged(yamls, 'workspace', opened)), pack: opened };
}

const MODEL = new URL('../../models/english.bin', import.meta.url);
let model: LinearModel | null = null;

const uriOf = (_: unknown, i: number): string => `test:/${i}.policy.yaml`;

function merged(yamls: readonly string[], origin: FileOrigin = 'workspace', pack: Pack | null = null): Knowledge {
  const files = yamls.map((yaml, i) => {
    const { file, problems } = parseKnowledgeFile(yaml);
    const errors = problems.filter((problem) => problem.severity === 'error');
    if (!file || errors.length > 0) throw new Error(errors.map(tell).join('\n'));
    return { uri: uriOf(yaml, i), origin, file };
  });
  return mergeKnowledge(files, pack).knowledge;
}

/** A small world of states and bodies for tests about reading. */
export const NORTH = `
version: 1
actors:
  - id: norway
    name: Norway
    type: state
    identifiers: {iso3166: NO}
    aliases: [{text: Norwegian, kind: adjective}, {text: Oslo, kind: metonym}]
  - id: russia
    name: Russia
    type: state
    aliases: [{text: Russian, kind: adjective}]
  - id: arctic-council
    name: Arctic Council
    type: international-organization
    aliases: [{text: Council}, {text: AC, kind: acronym, context: [Arctic, Tromsø]}]
  - id: nordic-council
    name: Nordic Council
    type: international-organization
    aliases: [{text: Council}]
terms:
  - {id: ilulissat, name: Ilulissat Declaration, kind: document}
claims:
  - id: work-cannot-resume
    statement: The work cannot resume while the war goes on.
    patterns:
      - all: ["@arctic-council", [resume, "go back to work"], [war, invasion]]
        none: [despite]
`;
