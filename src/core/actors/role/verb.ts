import { readPhrase } from './phrase.js';
import { AUXILIARIES, BE, DETERMINERS, LANDS } from './signs.js';
import type { NearbyWord, Surroundings } from './surroundings.js';
import type { EvidenceTaker } from './taker.js';
import { isWord } from './words.js';

const HAS: ReadonlySet<string> = new Set(['has', 'have', 'had']);

/** Behind articles and numbers. */
function firstOfPhrase(around: Surroundings, from: number): number {
  let at = from;
  while (at < from + 2 && DETERMINERS.has(around.after(at).text)) at++;
  return at;
}

/** How many auxiliaries and adverbs are passed over. */
const MOST_BESIDE = 4;

/** Tells of which verb a mention may be the subject, and what it is said to have or to be. @param at where the list ends in which it stands */
export function readVerb(around: Surroundings, at: number, take: EvidenceTaker): void {
  let verb = at;
  while (verb < at + MOST_BESIDE && (isBesideVerb(around.after(verb)) || isGoingTo(around, verb))) verb++;
  if (!isWord(around.after(verb))) return;
  const isPassive = verb > at && BE.has(around.after(verb - 1).text);
  take.word('verb', around.after(verb), isPassive ? 'passive ' : '', '');
  if (verb === at) return;
  take.shape('shape', 'before an auxiliary', around.after(at));
  if (HAS.has(around.after(verb - 1).text))
    readPhrase(around, isWord(around.after(verb)) ? firstOfPhrase(around, verb) : verb, 'has', take);
  if (isPassive && DETERMINERS.has(around.after(verb).text))
    readPhrase(around, firstOfPhrase(around, verb), 'is', take);
  const land = landBehind(around, verb);
  if (land && BE.has(around.after(at).text)) take.shape('follow', 'is told to be a land', land);
}

/** "is one of the smallest countries", "is an island". */
function landBehind(around: Surroundings, from: number): NearbyWord | null {
  for (let at = from; at < from + DESCRIPTION; at++) {
    const word = around.after(at);
    if (LANDS.has(word.text) && (!PEOPLES.has(word.text) || LYING.has(around.after(at + 1).text))) return word;
    if (!isWord(word)) return null;
  }
  return null;
}
/** "The only state that has ratified it" acts; "a nation in the north" is where it is. */
const PEOPLES: ReadonlySet<string> = new Set(['state', 'states', 'nation', 'nations']);
const LYING: ReadonlySet<string> = new Set(['in', 'on', 'located', 'situated', 'bordered', 'bordering', 'with']);
/** How many words may describe a land before it is called one. */
const DESCRIPTION = 7;

/** "is going to be": nobody moves. */
const isGoingTo = (around: Surroundings, at: number): boolean =>
  around.after(at).text === 'going' && around.after(at + 1).text === 'to';

const isBesideVerb = ({ text }: NearbyWord): boolean => AUXILIARIES.has(text) || text.endsWith('ly');
