import type { ClaimMark, ClaimSource } from '../../annotation.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import { contains } from '../../span.js';
import type { Antecedent } from './antecedent.js';
import { antecedentOfSource, antecedentsOf, type AnnotatedParagraph } from './antecedents.js';
import { isNameOf } from './fits.js';
import { nearest } from './nearest.js';
import type { OpenSource } from './openSources.js';
import type { Reference, SurnameReference } from './reference.js';

/** A paragraph to which a later one may refer. */
export interface Earlier {
  readonly annotations: Pick<AnnotatedParagraph, 'mentions' | 'claims'>;
  antecedents(): readonly Antecedent[];
}

/**
 * Links the open sources of a paragraph to the actors that they refer to: to the nearest one that fits in the paragraph, else in the last paragraph
 * before it that has any. What was linked is itself taken up again ("He added").
 * @param before the paragraphs before, the nearest first; only read where needed.
 */
export function linkSources(
  paragraph: AnnotatedParagraph,
  open: readonly OpenSource[],
  before: readonly Earlier[],
  knowledge: Knowledge,
): readonly ClaimMark[] {
  const reach = inReach(before);
  const candidates = open.filter(({ reference }) => mayBeKnown(reference, knowledge));
  const isSomebodyNamed = reach.length > 0 || namesAnybody(paragraph);
  if (!isSomebodyNamed && candidates.every(({ reference }) => reference.what !== 'surname')) return paragraph.claims;
  if (candidates.length === 0) return paragraph.claims;
  const antecedents = antecedentsOf(paragraph, knowledge);
  const places = new Map(antecedents.map((one, i) => [keyOf(one), i]));
  const links = new Map<ClaimSource, ClaimSource>();
  let count = 0;
  for (const one of candidates) {
    const { source, reference } = one;
    while (count < antecedents.length && (antecedents[count]?.start ?? 0) < source.start) count++;
    const place = places.get(keyOf(source));
    const itself = place === undefined ? undefined : antecedents[place];
    const sentence = itself?.sentence ?? 0;
    const entry = find(one, antecedents, count, sentence, reach, paragraph.text, knowledge);
    if (entry === null) continue;
    const linked: ClaimSource = { ...source, entry, link: reference.what === 'surname' ? 'name' : reference.what };
    links.set(source, linked);
    if (place !== undefined) antecedents[place] = antecedentOfSource(linked, sentence, paragraph, knowledge);
  }
  return links.size === 0 ? paragraph.claims : paragraph.claims.map((claim) => withLink(claim, links));
}

/** A paragraph that names nobody of the knowledge is only in the way of those before it: the last ones that do so are left out. */
function inReach(before: readonly Earlier[]): readonly Earlier[] {
  let count = before.length;
  while (count > 0 && !namesAnybody(before[count - 1]?.annotations)) count--;
  return before.slice(0, count);
}

const namesAnybody = (found: Pick<AnnotatedParagraph, 'mentions' | 'claims'> | undefined): boolean =>
  found !== undefined &&
  (found.mentions.length > 0 ||
    found.claims.some((one) => one.by === 'attribution' && (one.source?.entry ?? null) !== null));

/** False for a surname that nobody of the knowledge has: such a one is not looked for. */
const mayBeKnown = (reference: Reference, knowledge: Knowledge): boolean =>
  reference.what !== 'surname' || surnamesOf(knowledge).has(reference.surname);

const keyOf = ({ start, end }: { start: number; end: number }): string => `${start} ${end}`;

function withLink(claim: ClaimMark, links: ReadonlyMap<ClaimSource, ClaimSource>): ClaimMark {
  const linked = claim.by === 'attribution' && claim.source ? links.get(claim.source) : undefined;
  return linked && claim.by === 'attribution' ? { ...claim, source: linked } : claim;
}

function find(
  { source, reference, content }: OpenSource,
  antecedents: readonly Antecedent[],
  count: number,
  sentence: number,
  before: readonly Earlier[],
  text: string,
  knowledge: Knowledge,
): number | null {
  if (reference.what === 'pronoun' && reference.pronoun === 'who') return relative(antecedents, count, source, text);
  const isSaid = (one: Antecedent): boolean => content.some((span) => contains(span, one));
  const here = nearest(reference, antecedents, count, sentence, knowledge, isSaid);
  if (here !== undefined) return here;
  for (const earlier of before) {
    const there = earlier.antecedents();
    const found = nearest(reference, there, there.length, there.at(-1)?.sentence ?? 0, knowledge);
    if (found !== undefined) return found;
  }
  return reference.what === 'surname' ? onlyOneCalled(reference, knowledge) : null;
}

/** Whom a "who" goes on about: the name right before it. */
function relative(antecedents: readonly Antecedent[], count: number, source: ClaimSource, text: string): number | null {
  for (let i = count - 1; i >= 0 && i >= count - 4; i--) {
    const one = antecedents[i];
    if (!one || one.opening || one.end > source.start) continue;
    const isNext = source.start - one.end < 4 && /^,?\s*$/.test(text.slice(one.end, source.start));
    return isNext && !one.governed ? one.entry : null;
  }
  return null;
}

const surnames = new WeakMap<Knowledge, ReadonlyMap<string, number | null>>();

/** The one person of the knowledge whose full name begins or ends so, for a surname behind a title ("Mr. Holm"). */
function onlyOneCalled({ surname, titled }: SurnameReference, knowledge: Knowledge): number | null {
  if (!titled) return null;
  return surnamesOf(knowledge).get(surname) ?? null;
}

function surnamesOf(knowledge: Knowledge): ReadonlyMap<string, number | null> {
  let known = surnames.get(knowledge);
  if (!known) surnames.set(knowledge, (known = readSurnames(knowledge)));
  return known;
}

function readSurnames(knowledge: Knowledge): Map<string, number | null> {
  const out = new Map<string, number | null>();
  knowledge.entries.forEach((entry, number) => {
    if (entry.section !== 'actor' || entry.type !== 'person') return;
    const words = entry.name.split(/\s+/);
    for (const word of new Set([words[0] ?? '', words.at(-1) ?? ''])) {
      if (isNameOf(word, entry.name)) out.set(word, out.has(word) ? null : number);
    }
  });
  return out;
}
