import type { AuthorClaimKind } from '../../claims/own/kinds.js';

/** German wordings that make a sentence an author's claim, as in `en/markers.ts`. */
export const MARKERS: Readonly<Record<AuthorClaimKind, string>> = {
  recommendation:
    'sollte sollten muss müssen müsste müssten braucht brauchen nötig notwendig unerlässlich dringend besser empfehlenswert überfällig verdient verdienen darf dürfen',
  prediction:
    'wird werden würde würden könnte könnten dürfte dürften wahrscheinlich unwahrscheinlich voraussichtlich bald künftig droht drohen risiko zukunft',
  cause:
    'weil wegen aufgrund deshalb daher deswegen dank infolge ursache ursachen führt führte führen folge folgen grund gründe verursacht',
  judgement:
    'gescheitert scheitert versagt versagen erfolg misserfolg wichtig gefährlich falsch richtig schlecht gut groß stark schwach klug unklug fehler entscheidend unklar klar kaum nur zu genug problem schwierig schwer leicht einfach komplex überraschend leider unzureichend ungerecht fair absurd töricht fatal wirksam unwirksam bleibt bleiben',
  comparison:
    'als anders ähnlich gleich ebenso mehr weniger größer kleiner besser schlechter statt vergleich gegensatz',
};
