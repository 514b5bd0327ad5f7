import { editKnowledge } from '../core/knowledge/edit.js';
import { findIdAt } from '../core/knowledge/idAt.js';
import { knownClaims } from '../core/knownClaims.js';
import { describeEntry } from '../core/notes/describe.js';
import type { NoteCard } from '../core/notes/card.js';
import { Reading } from '../core/reading.js';
import { contains } from '../core/span.js';
import { cleanCopiedText } from '../core/text/clean.js';
import { toMarkdown, toRecord } from '../core/export.js';
import { encodeDelta } from './encode.js';
import { ignoresFor } from './ignores.js';
import type { KnowledgeBase } from './knowledgeBase.js';
import type { DocumentInfo, Question, Questions, ToWorker } from './protocol.js';

/** A document as the worker holds it. Only the engine changes it. */
export interface OpenDocument {
  readonly info: DocumentInfo;
  version: number;
  reading: Reading;
}

type Documents = ReadonlyMap<string, OpenDocument>;
type Ask = ToWorker & { type: 'ask' };

/** @throws Error with a message for people, where a question names a document that is not open. */
export function answer(asked: Ask, base: KnowledgeBase, documents: Documents): Questions[Question]['answer'] {
  const { knowledge } = base;
  switch (asked.question) {
    case 'hover':
      return hover(asked.ask, base, documents);
    case 'card': {
      const entry = knowledge.byId.get(asked.ask.id);
      return entry === undefined ? null : describeEntry(knowledge, entry, null);
    }
    case 'places': {
      const entry = knowledge.byId.get(asked.ask.id);
      return entry === undefined ? [] : (knowledge.entries[entry]?.places ?? []);
    }
    case 'positions':
      return asked.ask.claims.flatMap((id) => positionsOn(id, base));
    case 'idAt': {
      const file = base.file(asked.ask.uri);
      return file ? findIdAt(file.file, file.text, asked.ask.offset) : null;
    }
    case 'edit':
      return editKnowledge(asked.ask.text, asked.ask.edit, (id) => knowledge.byId.has(id));
    case 'read': {
      const { text, format, path } = asked.ask;
      return encodeDelta(new Reading(text, base.compiled, { format, ignore: ignoresFor(knowledge, path) }).whole);
    }
    case 'export': {
      const { reading, info } = openDocument(documents, asked.ask.uri);
      const record = toRecord(info.path, reading.text, reading.annotations, knowledge);
      return asked.ask.as === 'json' ? JSON.stringify(record, null, 2) : toMarkdown(record, knowledge);
    }
    case 'clean':
      return cleanCopiedText(asked.ask.text);
  }
}

function positionsOn(claim: string, { knowledge }: KnowledgeBase): Questions['positions']['answer'][number][] {
  const entry = knowledge.entries[knowledge.byId.get(claim) ?? -1];
  if (entry?.section !== 'claim') return [];
  return entry.positions.map(({ actor, stance }) => ({ claim, actor, stance }));
}

function openDocument(documents: Documents, uri: string): OpenDocument {
  const document = documents.get(uri);
  if (!document) throw new Error('This document is not being read. Turn Policy Annotator on for it first.');
  return document;
}

/** The cards of what lies under an offset, the innermost first: an actor before the claim that it stands in. */
function hover(
  { uri, offset, date }: Questions['hover']['ask'],
  base: KnowledgeBase,
  documents: Documents,
): NoteCard[] {
  const document = documents.get(uri);
  const found = document?.reading.at(offset);
  if (!found) return [];
  const { paragraph, text, start } = found;
  const under = { start: offset - start, end: offset - start };
  const mentions = paragraph.mentions
    .filter((mention) => contains(mention, under))
    .map((mention) => ({ entry: mention.entry, met: { text: text.slice(mention.start, mention.end), mention } }));
  const claims = [...knownClaims(paragraph.claims)]
    .filter((claim) => contains(claim, under))
    .sort((a, b) => a.end - a.start - (b.end - b.start))
    .map(({ claim }) => ({ entry: claim, met: null }));
  return [...mentions.slice(0, 1), ...claims].map(({ entry, met }) => describeEntry(base.knowledge, entry, met, date));
}
