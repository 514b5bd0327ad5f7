import type { Kinship } from './kinship.js';
import type { NamedEntry, Utterance, UtteredWord } from './utterance.js';

/** One acts on the other, or is said to stand to it in some way. */
export interface Direction {
  readonly from: number;
  readonly to: number;
}

/** Words before a name that make it no subject. */
const NOT_A_SUBJECT = new Set(
  `in on with to of from between against for by towards toward at over under after before during as among amid compared despite without unlike next beside
  what how why that given`.split(/\s+/u),
);
const COORDINATES = new Set(['and', 'or', 'nor', 'the', 'th', 'a', 'both', 'as', 'well']);
/** Before another name: it is not acted upon. */
const ASIDE = new Set(['that', 'for']);
/** What a claim says that one does with another, it also says of the other. */
const ASIDE_IN_CLAIMS = new Set([...ASIDE, 'with', 'between']);
/** So near before a name a preposition belongs to it. */
const NEAR = 5;
/** A subject stands near the start of its clause. */
const MOST_BEFORE_SUBJECT = 4;

interface Placed extends NamedEntry {
  readonly first: number;
  readonly last: number;
}

/** Who acts on whom, clause by clause, where the order of the words leaves no doubt: the subject first, turned round in the passive voice. */
function directionsOf(uttered: Utterance, asides: ReadonlySet<string>): Direction[] {
  const placed = place(uttered);
  const found: Direction[] = [];
  for (let i = 0; i < placed.length;) {
    let end = i + 1;
    while (end < placed.length && clauseOf(uttered, placed[end]) === clauseOf(uttered, placed[i])) end++;
    found.push(...inClause(uttered, placed.slice(i, end), asides));
    i = end;
  }
  return found;
}

function inClause(uttered: Utterance, mentions: readonly Placed[], asides: ReadonlySet<string>): Direction[] {
  const [subject, ...others] = mentions;
  if (!subject || others.length === 0 || !isSubject(uttered.words, subject)) return [];
  const found: Direction[] = [];
  const subjects = [subject];
  let last = subject;
  for (const other of others) {
    const coordinated = uttered.words.slice(last.last + 1, other.first).every(({ stem }) => COORDINATES.has(stem));
    if (coordinated && subjects.includes(last)) subjects.push(other);
    else if (!isAside(uttered.words, other, asides)) {
      const turned = isTurned(uttered, subject, other);
      for (const { entry } of subjects)
        found.push(turned ? { from: other.entry, to: entry } : { from: entry, to: other.entry });
    }
    last = other;
  }
  return found;
}

function isSubject(words: readonly UtteredWord[], { first }: Placed): boolean {
  const clause = words[first]?.clause;
  for (let i = first - 1; i >= 0 && words[i]?.clause === clause; i--) {
    if (first - i > MOST_BEFORE_SUBJECT || NOT_A_SUBJECT.has(words[i]?.stem ?? '')) return false;
  }
  return true;
}

/** "By", "from" or a word whose subject is the other side; "buys from" turns but once. */
function isTurned({ words, units }: Utterance, subject: Placed, other: Placed): boolean {
  const from = Math.max(subject.last + 1, other.first - NEAR);
  const before = words.slice(from, other.first);
  const inPhrase = (at: number): boolean =>
    units.some(({ first, last, senses }) => senses.length > 0 && first < at && at <= last);
  if (before.some(({ stem }, i) => stem === 'bi' && !inPhrase(from + i) && !words[from + i + 1]?.gerund)) return true;
  return (
    before.some(({ stem }, i) => stem === 'from' && words[from + i + 1]?.stem !== 'under') ||
    units.some(
      ({ first, senses }) =>
        first > subject.last && first < other.first && senses.length > 0 && senses.every(({ inverse }) => inverse),
    )
  );
}

/** "… that Washington", "for NATO", "with Beijing": the other is no object of what the subject does. */
function isAside(words: readonly UtteredWord[], { first }: Placed, asides: ReadonlySet<string>): boolean {
  const before = words.slice(Math.max(0, first - 2), first).map(({ stem }) => stem);
  const nearest = before.filter((stem) => stem !== 'the' && stem !== 'th').at(-1);
  return nearest !== undefined && asides.has(nearest);
}

const clauseOf = ({ words }: Utterance, at: Placed | undefined): number => words[at?.first ?? 0]?.clause ?? 0;

function place({ words, mentions, isActor }: Utterance): Placed[] {
  const placed: Placed[] = [];
  let at = 0;
  for (const mention of mentions) {
    if (!isActor(mention.entry)) continue;
    while ((words[at]?.end ?? Infinity) <= mention.start) at++;
    let last = at;
    while ((words[last + 1]?.start ?? Infinity) < mention.end) last++;
    if (words[at]) placed.push({ ...mention, first: at, last });
  }
  return placed;
}

/** What something is measured against: "than China", "compared with China", "set against the Chinese". */
function measuresOf(uttered: Utterance): number[] {
  return place(uttered).flatMap(({ entry, first }) => {
    const { clause } = uttered.words[first] ?? {};
    const before = uttered.words
      .slice(Math.max(0, first - 4), first)
      .filter((word) => word.clause === clause)
      .map(({ stem }) => stem);
    const measured = before.some(
      (stem, i) =>
        stem === 'than' ||
        stem === 'unlik' ||
        ((stem === 'compar' || stem === 'set' || stem === 'relat') && MEASURING.has(before[i + 1] ?? '')),
    );
    return measured ? [entry] : [];
  });
}

const MEASURING = new Set(['with', 'to', 'against', 'besid']);

/** What of an utterance tells who acts on whom. */
export interface Sides {
  readonly directions: readonly Direction[];
  /** What something is measured against. */
  readonly measures: readonly number[];
  readonly entries: readonly number[];
}

/** The sides of what a text says; of a claim's statement with `ofClaim`, where less is taken for granted. */
export const sidesOf = (uttered: Utterance, ofClaim = false): Sides => ({
  directions: directionsOf(uttered, ofClaim ? ASIDE_IN_CLAIMS : ASIDE),
  measures: measuresOf(uttered),
  entries: uttered.mentions.map(({ entry }) => entry),
});

/** True where every direction that both speak of is turned round, or the other side of a comparison is the measure. */
export const isSwapped = (claimed: Sides, said: Sides, kin: Kinship): boolean =>
  comparesOtherWay(claimed, said, kin) || actsOtherWay(claimed.directions, said.directions, kin);

function actsOtherWay(claimed: readonly Direction[], said: readonly Direction[], kin: Kinship): boolean {
  const same = (a: Direction, from: number, to: number): boolean => kin.alike(a.from, from) && kin.alike(a.to, to);
  if (claimed.some(({ from, to }) => said.some((one) => same(one, from, to)))) return false;
  return claimed.some(({ from, to }) => said.some((one) => same(one, to, from)));
}

function comparesOtherWay(claimed: Sides, said: Sides, kin: Kinship): boolean {
  if (claimed.measures.length === 0 || said.measures.length === 0) return false;
  const isMeasure = (one: number): boolean => claimed.measures.some((measure) => kin.alike(measure, one));
  const others = claimed.entries.filter((entry) => !isMeasure(entry));
  return said.measures.every((one) => !isMeasure(one) && others.some((entry) => kin.alike(entry, one)));
}
