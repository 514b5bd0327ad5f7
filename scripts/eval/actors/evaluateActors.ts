import type { Annotate } from '../evaluate.js';
import { NOTHING, plus, ratesOf, type Rates } from '../rates.js';
import { scoreActing } from './acting.js';
import { scoreCountries } from './countries.js';
import { foundIn } from './foundActors.js';
import type { ActorFileKind, GoldActorText } from './goldActors.js';
import { scoreMetonymy } from './metonymy.js';
import { NO_NAMED, plusNamed, scoreNamed } from './named.js';
import { faultsOf } from './tricky.js';

/** What a file's texts tell of actors, from 0 to 1. Null where the file has none of it. */
export interface ActorFigures {
  readonly span: Rates | null;
  readonly typed: Rates | null;
  readonly person: Rates | null;
  readonly organization: Rates | null;
  readonly state: Rates | null;
  readonly mention: Rates | null;
  readonly actorUse: Rates | null;
  readonly metonymy: number | null;
  readonly countries: Rates | null;
  /** Tricky sentences in which all is right, and how many there are. */
  readonly tricky: { readonly right: number; readonly of: number; readonly faults: readonly string[] } | null;
}

const NONE: ActorFigures = {
  ...{ span: null, typed: null, person: null, organization: null, state: null },
  ...{ mention: null, actorUse: null, metonymy: null, countries: null, tricky: null },
};

/** Scores a file's texts for what they ask. */
export function evaluateActors(kind: ActorFileKind, texts: readonly GoldActorText[], annotate: Annotate): ActorFigures {
  const found = texts.map((gold) => ({ gold, found: foundIn(annotate(gold.doc, gold.text)) }));
  switch (kind) {
    case 'named': {
      const all = found.map((one) => scoreNamed(one.gold, one.found)).reduce(plusNamed, NO_NAMED);
      return {
        ...NONE,
        ...{ span: ratesOf(all.span), typed: ratesOf(all.typed) },
        ...{ person: ratesOf(all.person), organization: ratesOf(all.organization), state: ratesOf(all.state) },
      };
    }
    case 'acting': {
      const scores = found.map((one) => scoreActing(one.gold, one.found));
      const sum = (which: 'mention' | 'actorUse'): Rates =>
        ratesOf(scores.map((score) => score[which]).reduce(plus, NOTHING));
      return { ...NONE, mention: sum('mention'), actorUse: sum('actorUse') };
    }
    case 'metonymy': {
      const told = found.flatMap((one) => scoreMetonymy(one.gold, one.found) ?? []);
      return { ...NONE, metonymy: told.filter((isRight) => isRight).length / Math.max(1, told.length) };
    }
    case 'countries': {
      const all = found.map((one) => scoreCountries(one.gold, one.found)).reduce(plus, NOTHING);
      return { ...NONE, countries: ratesOf(all) };
    }
    case 'tricky': {
      const told = found.map((one) => ({ doc: one.gold.doc, faults: faultsOf(one.gold, one.found) }));
      const wrong = told.filter(({ faults }) => faults.length > 0);
      const faults = wrong.map(({ doc, faults: all }) => `${doc}: ${all.join('; ')}`);
      return { ...NONE, tricky: { right: told.length - wrong.length, of: told.length, faults } };
    }
  }
}
