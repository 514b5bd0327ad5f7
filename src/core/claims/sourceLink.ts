import type { ClaimSource, Mention } from '../annotation.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import { contains, type Span } from '../span.js';
import { mentionsIn } from './mentionsIn.js';

/** Who speaks for a state or body: "the Chinese government", "officials in Moscow", "a RAND paper". */
const SPEAKERS =
  'governments?|administration|leadership|leaders|officials?|authorities|side|state|regime|ministry|ministries|department|military|army|forces|' +
  'delegation|diplomats?|diplomacy|media|public|services?|agencies|spokes(?:man|woman|men|person|people)|representatives?|envoys?|embassy|' +
  'delegates?|negotiators?|propaganda|strategy|doctrine|papers?|report|reports|study|statement|communiqué|declaration';
const SPEAKS = new RegExp(`^(?:[\\p{L}’'.-]+\\s+){0,4}?(?:${SPEAKERS}|people)\\b`, 'iu');
const SPEAKS_BEFORE = new RegExp(
  `\\b(?:${SPEAKERS}|secretary[- ]general|head|chief)\\s+(?:of|from|in|for|at|to)\\s+(?:the\\s+)?$`,
  'iu',
);
/** A preposition by which a name only says more about somebody else: "critics of Norway". */
const TIED = /(?:^|\s)(?:of|from|in|for|at|to|on|with|about|against|near|among|within|under|like)\s+(?:the\s+)?$/iu;
const COORDINATOR = /\s(?:and|or|&|as\s+well\s+as)\s/giu;
const LONGEST = 300;

/**
 * The actor that a source names, by the mentions that stand in it: of coordinated ones the first; nobody where a state or body only qualifies somebody else
 * ("Chinese scholar Wang Li", "critics of Norway") or is part of a longer name ("China National Petroleum Corporation").
 */
export function linkByName(
  source: Span,
  text: string,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): ClaimSource {
  const named = namedIn(source, text, mentions, knowledge);
  return { start: source.start, end: source.end, entry: named?.entry ?? null, link: named ? 'name' : null };
}

function namedIn(source: Span, text: string, mentions: readonly Mention[], knowledge: Knowledge): Mention | undefined {
  const inside = mentionsIn(mentions, source).filter(({ entry }) => knowledge.entries[entry]?.section === 'actor');
  if (inside.length === 0) return undefined;
  const first = firstConjunct(source, text, inside);
  const clear = inside.filter((mention) => mention.decision !== 'ambiguous' && contains(first, mention));
  const person = clear.find((mention) => isPerson(mention, knowledge) && speaksItself(mention, first, text));
  return person ?? clear.find((mention) => !isPerson(mention, knowledge) && isTheName(mention, first, text, inside));
}

/** The part of a source that names its first speaker: up to an "and" that joins it to somebody else. */
function firstConjunct(source: Span, text: string, inside: readonly Mention[]): Span {
  const words = text.slice(source.start, Math.min(source.end, source.start + LONGEST));
  const starts = inside[0]?.start ?? source.start;
  for (const { index } of words.matchAll(COORDINATOR)) {
    const at = source.start + index;
    if (inside.some((mention) => mention.start < at && at < mention.end)) continue;
    // "Russian and Chinese officials": one head for both.
    const isAdjective = inside.some((mention) => mention.end === at && mention.kind === 'adjective');
    if (isAdjective) continue;
    const begins = words.slice(0, index).trimEnd();
    // "the president and party leader Xi": one person, described twice; "critics and Xi", "Weber and Xi": somebody else first.
    const other = /(?:\p{Ll}s|\p{Lu}[\p{L}\p{M}’'-]*)$/u.test(begins);
    if (starts < at || other) return { start: source.start, end: at };
  }
  return { start: source.start, end: source.end };
}

/** Not "a critic of Putin", nor "Putin's critics"; but "Putin's spokesman". */
function speaksItself(mention: Mention, source: Span, text: string): boolean {
  const before = text.slice(Math.max(source.start, mention.start - 60), mention.start);
  if (TIED.test(before)) return SPEAKS_BEFORE.test(before);
  const behind = /^['’]s?\s+/u.exec(text.slice(mention.end, source.end));
  return !behind || SPEAKS.test(text.slice(mention.end + behind[0].length, Math.min(source.end, mention.end + 60)));
}

function isTheName(mention: Mention, source: Span, text: string, inside: readonly Mention[]): boolean {
  const before = text.slice(Math.max(source.start, mention.start - 60), mention.start);
  if (TIED.test(before)) return SPEAKS_BEFORE.test(before);
  if (isEndOfName(before, mention, inside)) return false;
  const behind = text.slice(mention.end, Math.min(source.end, mention.end + 80));
  const tied = /^(?:['’]s?)?\s+(?=[\p{L}\d])/u.exec(behind);
  const isAlone =
    !tied || /^\s+(?:of|from|in|for|at|to|on|with|by|itself|and|or|who|which|that|under|as)\b/iu.test(behind);
  const joined = /^\s+(?:and|or)\s+/iu.exec(behind);
  if (joined && mention.kind === 'adjective') return SPEAKS.test(behind.slice(joined[0].length));
  if (isAlone) return mention.kind !== 'adjective' || /^s\b/.test(behind) || isNoun(mention, source, text);
  // "Norway's Jens Holm", "Chinese official Wang Li", "China National Petroleum": what is named is somebody else, unless it speaks for the state.
  const rest =
    behind.slice(tied[0].length).split(/[,(–—]|\s(?:of|from|in|for|at|to|on|with|by|who|which|that)\s/u)[0] ?? '';
  const speaker = SPEAKS.exec(rest);
  return speaker !== null && !/\p{Lu}/u.test(rest.slice(speaker[0].length));
}

/** "the Chinese", "Russians". */
const isNoun = ({ start, end }: Mention, source: Span, text: string): boolean =>
  /s$/.test(text.slice(start, end)) || /^the\s/i.test(text.slice(source.start, start));

/** "Air China", "Bank of Norway" are names of somebody else. */
function isEndOfName(before: string, mention: Mention, inside: readonly Mention[]): boolean {
  if (inside.some((other) => other.end <= mention.start && mention.start - other.end < 3)) return false;
  const word = /([\p{L}\p{M}’'-]+)\s+$/u.exec(before)?.[1];
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(word) && !/^(?:the|both|only|even|a|an|while|neither|either|all|today|modern|official|president|premier|chancellor)$/i.test(word); // prettier-ignore
}

function isPerson(mention: Mention, knowledge: Knowledge): boolean {
  const entry = knowledge.entries[mention.entry];
  return entry?.section === 'actor' && entry.type === 'person';
}
