import * as T from '../../language/tags.js';
import type { Stretch } from '../attribution/contents.js';
import { bucket } from '../attribution/cueFeatures.js';
import type { FeatureSink } from '../attribution/linear.js';
import type { ParsedParagraph } from '../attribution/site.js';
import { CAPITAL, DIGITS } from '../syntax/tokens.js';

const OWN = 900;
/** Words beyond are not looked at: what makes a claim stands before. */
const MOST_WORDS = 80;

/** How a clause lies to the attributions found in its paragraph. */
export interface ClauseSetting {
  /** Eighths of its tokens that lie in an attribution that is no topic, or in its content alone. */
  readonly attributed: number;
  readonly inContent: number;
  /** Whether it is its sentence's first, only, or a later clause. */
  readonly place: number;
}

/** What tells whether a clause is a claim of its author's. */
export function describeClause(
  { tokens, lexicon, quotes }: ParsedParagraph,
  { first, last }: Stretch,
  setting: ClauseSetting,
  sink: FeatureSink,
): void {
  const { tag, hash, bits } = tokens;
  const add = sink.from(OWN);
  const end = Math.min(last, first + MOST_WORDS);
  let markers = 0;
  let digits = 0;
  let names = 0;
  let quoted = 0;
  for (let i = first; i <= end; i++) {
    const word = hash[i] ?? 0;
    const here = tag[i] ?? 0;
    if (T.has(T.PUNCTUATION, here)) {
      if (here !== T.COMMA) add(1, here);
      continue;
    }
    if ((bits[i] ?? 0) & DIGITS) digits++;
    if (here === T.NAME) names++;
    if ((tokens.quote[i] ?? -1) >= 0) quoted++;
    if (here !== T.NAME && !((bits[i] ?? 0) & DIGITS)) {
      add(2, word);
      if (i < end) add(3, word, hash[i + 1] ?? 0);
    }
    markers |= lexicon.markers.get(word) ?? 0;
    if (T.has(T.HELPING, here)) add(4, word, tag[i + 1] ?? 0);
    if (here === T.VERB || here === T.PAST || here === T.ING) add(5, here);
  }
  const verb = mainVerb(tag, first, end);
  add(6, verb < 0 ? 99 : (tag[verb] ?? 0));
  add(7, verb < 0 ? 0 : (hash[verb] ?? 0));
  add(8, verb < 0 ? 0 : (tag[verb] ?? 0), verb < 0 ? 0 : (hash[verb + 1] ?? 0));
  add(9, verb < 0 ? 0 : (tag[verb] ?? 0) * 64 + (tag[verb + 1] ?? 0), tag[verb + 2] ?? 0);
  add(10, markers);
  add(11, markers, verb < 0 ? 99 : (tag[verb] ?? 0));
  for (let kind = 0; kind < 5; kind++) if (markers & (1 << kind)) add(12, kind);
  add(13, Math.min(digits, 3), verb < 0 ? 99 : (tag[verb] ?? 0));
  add(14, Math.min(names, 4), Math.min(digits, 2));
  add(15, bucket(last - first));
  add(16, setting.attributed);
  add(17, setting.inContent, setting.attributed);
  add(18, setting.place, setting.attributed);
  add(20, hash[first] ?? 0);
  add(21, (tag[first] ?? 0) * 64 + (tag[first + 1] ?? 0), tag[first + 2] ?? 0);
  add(22, quoted > 0 ? bucket(quoted) : 0, quotes.length > 0 ? 1 : 0);
  add(23, verb < 0 ? 0 : headBefore(tokens.tag, tokens.hash, first, verb));
  add(24, (bits[first] ?? 0) & CAPITAL, verb < 0 ? 1 : 0);
  add(0, 0);
}

/** The first finite verb: an auxiliary, or a verb behind a subject. */
function mainVerb(tag: Uint8Array, first: number, last: number): number {
  let depth = false;
  for (let i = first; i <= last; i++) {
    const here = tag[i] ?? 0;
    if (here === T.WH || here === T.THAT || here === T.SUBORDINATOR) depth = i > first;
    else if (here === T.COMMA) depth = false;
    if (depth) continue;
    if (T.has(T.HELPING, here)) return i;
    if ((here === T.VERB || here === T.PAST) && i > first && tag[i - 1] !== T.TO) return i;
  }
  return -1;
}

function headBefore(tag: Uint8Array, hash: Int32Array, first: number, verb: number): number {
  for (let i = verb - 1; i >= first; i--)
    if (tag[i] === T.NOUN || tag[i] === T.PRONOUN || tag[i] === T.ING) return hash[i] ?? 0;
  return 0;
}
