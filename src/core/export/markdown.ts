import { groupByFrequency } from './group.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { entryTitle } from '../notes/names.js';
import { typeInWords } from '../notes/words.js';
import { oneLine } from '../text/oneLine.js';
import { isNamed } from './references.js';
import type { ActorRecord, AnnotationRecord, ClaimRecord } from './record.types.js';

/** The annotations of a document as Markdown for people: actors and terms by how often they are met, claims in order of the text. */
export function toMarkdown(record: AnnotationRecord, knowledge: Knowledge): string {
  const actors = section(
    'Actors',
    groupByFrequency(record.actors.filter(isNamed), (one) => one.actor ?? one.name).map(actorLine),
  );
  const terms = section(
    'Terms',
    groupByFrequency(record.terms, (one) => one.term).map((same) =>
      nameLine(titleOf(knowledge, same[0]?.term ?? null), '', same),
    ),
  );
  const claims = section(
    'Claims',
    record.claims.map((claim) => claimLine(claim, knowledge)),
  );
  return [`# Annotations of ${escape(record.doc)}`, actors, terms, claims].join('\n\n') + '\n';
}

const section = (title: string, lines: readonly string[]): string =>
  `## ${title}\n\n${lines.length > 0 ? lines.join('\n') : 'None found.'}`;

function actorLine(same: readonly ActorRecord[]): string {
  const first = same[0];
  if (!first) return '';
  const country = first.country === null ? '' : `, ${first.country}`;
  const open = first.actor !== null ? '' : first.by === 'name' ? ', suggested' : ', not decided';
  return nameLine(first.name, ` (${typeInWords(first.type)}${country}${open})`, same);
}

function nameLine(name: string, facts: string, same: readonly { readonly text: string }[]): string {
  const forms = [...new Set(same.map(({ text }) => oneLine(text)))].filter((form) => form !== name);
  const as = forms.length > 0 ? `, as ${forms.map((form) => `“${escape(form)}”`).join(', ')}` : '';
  return `- **${escape(name)}**${facts}: ${same.length === 1 ? 'once' : `${same.length} times`}${as}`;
}

/** "- Norway (“Oslo”) · warns · “warned”: “…”", and below it what it counts as. */
function claimLine(claim: ClaimRecord, knowledge: Knowledge): string {
  const known = claim.claim === null ? '' : `\n  ${escape(titleOf(knowledge, claim.claim))} (\`${claim.claim}\`)`;
  const stance = known === '' || claim.stance === null ? '' : `, ${claim.stance}`;
  return `- ${claimHead(claim, knowledge)}“${escape(oneLine(claim.text))}”${known}${stance}`;
}

function claimHead({ by, kind, source, act, cue }: ClaimRecord, knowledge: Knowledge): string {
  if (by === 'knowledge') return '';
  if (by === 'author') return `the author, ${kind ?? 'claim'}: `;
  const name = source?.actor ? titleOf(knowledge, source.actor) : null;
  const words = source ? oneLine(source.text) : '';
  const who = name === null ? words || 'nobody named' : name === words ? name : `${name} (“${words}”)`;
  const how = cue ? ` (“${escape(oneLine(cue.text))}”)` : '';
  return `**${escape(who)}** ${act ?? 'states'}${how}: `;
}

const titleOf = (knowledge: Knowledge, id: string | null): string => {
  const entry = id === null ? undefined : knowledge.entries[knowledge.byId.get(id) ?? -1];
  return entry ? entryTitle(entry) : (id ?? '');
};

/** Words of a text stay words: nothing in them is read as Markdown or HTML. */
const escape = (text: string): string => text.replace(/[\\`*_{}[\]<>#|!&~]/g, '\\$&');
