import type { KindWording } from '../language.js';

/** German wordings that decide of what kind an author's claim is, as in `en/kinds.ts`. */
export const KINDS: readonly KindWording[] = [
  {
    kind: 'recommendation',
    phrases: `sollte
sollten
muss
müssen
müsste
müssten
braucht
brauchen
darf nicht
dürfen nicht
es ist zeit
es wird zeit
höchste zeit`,
    unless: ['sollte sich'],
  },
  {
    kind: 'prediction',
    phrases: `wird
werden
dürfte
dürften
könnte
könnten
wahrscheinlich
voraussichtlich
unwahrscheinlich`,
    unless: ['wird von', 'werden von'],
  },
  {
    kind: 'cause',
    phrases: `weil
wegen
aufgrund
führt zu
führte zu
führt dazu
deshalb
daher
deswegen
dank
infolge
verursacht
auslöst`,
    unless: [],
  },
  {
    kind: 'comparison',
    phrases: `anders als
im gegensatz
im vergleich
verglichen mit
ebenso wie
genauso wie`,
    unless: [],
  },
];
