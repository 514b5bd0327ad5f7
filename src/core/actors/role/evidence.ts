import type { AliasKind } from '../../knowledge/model.js';
import { opensClause } from './clause.js';
import { readLeft } from './left.js';
import { beforeList } from './lists.js';
import { isModifying } from './modifier.js';
import { readRight } from './right.js';
import type { Surroundings } from './surroundings.js';
import type { EvidenceTaker } from './taker.js';
import { isPreposition } from './words.js';

/** Tells all that stands around a mention and may decide what part it plays. */
export function readEvidence(around: Surroundings, kind: AliasKind, take: EvidenceTaker): void {
  take.shape('kind', kind, null);
  const left = beforeList(around);
  const isGoverned =
    isPreposition(around.before(left.at)) && !(left.comma && opensClause(around, around.before(left.at)));
  const isModifier = isModifying(around, kind, isGoverned);
  if (around.isJoined('before')) take.shape('shape', 'joined to what stands before', around.before(0));
  if (isModifier && kind === 'metonym' && !around.isJoined('after')) take.shape('shape', 'capital before a noun', null);
  if (!isModifier) readLeft(around, left, kind, isGoverned, take);
  readRight(around, kind, isModifier, isGoverned, take);
}
