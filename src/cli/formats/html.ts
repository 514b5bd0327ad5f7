import type { ActorRecord, AnnotationRecord, ClaimRecord, TermRecord } from '../../core/export.js';
import type { Knowledge } from '../../core/knowledge/knowledge.js';
import type { ActorType } from '../../core/knowledge/model.js';
import { entryTitle } from '../../core/notes/names.js';
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
    .join(' ')} <span class="claim">known claim</span></p>\n`;

function documentSection(record: AnnotationRecord, text: string, knowledge: Knowledge, number: number): string {
  const head = `<section>\n<h1>${escape(record.doc)}</h1>\n`;
  const body = `<div class="text" dir="auto">${markedText(record, text, knowledge, number)}</div>\n`;
  return `${head}${body}${claimList(record.claims, knowledge, number)}</section>\n`;
}

type Mark = ActorRecord | TermRecord;

function markedText(
  { actors, terms, claims }: AnnotationRecord,
  text: string,
  knowledge: Knowledge,
  number: number,
): string {
  const mentions: Mark[] = [...actors, ...terms].sort((a, b) => a.start - b.start);
  const pieces = claims.flatMap((claim, index) => claim.content.map(({ start, end }) => ({ start, end, index })));
  pieces.sort((a, b) => a.start - b.start);
  const named = new Set<number>();
  return cutIntoSegments(text.length, mentions, pieces)
    .map(({ start, end, mention, claims: covering }) => {
      let html = escape(text.slice(start, end));
      const mark = mentions[mention];
      if (mark) html = markMention(html, mark, knowledge);
      for (const piece of covering) {
        const index = pieces[piece]?.index ?? 0;
        html = markClaim(html, claims[index], knowledge, named.has(index) ? '' : ` id="claim-${number}-${index + 1}"`);
        named.add(index);
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

function markClaim(html: string, claim: ClaimRecord | undefined, knowledge: Knowledge, id: string): string {
  const title = claim ? (claim.claim === null ? claim.why : titleOf(knowledge, claim.claim)) : '';
  return `<span class="claim"${id} title="${escape(title)}">${html}</span>`;
}

function claimList(claims: readonly ClaimRecord[], knowledge: Knowledge, number: number): string {
  if (claims.length === 0) return '';
  const items = claims.map(
    (claim, i) =>
      `<li><a href="#claim-${number}-${i + 1}">${escape(claim.claim === null ? claim.text : titleOf(knowledge, claim.claim))}</a> ` +
      `<q>${escape(claim.text.replace(/\s+/g, ' '))}</q></li>\n`,
  );
  return `<h2>Known claims</h2>\n<ol>\n${items.join('')}</ol>\n`;
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
