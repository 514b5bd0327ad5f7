import type { ActorType } from '../../knowledge/model.js';
import {
  ACCORDING,
  ARTICLE,
  BEFORE_VERB,
  CAPITALISED,
  EXAMPLE,
  KIND,
  OFFICE,
  PLACING,
  SPEAKING,
  TOWARDS,
} from './besideWords.js';
import type { NameReader } from './nameReader.js';
import { wordFlags } from './wordFlags.js';

/** ", the party's leader," ", director of", ", a senior fellow at". */
const BEHIND =
  /^,\s+((?:(?:a|an|the|its|their|his|her|who|then|now|former|and)\s+)?(?:[\p{L}’'-]+\s+){0,5}?)([a-z]+(?:-[a-z]+)*)(?=\s+(?:of|at|for|in|with|to|and|on)\b|,|\.|;|\))/u;
const COMMA = 0x2c;

/** True where somebody's office stands right before the word, in small letters: "spokesman Dmitry Peskov". */
export const hasOfficeBefore = (r: NameReader, at: number): boolean => (r.before(at) & OFFICE) !== 0;

/** True where somebody's office stands right behind as an apposition, in small letters. `end`: a UTF-16 offset. */
export function hasOfficeBehind(text: string, end: number): boolean {
  if (end >= text.length || text.charCodeAt(end) !== COMMA) return false;
  const office = BEHIND.exec(text.slice(end, end + 90))?.[2];
  return office !== undefined && wordFlags().isOffice(office);
}

/** What a noun beside them says that the words of `[from, to)` are the name of: "the news agency Tanmark", "the Varn newspaper", "firms such as Tanmark and Varn". */
export function kindBeside(r: NameReader, from: number, to: number): ActorType | undefined {
  const before = r.before(from);
  if ((before & KIND) !== 0) return wordFlags().kindOf(r.textBefore(from));
  if ((r.behind(to - 1) & KIND) !== 0) return wordFlags().kindOf(r.textBehind(to - 1));
  // Asked of every name that no rule knows: a look at one word answers most.
  return (before & (EXAMPLE | CAPITALISED)) === 0 ? undefined : exampleKind(r.text, r.words[from]?.start ?? 0);
}

/** "companies such as", then perhaps a few names. */
const EXAMPLES = /\b([a-z]+)(?:, | )(?:such as|like|including) (?:(?:[A-Z][\w’'&.-]*,? ){1,5}(?:and |or )?){0,4}$/;
const LONGEST_EXAMPLES = 90;

function exampleKind(text: string, start: number): ActorType | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_EXAMPLES), start);
  if (!before.includes('such as ') && !before.includes(' like ') && !before.includes('including ')) return undefined;
  const noun = EXAMPLES.exec(before)?.[1] ?? '';
  const flags = wordFlags();
  if (noun.endsWith('ies')) return flags.kindOf(`${noun.slice(0, -3)}y`);
  return noun.endsWith('s') ? flags.kindOf(noun.slice(0, -1)) : undefined;
}

/** True where what stands before the word tells where something is. */
export function hasPlaceBefore(r: NameReader, at: number): boolean {
  const before = r.before(at);
  if ((before & ARTICLE) !== 0) return (r.beforeThat(at) & (PLACING | TOWARDS)) !== 0;
  if ((before & TOWARDS) !== 0) return (r.beforeThat(at) & ACCORDING) === 0;
  return (before & PLACING) !== 0;
}

/** True where an article stands right before the word. */
export const hasArticle = (r: NameReader, at: number): boolean => (r.before(at) & ARTICLE) !== 0;

/** An article is no part of a name, wherever it is written with a capital. */
export const isArticle = (r: NameReader, at: number): boolean => r.words[at]?.text === 'The';

/** True where a verb of saying or wanting stands right behind the word. */
export function isSpeaking(r: NameReader, at: number): boolean {
  const behind = r.behind(at);
  return (behind & SPEAKING) !== 0 || ((behind & BEFORE_VERB) !== 0 && (r.behindThat(at) & SPEAKING) !== 0);
}
