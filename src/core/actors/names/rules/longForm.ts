import type { ActorType } from '../../../knowledge/model.js';
import * as flag from '../flags.js';
import type { NameReader } from '../nameReader.js';
import type { Naming } from '../naming.js';
import { wordFlags } from '../wordFlags.js';
import { isThing } from './organization.js';

/**
 * "Sentinels of Order and Liberty (SOL)": the words of `[start, end)`, UTF-16 offsets, are one name, whatever rules have made of its parts; null where they are no name.
 * @param at the acronym in the brackets behind them.
 */
export function longForm(r: NameReader, at: number, start: number, end: number): Naming | null {
  let from = at;
  while (from > 0 && (r.words[from - 1]?.start ?? -1) >= start) from--;
  if (r.words[from]?.start !== start || r.words[at - 1]?.end !== end) return null;
  if (r.has(at, flag.NO_ACRONYM) || !hasName(r, from, at)) return null;
  return r.retake(from, at, { type: typeIn(r, from, at), rule: 'acronym' });
}

/** What a body among the words, or somebody known, says that the whole is. */
function typeIn(r: NameReader, from: number, to: number): ActorType {
  for (let at = from; at < to; at++) {
    if (r.has(at, flag.HEAD)) return wordFlags().typeOf(r.words[at]?.text ?? '');
    const mention = r.mentionAt(at);
    if (mention?.known === 'organization' && mention.type) return mention.type;
  }
  return 'organization';
}

/** "Maritime Domain Awareness" is a thing: no word of it is a name, a body or somebody known. */
function hasName(r: NameReader, from: number, to: number): boolean {
  if (r.has(nounOf(r, from, to), flag.NO_ACTOR | flag.PLACE)) return false;
  for (let at = from; at < to; at++) {
    const isBody = r.has(at, flag.HEAD) && !isThing(r, at);
    if (isBody || !r.has(at, flag.COMMON) || r.mentionAt(at)) return true;
  }
  return false;
}

/** The last word before what "of", "for" or the like add. */
function nounOf(r: NameReader, from: number, to: number): number {
  let noun = from;
  while (noun + 1 < to && (r.follows(noun + 1) || r.words[noun + 1]?.join === 'and')) noun++;
  return noun;
}
