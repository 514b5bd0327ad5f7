import { behindList } from './lists.js';
import { AUXILIARIES, COORDINATORS, MONTHS } from './signs.js';
import type { NearbyWord, Surroundings } from './surroundings.js';
import { isKnownVerb, isWord, joins } from './words.js';

/**
 * "In Europe, Germany has …", "… from China, and China retaliated": what stands before the comma does not govern the subject behind it.
 * In "the talks in Tokyo, Japan were …" it does.
 */
export function opensClause(around: Surroundings, governor: NearbyWord): boolean {
  const isBare = around.before(0).text === ',';
  if (governor.capital && isBare && isWord(around.after(0)) && !joins(around.after(0))) return true;
  const mayBeTown = isBare && !governor.capital && !MONTHS.has(around.before(1).text);
  let at = behindList(around);
  const isOneOfSeveral = hasCoordinator(around, at);
  // "In Aldmoor, Japan, Orvel Foods has": the second comma ends the name of the town.
  if (mayBeTown && at > 0 && !isOneOfSeveral) return false;
  while (around.after(at).text.endsWith('ly')) at++;
  const word = around.after(at);
  if (word.capital) return false;
  return isKnownVerb(word) || (AUXILIARIES.has(word.text) && (isOneOfSeveral || !mayBeTown));
}

function hasCoordinator(around: Surroundings, end: number): boolean {
  for (let at = 0; at < end; at++) if (COORDINATORS.has(around.after(at).text)) return true;
  return false;
}
