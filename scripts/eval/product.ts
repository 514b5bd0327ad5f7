import { readModel } from '../../src/core/claims/attribution/model.js';
import { parseParagraph } from '../../src/core/claims/attribution/parse.js';
import { type AnnotationRecord, toRecord } from '../../src/core/export.js';
import { ENGLISH } from '../../src/core/language/en/index.js';
import { Lexicon } from '../../src/core/language/lexicon.js';
import * as T from '../../src/core/language/tags.js';
import { Reading } from '../../src/core/reading.js';
import { KnowledgeBase } from '../../src/engine/knowledgeBase.js';
import type { KnowledgeSourceFile } from '../../src/engine/protocol.js';

/** Reads texts as the command line does. @param model the bytes of a model's file. @throws Error where they are none */
export function makeProduct(
  knowledge: readonly KnowledgeSourceFile[],
  model: Uint8Array,
): (doc: string, text: string) => AnnotationRecord {
  const base = new KnowledgeBase();
  base.set(knowledge, true);
  base.setModel(readModel(model));
  const { compiled } = base;
  return (doc, text) =>
    toRecord(doc, text, new Reading(text, compiled, { format: 'plain' }).annotations, base.knowledge);
}

const lexicon = new Lexicon(ENGLISH);

/** Whether a piece of text has a verb that may be finite. */
export function hasFiniteVerb(text: string): boolean {
  const { tokens } = parseParagraph(text, [{ start: 0, end: text.length }], [], lexicon);
  for (let i = 0; i < tokens.count; i++) {
    if (T.has(T.FINITE, tokens.tag[i] ?? 0) && (i === 0 || tokens.tag[i - 1] !== T.TO)) return true;
  }
  return false;
}
