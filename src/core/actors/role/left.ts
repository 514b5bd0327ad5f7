import type { AliasKind } from '../../knowledge/model.js';
import type { Left } from './lists.js';
import { DETERMINERS, PARTS } from './signs.js';
import type { Surroundings } from './surroundings.js';
import type { EvidenceTaker } from './taker.js';
import { isName, isPreposition, joins } from './words.js';

/** Tells what stands before a mention. @param isGoverned whether a preposition governs it */
export function readLeft(
  around: Surroundings,
  left: Left,
  kind: AliasKind,
  isGoverned: boolean,
  take: EvidenceTaker,
): void {
  if (left.part) take.shape('part', '*part', left.part);
  if (isBesidePart(around)) take.shape('shape', 'beside a part of a land', null);
  if (left.example) take.shape('shape', 'one example of several', null);
  const governor = around.before(left.at);
  if (!isGoverned && left.comma && isPreposition(governor))
    return take.shape('shape', 'behind an opening phrase', null);
  if (left.listed) take.shape('shape', 'listed', null);
  if (left.comma) take.shape('shape', 'behind name and comma', null);
  // In "Russia's lower house" the house is what "in" governs, and of capitals more is said as of governments.
  const owner = around.after(0).text === "'s" ? "'s " : '';
  take.word('governor', governor, owner, '');
  if (!isGoverned) return;
  const earlier = around.before(left.at + 1 + yearBefore(around, left.at + 1));
  take.word('beyond', earlier, '', '');
  take.word('pair', earlier, owner, governor.text);
  // "left Russia for Japan".
  if (isName(earlier)) take.word('pair', around.before(left.at + 2), '', `somewhere ${governor.text}`);
  if (kind !== 'metonym') return;
  take.word('governor', governor, `capital ${owner}`, '');
  take.word('pair', earlier, 'capital ', governor.text);
}

/** "Costa Rica and the southern United States". */
function isBesidePart(around: Surroundings): boolean {
  if (!joins(around.after(0))) return false;
  const at = DETERMINERS.has(around.after(1).text) ? 2 : 1;
  return PARTS.has(around.after(at).text) && !around.after(at).capital && around.after(at + 1).capital;
}

/** How many words "in 1960" is long that ends at `at`: "its independence in 1960 from Britain". */
const yearBefore = (around: Surroundings, at: number): number =>
  YEAR.test(around.before(at).text) && around.before(at + 1).text === 'in' ? 2 : 0;
const YEAR = /^[12]\d\d\d$/;
