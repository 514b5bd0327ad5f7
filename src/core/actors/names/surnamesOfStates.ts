import { hasPlaceBefore } from './evidence.js';
import type { NameReader } from './nameReader.js';

/** Names of states and capitals that are surnames, too. */
const ALSO_SURNAMES = new Set(
  'Jordan Israel Chad Ireland France Holland England Poland Cuba Lebanon Malta Washington London Paris Berlin'.split(
    ' ',
  ),
);

/** Under this key stands whether the text names an actor by other words than its mere name: "Jordanian". */
const otherForm = (entry: number): string => `=${entry}`;

/**
 * "Michael Jordan was not invited; Jordan declined": a state's name is a person's behind the full name, and in a text that names the person in full elsewhere
 * and the state by no other word.
 */
export function surnamesOfStates(r: NameReader): void {
  if (r.mentions.length === 0) return;
  let full: ReadonlyMap<string, number> | null = null;
  for (let at = 0; at < r.words.length; at++) {
    const index = r.words[at]?.mention ?? -1;
    const mention = r.mentionAt(at);
    if (!mention || r.words[at - 1]?.mention === index) continue;
    if ((mention.known !== 'state' && mention.known !== 'nationality') || r.isCovered(index)) continue;
    const key = r.text.slice(mention.start, mention.end);
    if (!ALSO_SURNAMES.has(mention.name) && !ALSO_SURNAMES.has(key)) continue;
    if (!ALSO_SURNAMES.has(key)) {
      r.offer(otherForm(mention.entry), null);
      continue;
    }
    if (hasPlaceBefore(r, at)) continue;
    const named = (full ??= surnames(r)).get(key);
    // Before the full name the state is meant.
    if (named !== undefined && named > mention.end) continue;
    if (named !== undefined) r.cover(index);
    const { start, end } = mention;
    const isTold = named !== undefined;
    r.candidates.push(
      isTold ? { start, end, key, guess: null } : { start, end, key, guess: null, unless: otherForm(mention.entry) },
    );
  }
}

/** The surnames of the persons that the paragraph names in full, with where the first of each ends. */
function surnames(r: NameReader): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const { guess, end } of r.candidates) {
    const at = guess?.type === 'person' ? guess.name.lastIndexOf(' ') : -1;
    const surname = guess?.name.slice(at + 1) ?? '';
    if (at > 0 && !ends.has(surname)) ends.set(surname, end);
  }
  return ends;
}
