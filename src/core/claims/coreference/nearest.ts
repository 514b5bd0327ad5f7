import type { Knowledge } from '../../knowledge/knowledge.js';
import { SOURCE, type Antecedent } from './antecedent.js';
import { fits } from './fits.js';
import type { Reference } from './reference.js';

/** Antecedents looked at in one paragraph: bounds the work, and nobody remembers more. */
export const MOST_LOOKED_AT = 40;

/**
 * The actor that a reference means among the antecedents of one paragraph, those up to `count`: the nearest that fits, where what the text is about counts
 * for a sentence. `undefined` where none fits; null where it is in doubt, or nobody of the knowledge.
 * @param sentence from which distances count. @param isLeftOut tells who cannot be meant here.
 */
export function nearest(
  reference: Reference,
  antecedents: readonly Antecedent[],
  count: number,
  sentence: number,
  knowledge: Knowledge,
  isLeftOut: (one: Antecedent) => boolean = () => false,
): number | null | undefined {
  let best: { cost: number; entry: number | null } | undefined;
  for (let i = count - 1; i >= 0 && i >= count - MOST_LOOKED_AT; i--) {
    const one = antecedents[i];
    if (!one || isLeftOut(one) || !fits(reference, one, knowledge)) continue;
    const cost = (sentence - one.sentence) * 2 + weight(one, reference);
    if (!best || cost < best.cost) best = { cost, entry: one.entry };
    else if (cost === best.cost && one.entry !== best.entry) best = { cost, entry: null };
  }
  return best?.entry;
}

/** "the country" may mean the object as well as the subject; a pronoun rather takes up the subject. */
function weight({ rank }: Antecedent, reference: Reference): number {
  return reference.what === 'pronoun' || rank === SOURCE ? rank : 1;
}
