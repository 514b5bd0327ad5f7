import { anchor } from '../core/codings/anchors/anchor.js';
import { describe } from '../core/codings/anchors/describe.js';
import { WordIndex } from '../core/codings/anchors/wordIndex.js';
import { checkCodings, knownToCoders } from '../core/codings/checks.js';
import { exportSet, importSet, keepsOrphans, placedAt } from '../core/codings/exchange/formats.js';
import { settledIn, withOwnIds } from '../core/codings/exchange/imported.js';
import { editCodingFile } from '../core/codings/file/editCodingFile.js';
import { readCodingFile, type CodingFileReading } from '../core/codings/file/readCodingFile.js';
import { writeCodingFile } from '../core/codings/file/writeCoding.js';
import { mostUrgent } from '../core/codings/mostUrgent.js';
import { newCodingId } from '../core/codings/newId.js';
import { countOrphans, isOrphan, orphanProblems } from '../core/codings/orphans.js';
import type { Knowledge } from '../core/knowledge/knowledge.js';
import type { Problem } from '../core/knowledge/problem.js';
import { placesIn } from '../core/codings/places.js';
import { encodeCodings, encodePlaces } from './encodeCodings.js';
import type { KnowledgeBase } from './knowledgeBase.js';
import type { Questions } from './protocol.js';

/** Questions about coding files and the places of codings in texts. Nothing is kept between them but the index of the text last asked about. */
export const codings = {
  readCodings(
    { text, files }: Questions['readCodings']['ask'],
    { knowledge }: KnowledgeBase,
  ): Questions['readCodings']['answer'] {
    const index = text === null ? null : indexOf(text);
    return files.map((file) => {
      const read = readCodingFile(file.text);
      const codings = read.set?.codings ?? [];
      const places = placesIn(index, { codings });
      const isLost = (i: number): boolean => index !== null && isOrphan(places[i]);
      return {
        uri: file.uri,
        head: read.set && { document: read.set.document, coder: read.set.coder },
        codings: encodeCodings(codings),
        places: encodePlaces(places),
        problems: problemsOf(read, knowledge, isLost),
      };
    });
  },

  checkCodings: (
    { files }: Questions['checkCodings']['ask'],
    { knowledge }: KnowledgeBase,
  ): Questions['checkCodings']['answer'] =>
    files.map(({ uri, text, lost }) => {
      const read = readCodingFile(text);
      const ids = new Set(lost);
      return { uri, problems: problemsOf(read, knowledge, (i) => ids.has(read.set?.codings[i]?.id ?? '')) };
    }),

  placeCodings: ({ text, selectors }: Questions['placeCodings']['ask']): Questions['placeCodings']['answer'] => {
    const index = indexOf(text);
    return selectors.map((selector) => anchor(index, selector));
  },

  describeSpans: ({ text, spans }: Questions['describeSpans']['ask']): Questions['describeSpans']['answer'] => {
    const index = indexOf(text);
    return spans.map((span) => describe(index, span));
  },

  exportCodings: exported,

  importCodings: ({ as, content, text }: Questions['importCodings']['ask']): Questions['importCodings']['answer'] =>
    importSet(as, content, text, withOwnIds),

  settleCodings({ text, codings: imported }: Questions['settleCodings']['ask']): Questions['settleCodings']['answer'] {
    const index = indexOf(text);
    return imported.map((one) => {
      const coding = settledIn(index, one);
      return { coding, places: coding.parts.map((part) => anchor(index, part)) };
    });
  },

  editCodings({
    text,
    document,
    coder,
    edit,
    base,
  }: Questions['editCodings']['ask']): Questions['editCodings']['answer'] {
    const before = new Map(base.map((coding) => [coding.id, coding]));
    const file = text ?? writeCodingFile({ document, coder, codings: [], extra: {} });
    return editCodingFile(file, edit, before, () => newCodingId(Math.random), coder);
  },
};

/** All that is wrong in a file; a refused coding may be anywhere. */
function problemsOf(
  { set, spans, problems }: CodingFileReading,
  knowledge: Knowledge,
  isLost: (coding: number) => boolean,
): readonly Problem[] {
  if (!set) return problems;
  const isMissed = (i: number): boolean => isLost(i) && set.codings[i]?.status !== 'refused';
  const name = set.document.split('/').at(-1) ?? '';
  return mostUrgent([
    ...problems,
    ...checkCodings(set, spans, knownToCoders(knowledge)),
    ...orphanProblems(set, spans, isMissed, name),
  ]);
}

/** With the places that the codings have in the text now; those without one keep the places that they had, or are left out. */
function exported({ as, text, file, source }: Questions['exportCodings']['ask']): Questions['exportCodings']['answer'] {
  const { set } = readCodingFile(file);
  if (!set) return null;
  const index = indexOf(text ?? '');
  const places = placesIn(index, set);
  const content = exportSet(as, placedAt(set, index, places, keepsOrphans(as)), text ?? '', source);
  return { content, orphans: countOrphans(places), leavesOut: !keepsOrphans(as) };
}

let last: WordIndex | null = null;

/** A reader asks about the same text again and again while coding. */
function indexOf(text: string): WordIndex {
  if (last?.words.text !== text) last = new WordIndex(text);
  return last;
}
