import type { AliasKind } from '../../knowledge/model.js';
import { shapeOf } from './keys.js';
import { behindList } from './lists.js';
import { readPhrase } from './phrase.js';
import { FUNCTION_WORDS, PARTS } from './signs.js';
import type { Surroundings } from './surroundings.js';
import type { EvidenceTaker } from './taker.js';
import { readVerb } from './verb.js';
import { isWord } from './words.js';

/** Tells what stands behind a mention. @param isModifier whether it says of what kind that is */
export function readRight(
  around: Surroundings,
  kind: AliasKind,
  isModifier: boolean,
  isGoverned: boolean,
  take: EvidenceTaker,
): void {
  const next = around.after(0);
  if (around.isJoined('after')) {
    take.shape('shape', 'joined to what follows', next);
    take.word('joined', next, '', '');
    return;
  }
  if (isModifier) return readPhrase(around, 0, 'modified', take);
  if (next.text === "'s") {
    take.word('follow', next, '', '');
    return readPhrase(around, 1, 'owned', take, kind === 'metonym' ? 'capital ' : '');
  }
  const at = behindList(around);
  const follow = around.after(at);
  if (follow.text !== '.') take.shape('follow', shapeOf(follow), follow);
  if (isDirection(around, at)) take.shape('follow', 'to the north of something', around.after(at + 2));
  if (at === 0 && isWord(follow) && !FUNCTION_WORDS.has(follow.text)) readPhrase(around, 0, 'follow', take);
  if (!isGoverned) readVerb(around, at, take);
}

/** "Guyana to the west": of neighbours on a map. */
const isDirection = (around: Surroundings, at: number): boolean =>
  ['to', 'in', 'on'].includes(around.after(at).text) &&
  around.after(at + 1).text === 'the' &&
  PARTS.has(around.after(at + 2).text);
