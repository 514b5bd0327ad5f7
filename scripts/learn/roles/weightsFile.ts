import { PLACES } from '../../../src/core/actors/role/taker.js';

/** Weights below this change nothing. */
const LEAST = 0.15;
const WIDTH = 150;

/** The module that the product reads its weights from. @param weights by "place:word". */
export function weightsFile(weights: ReadonlyMap<string, number>): string {
  const lists = PLACES.map((place) => {
    const words = [...weights]
      .filter(([name, weight]) => name.startsWith(`${place}:`) && Math.abs(weight) >= LEAST)
      .map(([name, weight]) => `${name.slice(place.length + 1).replaceAll(' ', '_')}:${Math.round(weight * 10)}`)
      .sort();
    return `  ${place}: \`\n${fill(words)}\`,\n`;
  });
  return `/**
 * How much each word around a mention says for its acting (above zero) or being a place (below), in tenths; a star before a class of words.
 * Written by \`npm run learn:roles\`.
 */
export const WEIGHTS: Readonly<Record<string, string>> = {
${lists.join('')}};
`;
}

function fill(words: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length >= WIDTH) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line].join('\n');
}
