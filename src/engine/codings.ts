import { anchor, type Anchoring } from '../core/codings/anchors/anchor.js';
import { describe } from '../core/codings/anchors/describe.js';
import { WordIndex } from '../core/codings/anchors/wordIndex.js';
import { checkCodings, knownToCoders } from '../core/codings/checks.js';
import { exportSet, importSet, placedAnew } from '../core/codings/exchange/formats.js';
import { editCodingFile } from '../core/codings/file/editCodingFile.js';
import { readCodingFile } from '../core/codings/file/readCodingFile.js';
import { writeCodingFile } from '../core/codings/file/writeCoding.js';
import { newCodingId } from '../core/codings/newId.js';
import type { KnowledgeBase } from './knowledgeBase.js';
import type { Questions } from './protocol.js';

/** Questions about coding files and the places of codings in texts. Nothing is kept between them but the index of the text last asked about. */
export const codings = {
  readCodings(
    { text, files }: Questions['readCodings']['ask'],
    { knowledge }: KnowledgeBase,
  ): Questions['readCodings']['answer'] {
    const index = text === null ? null : indexOf(text);
    const known = knownToCoders(knowledge);
    return files.map((file) => {
      const { set, spans, problems } = readCodingFile(file.text);
      if (!set) return { uri: file.uri, set, spans, places: [], problems };
      const places = set.codings.map(({ parts }) => parts.map((part) => (index ? anchor(index, part) : NOWHERE)));
      return { uri: file.uri, set, spans, places, problems: [...problems, ...checkCodings(set, spans, known)] };
    });
  },

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
    importSet(as, content, text),

  editCodings({
    text,
    document,
    coder,
    edit,
    base,
  }: Questions['editCodings']['ask']): Questions['editCodings']['answer'] {
    const before = new Map(base.map((coding) => [coding.id, coding]));
    const file = text ?? writeCodingFile({ document, coder, codings: [], extra: {} });
    return editCodingFile(file, edit, before, () => newCodingId(Math.random));
  },
};

/** With the places that the codings have in the text now; those without one keep the places that they had. */
function exported({ as, text, file, source }: Questions['exportCodings']['ask']): string | null {
  const { set } = readCodingFile(file);
  return set && exportSet(as, placedAnew(set, text), text, source);
}

const NOWHERE: Anchoring = { found: null, candidates: [] };

let last: WordIndex | null = null;

/** A reader asks about the same text again and again while coding. */
function indexOf(text: string): WordIndex {
  if (last?.words.text !== text) last = new WordIndex(text);
  return last;
}
