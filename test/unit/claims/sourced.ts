import type { AttributionMark, ClaimMark } from '../../../src/core/annotation.js';
import { antecedentsOf } from '../../../src/core/claims/coreference/antecedents.js';
import { linkSources, type Earlier } from '../../../src/core/claims/coreference/linkSources.js';
import { openSources } from '../../../src/core/claims/coreference/openSources.js';
import { linkByName } from '../../../src/core/claims/sourceLink.js';
import { Reading } from '../../../src/core/reading.js';
import type { Span } from '../../../src/core/span.js';
import { splitSentences } from '../../../src/core/text/sentences.js';
import { knowledgeOf } from '../world.js';

/** A world of leaders, ministries and bodies. */
export const CAPITALS = `
version: 1
actors:
  - id: norway
    name: Norway
    type: state
    aliases: [{text: Norwegian, kind: adjective}, {text: Oslo, kind: metonym}]
  - id: russia
    name: Russia
    type: state
    aliases: [{text: Russian, kind: adjective}, {text: Kremlin, kind: metonym}]
  - id: china
    name: China
    type: state
    aliases: [{text: Chinese, kind: adjective}, {text: Beijing, kind: metonym}]
  - id: nato
    name: NATO
    type: alliance
    aliases: [North Atlantic Treaty Organization]
  - {id: arctic-council, name: Arctic Council, type: international-organization}
  - {id: norges-bank, name: Bank of the North, type: agency, aliases: [Northbank]}
  - {id: ministry, name: Ministry of Foreign Affairs of Norway, type: ministry, aliases: [Utenriksdepartementet], memberOf: [norway]}
  - {id: putin, name: Vladimir Putin, type: person, aliases: [Putin], roles: [{title: president, of: russia}]}
  - {id: jinping, name: Xi Jinping, type: person, aliases: [Xi], roles: [{title: president, of: china}], note: He has led China since 2012.}
  - {id: peskov, name: Dmitry Peskov, type: person, roles: [{title: press secretary, of: russia}], note: His office is in the Kremlin.}
  - {id: solberg, name: Erna Solberg, type: person, aliases: [Solberg], roles: [{title: prime minister, of: norway}], note: She led the government until 2021.}
  - {id: berg, name: Anniken Berg, type: person, aliases: [Berg], roles: [{title: foreign minister, of: norway}]}
`;

const world = knowledgeOf(CAPITALS);

/** "[Putin] said …": whom each source in brackets was linked to, and how: "He=putin pronoun"; "He=?" where it is not. */
export function told(marked: string): string[] {
  const earlier: Earlier[] = [];
  return marked.split('\n\n').flatMap((paragraph) => {
    const { text, claims, mentions } = withSources(paragraph);
    const sentences = splitSentences(text, [], 'plain');
    const open = openSources(text, mentions, claims, world.knowledge);
    const linked = linkSources({ text, sentences, mentions, claims }, open, earlier.slice(0, 3), world.knowledge);
    const antecedents = antecedentsOf({ text, sentences, mentions, claims: linked }, world.knowledge);
    earlier.unshift({ annotations: { mentions, claims: linked }, antecedents: () => antecedents });
    return linked.flatMap((claim) => {
      const source = claim.by === 'attribution' ? claim.source : null;
      if (!source) return [];
      const whom = source.entry === null ? '?' : `${world.knowledge.entries[source.entry]?.id} ${source.link}`;
      return [`${text.slice(source.start, source.end)}=${whom}`];
    });
  });
}

function withSources(marked: string): {
  text: string;
  claims: ClaimMark[];
  mentions: Reading['annotations'][number]['mentions'];
} {
  const text = marked.replace(/[[\]]/g, '');
  const { mentions = [] } = new Reading(text, world, { format: 'plain' }).annotations[0] ?? {};
  let removed = 0;
  const claims = [...marked.matchAll(/\[([^\]]*)\]/g)].map(({ index, 1: words = '' }): AttributionMark => {
    const start = index - removed;
    removed += 2;
    const source = { start, end: start + words.length };
    return {
      by: 'attribution',
      start,
      end: source.end,
      content: quoteBefore(text, start),
      source: linkByName(source, text, mentions, world.knowledge),
      cue: null,
      act: 'states',
      topic: false,
      hedged: false,
      confidence: 1,
      claim: null,
      suggested: [],
      stance: null,
    };
  });
  return { text, claims, mentions };
}

/** A quotation that ends right before its source. */
function quoteBefore(text: string, at: number): Span[] {
  const start = text.lastIndexOf('“', at);
  return start >= 0 && text.slice(0, at).endsWith('” ') ? [{ start, end: at }] : [];
}
