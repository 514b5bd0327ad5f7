import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Pattern } from '../../knowledge/model.js';
import { sidesOf, type Sides } from './direction.js';
import type { Utterance } from './utterance.js';
import type { Vocabulary } from './vocabulary.js';

/** Something that a claim speaks of: an actor, or what one of many words may say. */
export interface Slot {
  /** Entries any of which fills it. */
  readonly entries: ReadonlySet<number>;
  /** Units that fill it as they stand. */
  readonly units: ReadonlySet<number>;
  /** Concepts whose words fill it too. */
  readonly concepts: ReadonlySet<number>;
  /** Concepts that say the opposite of one of `concepts`, and are not among them. */
  readonly opposites: ReadonlySet<number>;
  /** True where only mentions fill it. */
  readonly actor: boolean;
  /** How much it tells this claim from others; set when all claims are known. */
  weight: number;
}

/** One way to put a claim: a pattern of the knowledge, or the statement itself. */
export interface View {
  readonly slots: readonly Slot[];
  /** What speaks against it. */
  readonly vetoUnits: ReadonlySet<number>;
  readonly vetoEntries: ReadonlySet<number>;
  /** True where the claim, put like this, holds a negation. */
  readonly negative: boolean;
}

export interface Profile {
  /** The patterns; for a claim without any, its statement. */
  readonly views: readonly View[];
  readonly said: Utterance;
  readonly sides: Sides;
  /** Concepts of the statement that have an opposite: whether they are negated there. */
  readonly denied: ReadonlyMap<number, boolean>;
}

/** A concept stands for a group of words if it has so many of them, or all that the group has. */
const ENOUGH_WORDS = 2;
const NEGATION =
  /\b(?:not|no|never|nor|neither|cannot|nobody|without|hardly|n't|unwilling|refuse|unable|less|little|lack)\b|n't\b/iu;

/** What a claim's words lead to: built once for all claims of the knowledge. */
export class ProfileBuilder {
  constructor(
    private readonly knowledge: Knowledge,
    private readonly vocabulary: Vocabulary,
  ) {}

  profile(said: Utterance, patterns: readonly Pattern[]): Profile {
    const denied = new Map<number, boolean>();
    for (const { senses, negated } of said.units)
      for (const { concept } of senses) {
        if ((this.vocabulary.opposites[concept] ?? -1) >= 0) denied.set(concept, negated);
      }
    const negative = said.words.some((word) => word.negated);
    const views = patterns
      .filter(({ within }) => within === 'sentence')
      .map((pattern) => this.patternView(pattern, negative));
    return {
      views: views.length > 0 ? views : [this.statementView(said)],
      said,
      sides: sidesOf(said, true),
      denied,
    };
  }

  private patternView({ all, none }: Pattern, negative: boolean): View {
    return {
      slots: all.map((items) => this.groupSlot(items)),
      vetoUnits: new Set(
        none.filter((item) => !item.startsWith('@') && !onlyNegates(item)).map((item) => this.vocabulary.add(item)),
      ),
      vetoEntries: new Set(none.flatMap((item) => this.entry(item) ?? [])),
      negative: negative || all.some(denies),
    };
  }

  private groupSlot(items: readonly string[]): Slot {
    const units = items.filter((item) => !item.startsWith('@')).map((item) => this.vocabulary.add(item));
    const met = new Map<number, number>();
    for (const unit of new Set(units)) {
      for (const { concept } of this.vocabulary.sensesOf(unit)) met.set(concept, (met.get(concept) ?? 0) + 1);
    }
    const concepts = new Set(
      [...met].filter(([, times]) => times >= Math.min(ENOUGH_WORDS, units.length)).map(([concept]) => concept),
    );
    return this.slot(
      items.flatMap((item) => this.entry(item) ?? []),
      units,
      concepts,
    );
  }

  /** A slot for each actor and each word that means something. */
  private statementView(said: Utterance): View {
    const entries = [...new Set(said.mentions.map(({ entry }) => entry))];
    const units = [...new Map(said.units.map((unit) => [unit.number, unit])).values()];
    const slots = [
      ...entries.map((entry) => this.slot([entry], [], new Set())),
      ...units.map((unit) => this.slot([], [unit.number], new Set(unit.senses.map(({ concept }) => concept)))),
    ];
    return { slots, vetoUnits: new Set(), vetoEntries: new Set(), negative: said.words.some(({ negated }) => negated) };
  }

  private slot(entries: readonly number[], units: readonly number[], concepts: ReadonlySet<number>): Slot {
    const opposites = new Set<number>();
    for (const concept of concepts) {
      const opposite = this.vocabulary.opposites[concept] ?? -1;
      if (opposite >= 0 && !concepts.has(opposite)) opposites.add(opposite);
    }
    return {
      entries: new Set(entries),
      units: new Set(units),
      concepts,
      opposites,
      actor: units.length === 0,
      weight: 1,
    };
  }

  private entry(item: string): number | null {
    return item.startsWith('@') ? (this.knowledge.byId.get(item.slice(1)) ?? null) : null;
  }
}

/** True for a group that asks for a negation. */
const denies = (items: readonly string[]): boolean =>
  items.filter((item) => NEGATION.test(item)).length > items.length * 0.3;

const ONLY_NEGATES =
  /^(?:(?:is|are|was|were|does|do|did|has|have|will|would|could|should|must|need|can) not|never|cannot|\w+n['’]t|hardly|scarcely|neither|nor|whether|unlikely|deny|doubt|myth|not because)$/iu;
const onlyNegates = (item: string): boolean => ONLY_NEGATES.test(item);
