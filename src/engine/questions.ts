import { editKnowledge } from '../core/knowledge/edit.js';
import { findIdAt } from '../core/knowledge/idAt.js';
import { knownClaims } from '../core/knownClaims.js';
import type { Knowledge } from '../core/knowledge/knowledge.js';
import { describeDetected, type ClaimCard } from '../core/notes/claimCard.js';
import { describeEntry } from '../core/notes/describe.js';
import { shownClaims, type DetectedClaim } from '../core/shownClaims.js';
import { describeName } from '../core/notes/nameCard.js';
import { Reading } from '../core/reading.js';
import { contains } from '../core/span.js';
import { HEAD_LENGTH, textDate } from '../core/text/documentDate.js';
import { cleanCopiedText } from '../core/text/clean.js';
import { toMarkdown, toRecord } from '../core/export.js';
import { codings } from './codings.js';
import { encodeDelta } from './encode.js';
import { harvested, harvestFile } from './harvests.js';
import { ignoresFor } from './ignores.js';
import type { KnowledgeBase } from './knowledgeBase.js';
import { knowledgeLanguage } from './knowledgeLanguage.js';
import { officeCards, officesBetween } from './offices.js';
import type { DocumentInfo, HoverCard, Question, Questions, ToWorker } from './protocol.js';

/** A document as the worker holds it. Only the engine changes it. */
export interface OpenDocument {
  readonly info: DocumentInfo;
  readonly opening: number;
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
      return editKnowledge(asked.ask.text, asked.ask.edit, (id) => knowledge.byId.has(id) || knowledge.sources.has(id));
    case 'read': {
      const { text, format, path } = asked.ask;
      return encodeDelta(new Reading(text, base.compiled, { format, ignore: ignoresFor(knowledge, path) }).whole);
    }
    case 'complete':
      return knowledgeLanguage.complete(asked.ask, base, documents.values());
    case 'idUse':
      return knowledgeLanguage.idUse(asked.ask, base);
    case 'idUses':
      return knowledgeLanguage.idUses(asked.ask, base);
    case 'records':
      return knowledgeLanguage.records(asked.ask, base);
    case 'fixes':
      return knowledgeLanguage.fixes(asked.ask, base);
    case 'mergeActors':
      return knowledgeLanguage.mergeActors(asked.ask);
    case 'splitActor':
      return knowledgeLanguage.splitActor(asked.ask, base);
    case 'forms':
      return knowledgeLanguage.forms(asked.ask, base);
    case 'format':
      return knowledgeLanguage.format(asked.ask);
    case 'harvest':
      return harvested(asked.ask, base);
    case 'writeHarvest':
      return harvestFile(asked.ask, base);
    case 'export':
      return exported(asked.ask, base, documents);
    case 'offices': {
      const { uri, from, to, date } = asked.ask;
      const reading = documents.get(uri)?.reading;
      return reading ? officesBetween(reading, from, to, knowledge, date) : [];
    }
    case 'readCodings':
      return codings.readCodings(asked.ask, base);
    case 'checkCodings':
      return codings.checkCodings(asked.ask, base);
    case 'placeCodings':
      return codings.placeCodings(asked.ask);
    case 'describeSpans':
      return codings.describeSpans(asked.ask);
    case 'exportCodings':
      return codings.exportCodings(asked.ask);
    case 'importCodings':
      return codings.importCodings(asked.ask);
    case 'settleCodings':
      return codings.settleCodings(asked.ask);
    case 'codingFields':
      return knowledge.fields.filter((field) => field.for === 'statement');
    case 'editCodings':
      return codings.editCodings(asked.ask);
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

function exported(
  { uri, as, claims: choices }: Questions['export']['ask'],
  { knowledge }: KnowledgeBase,
  documents: Documents,
): string {
  const { reading, info } = openDocument(documents, uri);
  const shown = reading.annotations.map((one) => ({ ...one, claims: [...shownClaims(one.claims, choices)] }));
  const { text } = reading;
  const date = textDate(text.slice(0, HEAD_LENGTH), info.path.split('/').at(-1) ?? '');
  const record = toRecord(info.path, text, shown, knowledge, date);
  return as === 'json' ? JSON.stringify(record, null, 2) : toMarkdown(record, knowledge);
}

/** The cards of what lies under an offset, the innermost first: an actor before the claim that it stands in. */
function hover(
  { uri, offset, date, claims: choices, names: asksNames = false }: Questions['hover']['ask'],
  { knowledge }: KnowledgeBase,
  documents: Documents,
): HoverCard[] {
  const reading = documents.get(uri)?.reading;
  const found = reading?.at(offset);
  if (!reading || !found) return [];
  const { paragraph, text, start } = found;
  const under = { start: offset - start, end: offset - start };
  const mention = paragraph.mentions.find((one) => contains(one, under));
  const name = asksNames ? paragraph.names.find((one) => contains(one, under)) : undefined;
  const met = mention && { text: text.slice(mention.start, mention.end), mention, paragraph: text };
  const claims = [...shownClaims(paragraph.claims, choices)]
    .filter((claim) => contains(claim, under))
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  const known = new Set([...knownClaims(claims)].map(({ claim }) => claim));
  return [
    ...(mention && met ? [describeEntry(knowledge, mention.entry, met, date)] : []),
    ...officeCards(knowledge, text, paragraph.mentions, under, date),
    ...(name ? [describeName(name, text.slice(name.start, name.end), start + name.start, reading.annotations)] : []),
    ...claims.flatMap((one) => (one.by === 'knowledge' ? [] : [detectedCard(knowledge, one, text, start)])),
    ...[...known].map((entry) => describeEntry(knowledge, entry, null, date)),
  ];
}

/** The text given is that of the paragraph; places are told in the whole text's. */
function detectedCard(knowledge: Knowledge, mark: DetectedClaim, text: string, start: number): ClaimCard {
  return { ...describeDetected(knowledge, mark, text, 0), at: start + mark.start };
}
