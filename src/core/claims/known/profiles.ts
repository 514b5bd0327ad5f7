import type { CompiledKnowledge } from '../../compile.js';
import { SlotIndex } from './compare.js';
import { Glance } from './glance.js';
import type { Kinship } from './kinship.js';
import { KeyWords } from './keyWords.js';
import { ProfileBuilder, type Profile, type Slot, type View } from './profile.js';
import { STOP_WORDS } from './stopWords.js';
import { readUtterance, type NamedEntry } from './utterance.js';
import { tokensOf, Vocabulary } from './vocabulary.js';
import { WordBook } from './wordBook.js';
import { weigh } from './weigh.js';

/** What claims are compared by: made from the knowledge as a whole, since what is rare in it tells most. */
export interface ClaimProfiles {
  readonly vocabulary: Vocabulary;
  readonly book: WordBook;
  slotsOf(claim: number): SlotIndex;
  of(claim: number): Profile | undefined;
  /** What can be told of a claim at a glance. */
  glanceAt(claim: number): Glance;
  /** For these claims, the words of what tells each of them best. */
  keyWordsOf(claims: ReadonlySet<number>): KeyWords;
  isActor(entry: number): boolean;
}

type Compiled = Pick<CompiledKnowledge, 'knowledge' | 'aliases' | 'index'>;

/** Takes about a tenth of a second for a hundred claims. */
export function profilesOf(compiled: Compiled, kin: Kinship): ClaimProfiles {
  const { entries } = compiled.knowledge;
  const vocabulary = new Vocabulary();
  for (const entry of entries) {
    if (entry.section !== 'claim') continue;
    for (const { text } of tokensOf(entry.statement)) if (!STOP_WORDS.has(text.toLowerCase())) vocabulary.add(text);
    for (const { all, none } of entry.patterns) {
      for (const item of [...all.flat(), ...none]) if (!item.startsWith('@')) vocabulary.add(item);
    }
  }
  const isActor = (entry: number): boolean => entries[entry]?.section === 'actor';
  const book = new WordBook();
  const builder = new ProfileBuilder(compiled.knowledge, vocabulary);
  const profiles = new Map<number, Profile>();
  entries.forEach((entry, number) => {
    if (entry.section !== 'claim') return;
    const { statement, patterns } = entry;
    const whole = { start: 0, end: statement.length };
    const said = readUtterance(statement, whole, namedIn(statement, compiled), isActor, vocabulary, book);
    profiles.set(number, builder.profile(said, patterns));
  });
  weigh([...profiles.values()], kin);
  const glances = new Map<number, Glance>();
  const indices = new Map<number, SlotIndex>();
  return { vocabulary, book, slotsOf, of: (claim) => profiles.get(claim), glanceAt, isActor, keyWordsOf };

  function slotsOf(claim: number): SlotIndex {
    let index = indices.get(claim);
    if (!index) {
      index = new SlotIndex(profiles.get(claim)?.views.flatMap((view) => view.slots) ?? [], kin);
      indices.set(claim, index);
    }
    return index;
  }

  function glanceAt(claim: number): Glance {
    let glance = glances.get(claim);
    if (!glance) glances.set(claim, (glance = new Glance(profiles.get(claim)?.views ?? [], kin, vocabulary)));
    return glance;
  }

  function keyWordsOf(claims: ReadonlySet<number>): KeyWords {
    const keys = new KeyWords();
    for (const claim of claims)
      for (const view of profiles.get(claim)?.views ?? []) addKeys(claim, view, vocabulary, keys);
    return keys;
  }
}

/** The words of the slot that weighs most; what is left out of a text then, no other slots make up for. */
function addKeys(claim: number, { slots }: View, vocabulary: Vocabulary, keys: KeyWords): void {
  const wordy = slots.filter(({ units }) => units.size > 0);
  const key = wordy.reduce<Slot | null>((best, one) => (best && best.weight >= one.weight ? best : one), null);
  if (!key) return;
  const units = new Set([
    ...key.units,
    ...[...key.concepts, ...key.opposites].flatMap((concept) => vocabulary.wordsOf(concept)),
  ]);
  for (const entry of key.entries) keys.addEntry(entry, claim);
  for (const unit of units) keys.add(vocabulary.textOf(unit), claim);
}

/** Names in a statement: what could be several entries counts as the first. */
function namedIn(statement: string, { aliases, index }: Compiled): NamedEntry[] {
  const found: NamedEntry[] = [];
  index.match(statement, [], (start, end, hits) => {
    const alias = aliases.at(hits[0] ?? -1);
    if (alias && alias.kind !== 'except') found.push({ start, end, entry: alias.entry });
  });
  return found;
}
