import type { AnnotationRecord } from '../../src/core/export.js';
import type { GoldText } from '../gold.js';
import { scoreAttributions } from './attributions.js';
import { scoreOwnClaims } from './ownClaims.js';
import { scoreParaphrases, type KnownScore, type Paraphrase } from './paraphrases.js';
import { isProperClaim } from './properClaim.js';
import { NOTHING, plus, ratesOf, type Rates } from './rates.js';

export type Annotate = (doc: string, text: string) => AnnotationRecord;

/** What a file's texts tell, from 0 to 1. Null where the file has none of it. */
export interface Figures extends KnownScore {
  readonly attribution: Rates | null;
  readonly joint: Rates | null;
  /** Of the contents that are claims proper: how many were found. */
  readonly properRecall: number | null;
  /** Of the matched contents: how many have more than two words too many. */
  readonly tooLong: number | null;
  readonly own: Rates | null;
  /** Of the author's claims found: how many are of the right kind. */
  readonly kind: number | null;
}

const NONE: Figures = {
  attribution: null,
  joint: null,
  properRecall: null,
  tooLong: null,
  own: null,
  kind: null,
  recognised: null,
  taken: null,
};

export const evaluateParaphrases = (lines: readonly Paraphrase[], annotate: Annotate): Figures => ({
  ...NONE,
  ...scoreParaphrases(lines, (text) => annotate('paraphrase', text).claims.map(({ claim }) => claim)),
});

/** Bare topics count in texts that annotate them: those that do not annotate the author's claims. */
export function evaluateTexts(
  golds: readonly GoldText[],
  annotate: Annotate,
  hasFiniteVerb: (text: string) => boolean,
): Figures {
  let [attribution, joint, own] = [NOTHING, NOTHING, NOTHING];
  let [tooLong, proper, properMet, kindRight] = [0, 0, 0, 0];
  for (const gold of golds) {
    const { claims } = annotate(gold.doc, gold.text);
    const found = claims.filter(({ by, topic }) => by === 'attribution' && !(gold.own && topic));
    const score = scoreAttributions(gold.text, found, gold.attributions);
    attribution = plus(attribution, score.attribution);
    joint = plus(joint, score.joint);
    tooLong += score.tooLong;
    gold.attributions.forEach(({ content }, i) => {
      if (!isProperClaim(gold.text, content, hasFiniteVerb)) return;
      proper++;
      if (score.met.has(i)) properMet++;
    });
    if (!gold.own) continue;
    const authors = scoreOwnClaims(
      claims.filter(({ by }) => by === 'author'),
      gold.own,
    );
    own = plus(own, authors.claims);
    kindRight += authors.kindRight;
  }
  const hasOwn = golds.some((gold) => gold.own !== undefined);
  return {
    ...NONE,
    attribution: ratesOf(attribution),
    joint: ratesOf(joint),
    properRecall: share(properMet, proper),
    tooLong: share(tooLong, attribution.right),
    own: hasOwn ? ratesOf(own) : null,
    kind: hasOwn ? share(kindRight, own.right) : null,
  };
}

const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
