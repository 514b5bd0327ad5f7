import {
  isNamed,
  type ActorRecord,
  type AnnotationRecord,
  type ClaimRecord,
  type TermRecord,
} from '../../core/export.js';
import type { Knowledge } from '../../core/knowledge/knowledge.js';
import type { ActorType } from '../../core/knowledge/model.js';
import { entryTitle } from '../../core/notes/names.js';
import type { Span } from '../../core/span.js';
import { typeInWords } from '../../core/notes/words.js';
import type { DocumentWriter } from './format.js';
import { STYLE } from './htmlStyle.js';
import { cutIntoSegments } from './segments.js';

/** What is told apart by its look. */
const LEGEND = {
  state: 'state or government',
  person: 'person',
  organization: 'organisation',
  group: 'group',
  place: 'region or place',
  term: 'term',
} as const;
type Look = keyof typeof LEGEND;

const LOOKS: Partial<Record<ActorType, Look>> = {
  state: 'state',
  government: 'state',
  person: 'person',
  group: 'group',
  region: 'place',
  place: 'place',
};
const lookOf = (type: ActorType): Look => LOOKS[type] ?? 'organization';

/** One page that needs nothing else: no scripts, no fonts, nothing from the net. */
export function htmlWriter(knowledge: Knowledge): DocumentWriter {
  let number = 0;
  return {
    begin: () => HEAD + legend(),
    document: (record, text) => documentSection(record, text, knowledge, ++number),
    end: () => '</main>\n</body>\n</html>\n',
  };
}

const HEAD = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Annotated texts</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
`;

const legend = (): string =>
  `<p class="legend" aria-label="Legend">${Object.entries(LEGEND)
    .map(([look, words]) => `<span class="${look}">${words}</span>`)
    .join(
      ' ',
    )} <span class="claim">known claim</span> <span class="attributed">attributed claim</span>, its <span class="cue">source and cue</span> <span class="author">the author’s claim</span></p>\n`;

function documentSection(record: AnnotationRecord, text: string, knowledge: Knowledge, number: number): string {
  const head = `<section>\n<h1>${escape(record.doc)}</h1>\n`;
  const body = `<div class="text" dir="auto">${markedText(record, text, knowledge, number)}</div>\n`;
  return `${head}${body}${claimList(record.claims, knowledge, number)}</section>\n`;
}

type Mark = ActorRecord | TermRecord;

/** A stretch of a claim: its content, or the source or the cue of an attribution. */
interface Piece extends Span {
  readonly index: number;
  readonly part: 'content' | 'cue';
}

/** Topics that are no claims are left to the data formats. */
function piecesOf(claims: readonly ClaimRecord[]): Piece[] {
  const pieces = claims.flatMap((claim, index): Piece[] => {
    if (claim.topic) return [];
    const beside = [claim.source, claim.cue].filter((span) => span !== null);
    return [
      ...claim.content.map(({ start, end }) => ({ start, end, index, part: 'content' as const })),
      ...beside.map(({ start, end }) => ({ start, end, index, part: 'cue' as const })),
    ];
  });
  return pieces.sort((a, b) => a.start - b.start);
}

function markedText(
  { actors, terms, claims }: AnnotationRecord,
  text: string,
  knowledge: Knowledge,
  number: number,
): string {
  const mentions: Mark[] = [...actors.filter(isNamed), ...terms].sort((a, b) => a.start - b.start);
  const pieces = piecesOf(claims);
  const named = new Set<number>();
  return cutIntoSegments(text.length, mentions, pieces)
    .map(({ start, end, mention, claims: covering }) => {
      let html = escape(text.slice(start, end));
      const mark = mentions[mention];
      if (mark) html = markMention(html, mark, knowledge);
      for (const at of covering) {
        const piece = pieces[at];
        const claim = piece && claims[piece.index];
        if (!piece || !claim) continue;
        const isFirst = piece.part === 'content' && !named.has(piece.index);
        html = markClaim(html, claim, piece.part, knowledge, isFirst ? ` id="claim-${number}-${piece.index + 1}"` : '');
        if (isFirst) named.add(piece.index);
      }
      return html;
    })
    .join('');
}

function markMention(html: string, mark: Mark, knowledge: Knowledge): string {
  if ('term' in mark)
    return `<mark class="term" title="${escape(`${titleOf(knowledge, mark.term)} (term)`)}">${html}</mark>`;
  const title = `${mark.name} (${typeInWords(mark.type)}). ${mark.why}`;
  return `<mark class="${lookOf(mark.type)}" title="${escape(title)}">${html}</mark>`;
}

function markClaim(html: string, claim: ClaimRecord, part: Piece['part'], knowledge: Knowledge, id: string): string {
  const look =
    part === 'cue' ? 'cue' : claim.claim !== null ? 'claim' : claim.by === 'author' ? 'author' : 'attributed';
  const title = claim.claim === null ? claim.why : titleOf(knowledge, claim.claim);
  return `<span class="${look}"${id} title="${escape(title)}">${html}</span>`;
}

function claimList(claims: readonly ClaimRecord[], knowledge: Knowledge, number: number): string {
  const items = (wanted: (claim: ClaimRecord) => boolean): string[] =>
    claims.flatMap((claim, i) => (wanted(claim) ? [claimItem(claim, `claim-${number}-${i + 1}`, knowledge)] : []));
  return [
    listOf(
      'Known claims',
      items(({ claim, topic }) => claim !== null && !topic),
    ),
    listOf(
      'Attributed claims',
      items(({ claim, by, topic }) => claim === null && by === 'attribution' && !topic),
    ),
    listOf(
      'The author’s own claims',
      items(({ claim, by }) => claim === null && by === 'author'),
    ),
  ].join('');
}

const listOf = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<h2>${title}</h2>\n<ol>\n${items.join('')}</ol>\n`;

function claimItem(claim: ClaimRecord, id: string, knowledge: Knowledge): string {
  const words = `<q>${escape(claim.text.replace(/\s+/g, ' '))}</q>`;
  const title = claim.claim === null ? whoAndHow(claim, knowledge) : titleOf(knowledge, claim.claim);
  return `<li><a href="#${id}">${escape(title)}</a> ${words}</li>\n`;
}

/** "Norway warns", "prediction". */
function whoAndHow({ by, kind, source, act }: ClaimRecord, knowledge: Knowledge): string {
  if (by === 'author') return kind ?? 'claim';
  const who = source?.actor ? titleOf(knowledge, source.actor) : (source?.text.replace(/\s+/g, ' ') ?? 'nobody named');
  return `${who} ${act ?? 'states'}`;
}

function titleOf(knowledge: Knowledge, id: string): string {
  const entry = knowledge.entries[knowledge.byId.get(id) ?? -1];
  return entry ? entryTitle(entry) : id;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
