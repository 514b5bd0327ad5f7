import type { AliasKind } from '../../../src/core/knowledge/model.js';
import { readEvidence } from '../../../src/core/actors/role/evidence.js';
import { keysOf } from '../../../src/core/actors/role/keys.js';
import { Surroundings } from '../../../src/core/actors/role/surroundings.js';

/** A mention that people judged, as the evidence around it. */
export interface RoleExample {
  readonly acts: boolean;
  /** How much it counts. */
  readonly weight: number;
  /** "place:word", each once. */
  readonly evidence: readonly string[];
}

/** A line of a file of texts in which people marked who acts and what is merely a place. */
interface GoldLine {
  readonly text: string;
  readonly actors: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: string;
    readonly role?: string;
    readonly gwn?: string;
  }[];
}

/** Towns and regions teach how places are spoken of, but they are no states. */
const WEIGHT_OF: Readonly<Record<string, number>> = { STATE: 1, CITY: 0.6, PLACE: 0.6 };
const ACTS: Readonly<Record<string, boolean>> = { actor: true, people: true, place: false };

/** @param kindOf the kind of alias that a form is. */
export function examplesIn(line: string, kindOf: (form: string) => AliasKind | undefined): RoleExample[] {
  const { text, actors }: GoldLine = JSON.parse(line);
  return actors.flatMap((actor) => {
    const acts = ACTS[actor.role ?? ''];
    const weight = WEIGHT_OF[actor.type];
    const isCity = actor.type === 'CITY';
    if (acts === undefined || weight === undefined || (isCity && acts && actor.gwn !== 'Metonymic')) return [];
    const { paragraph, start, end } = inParagraph(text, actor.start, actor.end);
    const kind = kindOfForm(paragraph.slice(start, end), kindOf);
    return [{ acts, weight, evidence: evidenceOf(new Surroundings(paragraph, start, end), kind) }];
  });
}

/** "Mexicans" are the people of whom a file has the adjective. */
function kindOfForm(form: string, kindOf: (form: string) => AliasKind | undefined): AliasKind {
  const known = kindOf(form);
  if (known !== undefined || !/[^s]s$/.test(form)) return known ?? 'name';
  const single = kindOf(form.slice(0, -1));
  return single === 'adjective' || single === 'people' ? 'people' : 'name';
}

/** The paragraph around a span, without an article at the span's beginning. */
function inParagraph(text: string, from: number, to: number): { paragraph: string; start: number; end: number } {
  const before = text.lastIndexOf('\n\n', from);
  const first = before < 0 ? 0 : before + 2;
  const behind = text.indexOf('\n\n', to);
  const article = /^the\s+/i.exec(text.slice(from, to))?.[0].length ?? 0;
  return {
    paragraph: text.slice(first, behind < 0 ? text.length : behind),
    start: from + article - first,
    end: to - first,
  };
}

const MARKED = /\[([^\]]+)([+-])\]/g;
/** A sentence of our own counts as much as so many of others. */
const OWN_WEIGHT = 2;

/** Sentences in which [Name+] acts and [Name-] is a place, one a line; "#" begins a comment. */
export function examplesInSentences(text: string, kindOf: (form: string) => AliasKind | undefined): RoleExample[] {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => {
      const plain = line.replace(MARKED, '$1');
      let shift = 0;
      return [...line.matchAll(MARKED)].map((match): RoleExample => {
        const name = match[1] ?? '';
        const start = match.index - shift;
        shift += match[0].length - name.length;
        const around = new Surroundings(plain, start, start + name.length);
        return { acts: match[2] === '+', weight: OWN_WEIGHT, evidence: evidenceOf(around, kindOfForm(name, kindOf)) };
      });
    });
}

function evidenceOf(around: Surroundings, kind: AliasKind): string[] {
  const evidence = new Set<string>();
  readEvidence(around, kind, {
    shape: (place, name) => evidence.add(`${place}:${name}`),
    word: (place, word, before, behind) =>
      keysOf(word, before, behind).forEach((key) => evidence.add(`${place}:${key}`)),
  });
  return [...evidence];
}
