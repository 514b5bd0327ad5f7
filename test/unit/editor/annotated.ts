import { DocumentMirror } from '../../../src/engine/annotatedDocument.js';
import type { AnnotatedDocument } from '../../../src/engine/client.types.js';
import { encodeEntries, SentEntries, type EntryList } from '../../../src/engine/entries.js';
import type { CompiledKnowledge } from '../../../src/core/compile.js';
import { Reading } from '../../../src/core/reading.js';
import { knowledgeOf, NORTH } from '../world.js';

const knowledge = knowledgeOf(NORTH);

/** The entries of a knowledge, as the editor gets them. */
export const entriesOf = ({ knowledge }: CompiledKnowledge): EntryList => new SentEntries(encodeEntries(knowledge));

/** Those of the small northern world. */
export const entries: EntryList = entriesOf(knowledge);

/** A text as the editor gets it back from the engine. */
export function annotated(text: string, compiled = knowledge): AnnotatedDocument {
  const mirror = new DocumentMirror('test:/text');
  const { annotations } = new Reading(text, compiled, { format: 'plain' });
  mirror.apply({ at: 0, removed: 0, inserted: [...annotations], changed: [] }, 1, true);
  return mirror;
}
