import type { TextFormat } from '../../../../src/core/annotation.js';
import { Reading } from '../../../../src/core/reading.js';
import { knowledgeOf } from '../../world.js';

/** Three states, a body and two persons that a knowledge file has. */
export const FEW = knowledgeOf(`
version: 1
actors:
  - id: iraq
    name: Iraq
    type: state
    aliases: [{text: Iraqi, kind: adjective}]
  - id: jordan
    name: Jordan
    type: state
    aliases: [{text: Jordanian, kind: adjective}]
  - id: united-states
    name: United States
    type: state
    aliases: [{text: US, kind: acronym}]
  - {id: nato, name: NATO, type: alliance, aliases: [{text: NATO, kind: acronym}]}
  - {id: roe, name: Jane Roe, type: person, aliases: [Roe]}
  - {id: tirn, name: Walter Askov Tirn Jr., type: person, aliases: [Walter Tirn]}
`);

/** "Wang Yi: person", with "= the full name" where that is another; mentions of known actors in square brackets. */
export function told(text: string, format: TextFormat = 'plain'): string[] {
  const out: { at: number; told: string }[] = [];
  let start = 0;
  for (const { length, mentions, names } of new Reading(text, FEW, { format }).annotations) {
    const slice = (at: { start: number; end: number }): string => text.slice(start + at.start, start + at.end);
    for (const one of mentions) out.push({ at: start + one.start, told: `[${slice(one)}]` });
    for (const one of names) {
      const words = slice(one);
      const full = one.name === words ? '' : ` = ${one.name}`;
      out.push({ at: start + one.start, told: `${words}: ${one.type}${full}` });
    }
    start += length;
  }
  return out.sort((a, b) => a.at - b.at).map((one) => one.told);
}
