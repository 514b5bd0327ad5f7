import type { Mention, NameMark, ParagraphAnnotations } from '../annotation.js';
import type { Knowledge, MergedActor } from '../knowledge/knowledge.js';
import { entryTitle } from '../notes/names.js';
import { tellPart } from '../notes/part.js';
import { claimRecord } from './claimRecord.js';
import { mentionFacts } from './facts.js';
import { whyName } from './whyName.js';
import { quote, type Quote } from './quote.js';
import { referenceRecords } from './references.js';
import type { ActorRecord, AnnotationRecord, ClaimRecord, TermRecord } from './record.types.js';

/**
 * The annotations of a whole text as one record.
 * @param annotations what was found, paragraph by paragraph; their lengths add up to the text's
 * @param knowledge that they were found with
 * @param date of the text, ISO: offices are told as of that day
 */
export function toRecord(
  doc: string,
  text: string,
  annotations: readonly ParagraphAnnotations[],
  knowledge: Knowledge,
  date?: string,
): AnnotationRecord {
  const actors: ActorRecord[] = [];
  const terms: TermRecord[] = [];
  const claims: ClaimRecord[] = [];
  let start = 0;
  for (const paragraph of annotations) {
    for (const marked of inOrder(paragraph)) {
      if (!('entry' in marked)) {
        actors.push(nameRecord(quote(text, marked, start), marked));
        continue;
      }
      const mention = marked;
      const entry = knowledge.entries[mention.entry];
      const at = quote(text, mention, start);
      if (entry?.section === 'actor') {
        const part = tellPart(entry, mention, text.slice(start, start + paragraph.length));
        actors.push(actorRecord(at, mention, entry, knowledge, part));
      }
      if (entry?.section === 'term') terms.push({ ...at, term: entry.id });
    }
    for (const claim of paragraph.claims) claims.push(claimRecord(text, claim, start, knowledge));
    actors.push(...referenceRecords(text, paragraph, start, knowledge, date));
    start += paragraph.length;
  }
  return { doc, actors: actors.sort((a, b) => a.start - b.start), terms, claims };
}

/** Mentions and names, which never overlap, as they stand in the text. */
function inOrder({ mentions, names }: ParagraphAnnotations): readonly (Mention | NameMark)[] {
  return names.length === 0 ? mentions : [...mentions, ...names].sort((a, b) => a.start - b.start);
}

function nameRecord(at: Quote, mark: NameMark): ActorRecord {
  return {
    start: at.start,
    end: at.end,
    text: at.text,
    actor: null,
    name: mark.name,
    type: mark.type,
    country: null,
    role: null,
    by: 'name',
    why: whyName(mark, at.text),
  };
}

function actorRecord(
  at: Quote,
  mention: Mention,
  actor: MergedActor,
  knowledge: Knowledge,
  part: string | null,
): ActorRecord {
  const open = mention.decision === 'ambiguous';
  const { country, why } = mentionFacts(knowledge, actor, mention, at.text);
  return {
    start: at.start,
    end: at.end,
    text: at.text,
    actor: open ? null : actor.id,
    name: open ? candidateNames(mention, knowledge) : actor.name,
    type: actor.type,
    country,
    role: mention.role,
    by: actor.origin === 'world' ? 'world' : 'knowledge',
    why: part === null ? why : `${why} ${part}`,
  };
}

function candidateNames(mention: Mention, knowledge: Knowledge): string {
  const entries = (mention.candidates ?? [mention.entry]).flatMap((number) => knowledge.entries[number] ?? []);
  return entries.map(entryTitle).join(' or ');
}
