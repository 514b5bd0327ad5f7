import { officesIn } from '../actors/offices/officesIn.js';
import type { ParagraphAnnotations } from '../annotation.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { tellOffice } from '../notes/office.js';
import { overlaps, type Span } from '../span.js';
import { oneLine } from '../text/oneLine.js';
import { quote } from './quote.js';
import type { ActorRecord } from './record.types.js';

/** Records of those who are meant by an office, a description or a pronoun rather than named; they are told, but not painted. */
export const isNamed = ({ by }: ActorRecord): boolean => by !== 'coreference';

/**
 * Whoever a paragraph speaks of without the name: holders of offices at the date of the text, and whom "he" or "the ministry" stands for as a source.
 * @param text the whole text. @param start where the paragraph begins. @param date of the text, ISO; without one offices are nobody's.
 */
export function referenceRecords(
  text: string,
  paragraph: ParagraphAnnotations,
  start: number,
  knowledge: Knowledge,
  date: string | undefined,
): ActorRecord[] {
  const body = text.slice(start, start + paragraph.length);
  const offices = officesIn(body, paragraph.mentions, knowledge, date);
  const record = (span: Span, entry: number, tell: (words: string, name: string) => string): ActorRecord[] => {
    const actor = knowledge.entries[entry];
    if (actor?.section !== 'actor') return [];
    const at = quote(text, span, start);
    const why = tell(at.text, actor.name);
    return [
      { ...at, actor: actor.id, name: actor.name, type: actor.type, country: null, role: null, by: 'coreference', why },
    ];
  };
  return [
    ...offices.flatMap((one) => record(one, one.entry, (words, name) => tellOffice(words, name, date ?? ''))),
    ...linkedSources(paragraph)
      .filter(({ span }) => !offices.some((office) => overlaps(office, span)))
      .flatMap(({ span, entry }) =>
        record(span, entry, (words, name) => `“${oneLine(words)}” stands for ${name}, named before.`),
      ),
  ];
}

/** Sources that are no names, each once: one may make several claims. */
function linkedSources({ claims }: ParagraphAnnotations): { span: Span; entry: number }[] {
  const byStart = new Map<number, { span: Span; entry: number }>();
  for (const claim of claims) {
    const source = claim.by === 'attribution' ? claim.source : null;
    if (!source || source.entry === null || source.link === null || source.link === 'name') continue;
    byStart.set(source.start, { span: source, entry: source.entry });
  }
  return [...byStart.values()];
}
