import type { AttributionMark, ClaimMark, ClaimSource, Mention } from '../../annotation.js';
import type { Knowledge, MergedEntry } from '../../knowledge/knowledge.js';
import { contains, type Span } from '../../span.js';
import { isSpaceAt } from '../../text/characters.js';
import { mentionsIn } from '../mentionsIn.js';
import { OTHER, SOURCE, SUBJECT, type Antecedent } from './antecedent.js';
import { genderOfWords } from './gender.js';
import { coreOf, formOf, isPlural, type Form } from './nounPhrase.js';
import { CORE_ENDS, NO_SUBJECT, PERSONS, PORTFOLIOS, PREPOSITION_BEFORE, PRONOUNS } from './words.js';

/** A paragraph with all that was found in it. */
export interface AnnotatedParagraph {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly ClaimMark[];
}

/** All whom later words may refer to: sources, mentions, and what else opens a sentence. In order of the text. Linear. */
export function antecedentsOf(paragraph: AnnotatedParagraph, knowledge: Knowledge): Antecedent[] {
  const sentenceAt = sentenceFinder(paragraph.sentences);
  const sources = attributionsOf(paragraph.claims)
    .map(({ source }) => source)
    .sort((a, b) => a.start - b.start || a.end - b.end)
    // One source may say several things.
    .filter(({ start, end }, i, all) => start !== all[i - 1]?.start || end !== all[i - 1]?.end);
  const fromSources = sources.map((source) =>
    antecedentOfSource(source, sentenceAt(source.start), paragraph, knowledge),
  );
  const fromMentions = mentionAntecedents(paragraph, fromSources, sentenceAt, knowledge);
  const openings = openingAntecedents(paragraph, [...fromSources, ...fromMentions]);
  return [...fromSources, ...fromMentions, ...openings].sort((a, b) => a.start - b.start || a.end - b.end);
}

type WithSource = AttributionMark & { readonly source: ClaimSource };

export const attributionsOf = (claims: readonly ClaimMark[]): WithSource[] =>
  claims.filter((claim): claim is WithSource => claim.by === 'attribution' && claim.source !== null);

/** For offsets in any order. */
function sentenceFinder(sentences: readonly Span[]): (at: number) => number {
  return (at) => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.start ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

export function antecedentOfSource(
  source: ClaimSource,
  sentence: number,
  { text, mentions }: AnnotatedParagraph,
  knowledge: Knowledge,
): Antecedent {
  const words = text.slice(source.start, Math.min(source.end, source.start + 120));
  const inside = mentionsIn(mentions, source);
  const form = sourceForm(source, words, inside, knowledge);
  const pronoun = PRONOUNS.get(words.toLowerCase());
  return {
    start: source.start,
    end: source.end,
    // "Russia and China": whoever comes later means both or is told apart by the mentions.
    entry: form === 'many' && isCoordinated(words) ? null : source.entry,
    sentence,
    rank: SOURCE,
    form,
    gender: pronoun === 'he' || pronoun === 'she' ? pronoun : (genderOfWords(coreOf(words)) ?? genderOfWords(words)),
    words: words.toLowerCase(),
    beside: inside.map((mention) => mention.entry).filter((entry) => entry !== source.entry),
    governed: false,
    opening: false,
  };
}

const isCoordinated = (words: string): boolean => /\s(?:and|&|as well as)\s/i.test(coreOf(words));

function sourceForm(source: ClaimSource, words: string, inside: readonly Mention[], knowledge: Knowledge): Form {
  const pronoun = PRONOUNS.get(words.toLowerCase());
  const entry = source.entry === null ? undefined : knowledge.entries[source.entry];
  if (pronoun === 'he' || pronoun === 'she') return 'person';
  if (pronoun === 'it') return 'body';
  if (pronoun === 'they') return entry ? 'body' : 'many';
  if (isCoordinated(words)) return 'many';
  if (entry?.section === 'actor' && entry.type === 'person') return 'person';
  if (pronoun === 'who') return entry ? 'body' : 'any';
  const core = coreOf(words);
  const named = inside.find((mention) => mention.end === source.start + core.length);
  const other = named && knowledge.entries[named.entry];
  return named && other ? mentionForm(named, other, core) : formOf(words);
}

function mentionForm(mention: Mention, entry: MergedEntry, words: string): Form {
  if (entry.section === 'actor' && entry.type === 'person') return 'person';
  const plural = mention.kind === 'people' || (mention.kind === 'adjective' && isPlural(words.toLowerCase()));
  return plural ? 'many' : 'body';
}

function mentionAntecedents(
  { text, sentences, mentions }: AnnotatedParagraph,
  sources: readonly Antecedent[],
  sentenceAt: (at: number) => number,
  knowledge: Knowledge,
): Antecedent[] {
  const out: Antecedent[] = [];
  let subject: Antecedent | null = null;
  let nextSource = 0;
  for (const mention of mentions) {
    const entry = knowledge.entries[mention.entry];
    if (entry?.section !== 'actor' || entry.type === 'place' || entry.type === 'region') continue;
    const words = text.slice(mention.start, mention.end);
    const form = mentionForm(mention, entry, words);
    if ((mention.kind === 'adjective' && form !== 'many') || mention.kind === 'combining') continue;
    while ((sources[nextSource]?.end ?? text.length) < mention.end) nextSource++;
    const source = sources[nextSource];
    if (source && source.entry === mention.entry && contains(source, mention)) continue;
    const sentence = sentenceAt(mention.start);
    const title = titleBefore(text, mention.start, sentences[sentence]?.start ?? 0);
    const one = antecedentOfMention(mention, sentence, form, text, title, mentions);
    const rank = isSubject(one, title, text, subject) ? SUBJECT : OTHER;
    const ranked: Antecedent = { ...one, rank };
    if (rank === SUBJECT) subject = ranked;
    out.push(ranked);
  }
  return out;
}

function antecedentOfMention(
  mention: Mention,
  sentence: number,
  form: Form,
  text: string,
  title: number,
  mentions: readonly Mention[],
): Antecedent {
  const words = text.slice(title, mention.end);
  const before = text.slice(Math.max(0, title - 40), title).replace(/(?:the|an?)\s+$/i, '');
  return {
    start: mention.start,
    end: mention.end,
    entry: mention.decision === 'ambiguous' ? null : mention.entry,
    sentence,
    rank: OTHER,
    form,
    gender: form === 'person' ? genderOfWords(words) : null,
    words: words.toLowerCase(),
    beside: mentionsIn(mentions, { start: title, end: mention.start }).map(({ entry }) => entry),
    governed: PREPOSITION_BEFORE.test(before),
    opening: false,
  };
}

const TITLE_WORDS = 5;
const LONGEST_TITLE = 30;

/** Where the titles before a name begin: "Norwegian foreign minister [Holm". */
function titleBefore(text: string, at: number, from: number): number {
  let start = at;
  for (let i = 0; i < TITLE_WORDS; i++) {
    const word = wordBefore(text, start, Math.max(from, start - LONGEST_TITLE));
    if (!word || !isTitle(text.slice(word.start, word.end))) break;
    start = word.start;
  }
  return start;
}

/** The word that ends before `at` and a space, as far as it stands behind `from`. */
function wordBefore(text: string, at: number, from: number): Span | null {
  let end = at;
  while (end > from && isSpaceAt(text, end - 1)) end--;
  let start = end;
  while (start > from && isWordUnit(text, start - 1)) start--;
  return end < at && start < end ? { start, end } : null;
}

/** A letter, or what stands between letters and behind those of "Mr.". */
function isWordUnit(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | SMALL;
  return (unit >= LETTER_A && unit <= LETTER_Z) || WORD_UNIT.test(text.charAt(at));
}

const WORD_UNIT = /[\p{L}\p{M}.'’-]/u;
const SMALL = 0x20;
const LETTER_A = 0x61;
const LETTER_Z = 0x7a;

function isTitle(word: string): boolean {
  const small = word.toLowerCase();
  if (PERSONS.has(small) || PORTFOLIOS.has(small)) return true;
  return /^\p{Lu}/u.test(word) && !NO_SUBJECT.test(word) && !/^(?:the|a|an)$/.test(small);
}

/** The first actor of a sentence that stands behind no preposition and owns nothing, and those joined to it by "and". */
function isSubject(one: Antecedent, title: number, text: string, last: Antecedent | null): boolean {
  if (one.governed || /^['’]s?\s+\p{L}/u.test(text.slice(one.end, one.end + 6))) return false;
  if (last?.sentence !== one.sentence) return true;
  return title - last.end < 20 && /^,?\s*(?:(?:and|or|&)\s+(?:the\s+)?)?$/i.test(text.slice(last.end, title));
}

const OPENING = 80;

/** What opens sentences and is no actor of the knowledge: in doubt that is whom "it" and "they" mean. */
function openingAntecedents({ text, sentences }: AnnotatedParagraph, others: readonly Antecedent[]): Antecedent[] {
  const starts = new Set<number>();
  for (const { sentence, start, end, words, governed } of others) {
    const title = Math.max(0, words.length - (end - start));
    if (!governed && start - title - (sentences[sentence]?.start ?? 0) < 5) starts.add(sentence);
  }
  return sentences.flatMap((at, sentence) => {
    if (starts.has(sentence)) return [];
    const one = openingOf(text.slice(at.start, Math.min(at.end, at.start + OPENING)));
    if (!one) return [];
    const { words, form } = one;
    const end = at.start + words.length;
    return [{ start: at.start, end, entry: null, sentence, rank: SUBJECT, form, gender: null, words: words.toLowerCase(), beside: [], governed: false, opening: true } as const]; // prettier-ignore
  });
}

const THINGS = /(?:ing|ly|ed|tion|sion|ment|ity|ness|ism|ade|ance|ence)$/;

function openingOf(sentence: string): { words: string; form: Form } | null {
  const end = sentence.search(CORE_ENDS);
  const core = end < 0 ? sentence : sentence.slice(0, end);
  if (NO_SUBJECT.test(core)) return null;
  const words = /^\p{Lu}[\p{L}\p{M}'’-]*(?:\s+[\p{L}\p{M}'’-]+){0,3}/u.exec(core)?.[0];
  if (!words) return null;
  const each = words.split(/\s+/);
  const small = each.map((word) => word.toLowerCase());
  if (small.slice(0, 4).some((word) => PERSONS.has(word))) return { words, form: 'person' };
  if (/^(?:the|an?)$/.test(small[0] ?? '')) return { words, form: 'body' };
  if (small.slice(0, 3).some(isPlural)) return { words, form: 'many' };
  return THINGS.test(small[0] ?? '') ? null : { words, form: 'any' };
}
