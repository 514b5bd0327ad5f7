import type { Likeness } from './compare.js';
import type { Profile } from './profile.js';
import type { Utterance } from './utterance.js';

/** Slots of less weight say too little for their negation to matter. */
const WEIGHTY = 0.6;

/** True where an utterance says of a claim's matter the opposite: by a negation, a word of opposite meaning, or the lack of the claim's own negation. */
export function isDenied({ denied }: Profile, { fillings, view }: Likeness, uttered: Utterance): boolean {
  const telling = fillings.filter(({ slot, quality }) => !slot.actor && quality > 0 && slot.weight >= WEIGHTY);
  if (!view.negative && telling.every(({ negates }) => !negates)) {
    if (telling.some(({ reversed, negated }) => reversed !== negated)) return true;
  }
  const denies = uttered.units.some(({ senses, negated }) => negated || senses.some((sense) => sense.denies));
  return !denies && (telling.some(({ reversed }) => reversed) || lacksNegation(denied, uttered));
}

/** The claim says that they do *not* fear it, the utterance that they do. */
function lacksNegation(denied: ReadonlyMap<number, boolean>, { units }: Utterance): boolean {
  const said = new Map<number, boolean>();
  for (const { senses, negated } of units) {
    for (const { concept } of senses) said.set(concept, (said.get(concept) ?? true) && !negated);
  }
  const both = [...denied].filter(([concept]) => said.has(concept));
  const lacking = both.filter(([concept, isDeniedThere]) => isDeniedThere && said.get(concept) === true);
  return lacking.length > 0 && lacking.length === both.filter(([, isDeniedThere]) => isDeniedThere).length;
}
