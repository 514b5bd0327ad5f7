import { Reading } from '../../../src/core/reading.js';
import { knowledgeOf } from '../world.js';

/** Three states with their capitals, and a union that has one. */
export const compiled = knowledgeOf(`
version: 1
actors:
  - id: norway
    name: Norway
    type: state
    aliases: [{text: Norwegian, kind: adjective}, {text: Norwegians, kind: people}, {text: Oslo, kind: metonym}]
  - id: russia
    name: Russia
    type: state
    aliases: [{text: Russian, kind: adjective}, {text: Moscow, kind: metonym}, {text: the Kremlin, kind: metonym}]
  - id: japan
    name: Japan
    type: state
    aliases: [{text: Japanese, kind: adjective}, {text: Tokyo, kind: metonym}]
  - id: union
    name: Northern Union
    type: international-organization
    aliases: [{text: Malmö, kind: metonym}]
`);

/** "words: role" of each mention. */
export function roles(text: string): string[] {
  const [paragraph] = new Reading(text, compiled, { format: 'plain' }).annotations;
  return (paragraph?.mentions ?? []).map(({ start, end, role }) => `${text.slice(start, end)}: ${role ?? 'none'}`);
}
