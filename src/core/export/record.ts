import type { ClaimMark, Mention, ParagraphAnnotations } from '../annotation.js';
import type { Knowledge, MergedActor } from '../knowledge/knowledge.js';
import { entryTitle } from '../notes/names.js';
import type { Span } from '../span.js';
import { mentionFacts, oneLine } from './facts.js';
import type { ActorRecord, AnnotationRecord, ClaimRecord, TermRecord } from './record.types.js';

/**
 * The annotations of a whole text as one record.
 * @param annotations what was found, paragraph by paragraph; their lengths add up to the text's
 * @param knowledge that they were found with
 */
export function toRecord(
  doc: string,
  text: string,
  annotations: readonly ParagraphAnnotations[],
  knowledge: Knowledge,
): AnnotationRecord {
  const actors: ActorRecord[] = [];
  const terms: TermRecord[] = [];
  const claims: ClaimRecord[] = [];
  let start = 0;
  for (const paragraph of annotations) {
    for (const mention of paragraph.mentions) {
      const entry = knowledge.entries[mention.entry];
      const at = quote(text, mention, start);
      if (entry?.section === 'actor') actors.push(actorRecord(at, mention, entry, knowledge));
      if (entry?.section === 'term') terms.push({ ...at, term: entry.id });
    }
    for (const claim of paragraph.claims) claims.push(...claimRecord(text, claim, start, knowledge));
    start += paragraph.length;
  }
  return { doc, actors, terms, claims };
}

interface Quote extends Span {
  readonly text: string;
}

const quote = (text: string, span: Span, start: number): Quote => ({
  start: start + span.start,
  end: start + span.end,
  text: text.slice(start + span.start, start + span.end),
});

function actorRecord(at: Quote, mention: Mention, actor: MergedActor, knowledge: Knowledge): ActorRecord {
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
    why,
  };
}

function candidateNames(mention: Mention, knowledge: Knowledge): string {
  const entries = (mention.candidates ?? [mention.entry]).flatMap((number) => knowledge.entries[number] ?? []);
  return entries.map(entryTitle).join(' or ');
}

function claimRecord(text: string, mark: ClaimMark, start: number, knowledge: Knowledge): ClaimRecord[] {
  const claim = knowledge.entries[mark.entry];
  if (claim?.section !== 'claim') return [];
  const at = quote(text, mark, start);
  const words = mark.words.map((word) => `“${oneLine(quote(text, word, start).text)}”`);
  return [
    {
      by: mark.by,
      source: null,
      cue: null,
      content: [{ start: at.start, end: at.end }],
      text: at.text,
      act: null,
      topic: false,
      kind: null,
      hedged: false,
      claim: claim.id,
      suggested: [],
      stance: mark.stance,
      confidence: mark.confidence,
      why: `A pattern of this claim is met by ${list(words)}.`,
    },
  ];
}

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
