import * as flag from '../flags.js';
import type { NameReader } from '../nameReader.js';

/** Heads that stay actors before a document's noun: "European Commission White Paper". */
const isBody = (r: NameReader, at: number): boolean => r.has(at, flag.HEAD) && r.has(at, flag.GENERIC);

/** "Bill Clinton", "Anita Hill". */
const isPartOfName = (r: NameReader, at: number): boolean =>
  (r.has(at, flag.FIRST_NAME) && r.follows(at + 1) && !r.has(at + 1, flag.COMMON)) ||
  (r.has(at, flag.SURNAME) && r.has(at - 1, flag.FIRST_NAME) && r.follows(at) && !r.follows(at + 1));

/**
 * "the Nuclear Posture Review", "South China Sea", "Treaty on the Non-Proliferation of Nuclear Weapons": documents, events, places are no actors.
 * Passes over them with what belongs to them.
 */
export function document(r: NameReader, at: number): number {
  const end = r.stretchEnd(at);
  let last = -1;
  for (let i = at; i < end; i++) {
    if (r.has(i, flag.NO_ACTOR | flag.PLACE) && r.known(i) !== 'organization' && !isPartOfName(r, i)) last = i;
    // A body, a title or a name in front of it is an actor of its own.
    if (last < 0 && (isBody(r, i) || r.has(i, flag.TITLE))) return at;
    if (last >= 0 && r.has(i, flag.HEAD) && !r.has(i, flag.NO_ACTOR | flag.PLACE)) return at;
  }
  if (last < 0) return at;
  // "Mount Everest", "Operation Barbarossa": what follows belongs to it.
  let next = last === at ? end : last + 1;
  while (r.words[next] && ['of', 'on', 'for'].includes(r.words[next]?.join ?? '')) next = r.stretchEnd(next);
  const first = r.words[at];
  const final = r.words[next - 1];
  r.noActor = first && final ? { start: first.start, end: final.end } : null;
  return next;
}
