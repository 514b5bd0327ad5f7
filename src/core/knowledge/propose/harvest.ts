import type { AttributionMark, NameMark, ParagraphAnnotations, TextFormat } from '../../annotation.js';
import { overlaps, type Span } from '../../span.js';
import { splitSentences } from '../../text/sentences.js';
import { oneLine } from '../edit/phrase.js';
import type { Knowledge } from '../knowledge.js';
import type { ActorType, Stance, TermKind } from '../model.js';
import { isTold } from './newActor.js';
import { asStatement, contentWords, stanceByAct } from './statement.js';
import { termsIn } from './terms.js';

/** A sentence of a text, by which something met there is shown. */
export interface Quotation {
  readonly words: string;
  /** Where the text lies in its folder. */
  readonly path: string;
  /** From 1. */
  readonly paragraph: number;
}

export interface Met {
  readonly count: number;
  readonly first: Quotation;
}
export interface HarvestedName extends Met {
  readonly name: string;
  readonly type: ActorType;
  /** How often it stands under which words. */
  readonly forms: Readonly<Record<string, number>>;
}
/** An actor or term that the knowledge has already. */
export interface HarvestedEntry extends Met {
  readonly id: string;
  readonly name: string;
}
export interface HarvestedTerm extends Met {
  readonly name: string;
  readonly kind: TermKind;
}
export interface HarvestedClaim extends Met {
  readonly statement: string;
  /** An entry's id, or a name that stands in no file. */
  readonly source: { readonly id: string } | { readonly name: string };
  readonly stance: Stance;
  readonly confidence: number;
}

/** What a knowledge file could be made of, from one text or several. */
export interface Harvest {
  readonly documents: readonly { readonly path: string; readonly date?: string }[];
  readonly names: readonly HarvestedName[];
  readonly known: readonly HarvestedEntry[];
  readonly terms: readonly HarvestedTerm[];
  readonly claims: readonly HarvestedClaim[];
}

/** A text as it was read. */
export interface ReadDocument {
  readonly text: string;
  readonly format: TextFormat;
  readonly path: string;
  readonly date?: string;
  readonly annotations: readonly ParagraphAnnotations[];
}

/** Less sure attributions make no entry. */
const SURE = 0.6;
/** A longer sentence is cut where it is quoted. UTF-16 units. */
const LONGEST_QUOTE = 280;
/** What somebody is said to say in fewer words is no statement; in more, it is no single one. */
const WORDS_IN_CLAIM = { least: 4, most: 40 };

/** What one text offers: its names, the entries met, recurrent terms, and who claims what. One walk over its paragraphs. */
export function harvest(document: ReadDocument, { entries }: Pick<Knowledge, 'entries'>): Harvest {
  const names = new Map<string, HarvestedName>();
  const told = new Set<string>();
  const known = new Map<string, HarvestedEntry>();
  const terms = new Map<string, HarvestedTerm>();
  const claims = new Map<string, HarvestedClaim>();
  let at = 0;
  document.annotations.forEach((paragraph, i) => {
    const text = document.text.slice(at, (at += paragraph.length));
    const quote = quoter(text, document, i + 1);
    for (const mark of paragraph.names) {
      if (isTold(mark)) told.add(keyOf(mark));
      const words = oneLine(text.slice(mark.start, mark.end));
      const before = names.get(keyOf(mark));
      const forms = { ...before?.forms, [words]: (before?.forms[words] ?? 0) + 1 };
      names.set(keyOf(mark), { name: mark.name, type: mark.type, forms, ...again(before, mark, quote) });
    }
    for (const mention of paragraph.mentions) {
      const entry = entries[mention.entry];
      if (!entry || entry.section === 'claim') continue;
      const { id, name } = entry;
      known.set(id, { id, name, ...again(known.get(id), mention, quote) });
    }
    for (const term of termsIn(text)) {
      if (paragraph.mentions.some((mention) => overlaps(mention, term))) continue;
      terms.set(term.name, { name: term.name, kind: term.kind, ...again(terms.get(term.name), term, quote) });
    }
    for (const mark of paragraph.claims) {
      const source = mark.by === 'attribution' ? sourceOf(mark, paragraph.names, entries) : null;
      if (mark.by !== 'attribution' || mark.claim !== null || mark.topic || mark.confidence < SURE || !source) continue;
      const statement = asStatement(contentWords(mark, text));
      const length = statement.split(' ').length;
      if (length < WORDS_IN_CLAIM.least || length > WORDS_IN_CLAIM.most) continue;
      const key = statement.toLowerCase();
      const { confidence } = mark;
      const stance = stanceByAct(mark.act);
      claims.set(key, { statement, source, stance, confidence, ...again(claims.get(key), mark, quote) });
    }
  });
  const { path, date } = document;
  return {
    documents: [{ path, ...(date !== undefined && { date }) }],
    names: [...names].flatMap(([key, name]) => (told.has(key) ? [name] : [])),
    known: [...known.values()],
    terms: [...terms.values()],
    claims: [...claims.values()],
  };
}

const keyOf = ({ name, type }: Pick<NameMark, 'name' | 'type'>): string => `${type} ${name}`;

const again = (before: Met | undefined, at: Span, quote: (at: Span) => Quotation): Met => ({
  count: (before?.count ?? 0) + 1,
  first: before?.first ?? quote(at),
});

/** Who is said to claim it: a known actor, or a name of the text. */
function sourceOf(
  { source }: AttributionMark,
  names: readonly NameMark[],
  entries: Knowledge['entries'],
): HarvestedClaim['source'] | null {
  if (!source) return null;
  const entry = source.entry === null ? undefined : entries[source.entry];
  if (entry) return { id: entry.id };
  const name = names.find((one) => overlaps(one, source));
  return name ? { name: name.name } : null;
}

/** Quotes the sentence around a place of a paragraph, which is split once. */
function quoter(text: string, { format, path }: ReadDocument, paragraph: number): (at: Span) => Quotation {
  let sentences: readonly Span[] | null = null;
  return (at) => {
    sentences ??= splitSentences(text, [], format);
    const { start, end } = sentences.find((one) => one.start <= at.start && at.start < one.end) ?? at;
    const words = oneLine(text.slice(start, end));
    const cut = words.length > LONGEST_QUOTE ? `${words.slice(0, words.lastIndexOf(' ', LONGEST_QUOTE))} …` : words;
    return { words: cut, path, paragraph };
  };
}
