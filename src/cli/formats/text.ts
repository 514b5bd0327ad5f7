import { groupByFrequency } from '../../core/export/group.js';
import {
  isNamed,
  type ActorRecord,
  type AnnotationRecord,
  type ClaimRecord,
  type TermRecord,
} from '../../core/export.js';
import type { Knowledge } from '../../core/knowledge/knowledge.js';
import { entryTitle } from '../../core/notes/names.js';
import { typeInWords } from '../../core/notes/words.js';
import type { Span } from '../../core/span.js';
import { LineIndex } from '../lineIndex.js';
import type { DocumentWriter } from './format.js';

/** Mentions shown of each actor and term; how many more there are is told. */
const SHOWN = 5;
/** Characters of the text shown on either side of a mention. */
const AROUND = 32;

/** A listing for people: who is in the text, where, which known claims it makes, and who claims what. Topics that are no claims are left out. */
export function textWriter(knowledge: Knowledge): DocumentWriter {
  let first = true;
  return {
    begin: () => '',
    document(record, text) {
      const gap = first ? '' : '\n';
      first = false;
      return gap + new Listing(record, text, knowledge).write();
    },
    end: () => '',
  };
}

class Listing {
  private readonly lines: LineIndex;

  constructor(
    private readonly record: AnnotationRecord,
    private readonly text: string,
    private readonly knowledge: Knowledge,
  ) {
    this.lines = new LineIndex(text);
  }

  write(): string {
    const { doc, terms, claims } = this.record;
    const actors = this.record.actors.filter(isNamed);
    const actorGroups = groupByFrequency(actors, (one) => one.actor ?? one.name);
    const termGroups = groupByFrequency(terms, (one) => one.term);
    const sections = [
      section(
        'Actors',
        actorGroups.flatMap((same) => this.actor(same)),
      ),
      section(
        'Terms',
        termGroups.flatMap((same) => this.term(same)),
      ),
      section(
        'Known claims',
        claims.filter(({ by }) => by === 'knowledge').flatMap((claim) => this.claim(claim)),
      ),
      section(
        'Attributed claims',
        claims.filter(({ by, topic }) => by === 'attribution' && !topic).flatMap((claim) => this.claim(claim)),
      ),
      section(
        'The author’s own claims',
        claims.filter(({ by }) => by === 'author').flatMap((claim) => this.claim(claim)),
      ),
    ];
    const said = claims.filter(({ topic }) => !topic);
    const known = said.filter(({ claim }) => claim !== null).length;
    const head =
      `${doc}: ${count(actors.length, 'mention')} of ${count(actorGroups.length, 'actor')}, ` +
      `${count(termGroups.length, 'term')}, ${count(known, 'known claim')}${others(said)}`;
    return `${[head, ...sections.filter((one) => one !== '')].join('\n\n')}\n`;
  }

  private actor(same: readonly ActorRecord[]): string[] {
    const [first] = same;
    if (!first) return [];
    const country = first.country === null ? '' : `, ${first.country}`;
    const open = first.actor !== null ? '' : first.by === 'name' ? ', suggested' : ', not decided';
    return [
      `  ${first.name} (${typeInWords(first.type)}${country}${open}), ${times(same.length)}`,
      ...this.mentions(same),
    ];
  }

  private term(same: readonly TermRecord[]): string[] {
    const [first] = same;
    return first ? [`  ${this.titleOf(first.term)}, ${times(same.length)}`, ...this.mentions(same)] : [];
  }

  private mentions(same: readonly Span[]): string[] {
    const shown = same.slice(0, SHOWN).map((span) => `    ${this.place(span)}  ${this.inContext(span)}`);
    if (same.length > SHOWN) shown.push(`    and ${same.length - SHOWN} more`);
    return shown;
  }

  private claim(claim: ClaimRecord): string[] {
    const [content] = claim.content;
    const lines = [`  ${content ? this.place(content) : ''}  ${this.head(claim)}“${oneLine(claim.text)}”`];
    if (claim.claim !== null) lines.push(`    = ${this.titleOf(claim.claim)} [${claim.claim}]${stanceOf(claim)}`);
    return [...lines, `    ${oneLine(claim.why)}`];
  }

  /** Who claims it and how: "Norway (“Oslo”) warned: ". */
  private head({ by, kind, source, act, cue }: ClaimRecord): string {
    if (by === 'author') return `${kind ?? 'claim'}: `;
    if (by === 'knowledge') return '';
    const words = oneLine(source?.text ?? 'nobody named');
    const name = source?.actor ? this.titleOf(source.actor) : words;
    const who = name === words ? words : `${name} (“${words}”)`;
    return `${who} ${act ?? 'states'}${cue ? ` (“${oneLine(cue.text)}”)` : ''}: `;
  }

  private titleOf(id: string): string {
    const entry = this.knowledge.entries[this.knowledge.byId.get(id) ?? -1];
    return entry ? entryTitle(entry) : id;
  }

  private place(span: Span): string {
    const { line, column } = this.lines.at(span.start);
    return `${line}:${column}`.padEnd(8);
  }

  private inContext({ start, end }: Span): string {
    const before = this.text.slice(Math.max(0, start - AROUND), start);
    const behind = this.text.slice(end, end + AROUND);
    const left = start > AROUND ? `…${before.replace(/^\S*\s/, '')}` : before;
    const right = end + AROUND < this.text.length ? `${behind.replace(/\s\S*$/, '')}…` : behind;
    return oneLine(`${left}[${this.text.slice(start, end)}]${right}`);
  }
}

/** ", 3 attributed, 2 of the author": those that no knowledge file knows. */
function others(claims: readonly ClaimRecord[]): string {
  const unknown = (by: ClaimRecord['by']): number => claims.filter((one) => one.by === by && one.claim === null).length;
  const [attributed, own] = [unknown('attribution'), unknown('author')];
  return `${attributed > 0 ? `, ${attributed} attributed` : ''}${own > 0 ? `, ${own} of the author` : ''}`;
}

const stanceOf = ({ stance }: ClaimRecord): string => (stance === null ? '' : `, ${stance}`);

const section = (title: string, lines: readonly string[]): string =>
  lines.length > 0 ? [title, ...lines].join('\n') : '';

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
const times = (n: number): string => (n === 1 ? 'once' : `${n} times`);

/** One line, and nothing in it that a terminal would obey. */
const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '\ufffd')
    .trim();
