import type { ClaimSource, Mention } from '../../annotation.js';
import type { Knowledge } from '../../knowledge/knowledge.js';
import type { Span } from '../../span.js';
import { mentionsIn } from '../mentionsIn.js';
import { genderOfWords, type Gender } from './gender.js';
import { coreOf, headOf } from './nounPhrase.js';
import { BODIES, PERSONS, PRONOUNS, TITLES } from './words.js';

/** A source that names nobody, or a surname alone: what is to be looked for before it. */
export type Reference = PronounReference | DescriptionReference | SurnameReference;

export interface PronounReference {
  readonly what: 'pronoun';
  readonly pronoun: 'he' | 'she' | 'it' | 'they' | 'who';
}

/** "the foreign ministry", "the Russian leader". */
export interface DescriptionReference {
  readonly what: 'description';
  /** Its last word, in small letters. */
  readonly head: string;
  /** The other words without articles, in small letters. */
  readonly modifiers: readonly string[];
  /** Actors named in it: whose leader, whose ministry. */
  readonly of: readonly number[];
}

export interface SurnameReference {
  readonly what: 'surname';
  readonly surname: string;
  readonly titled: boolean;
  readonly gender: Gender;
}

const SURNAME = new RegExp(`^((?:(?:${TITLES})\\.?\\s+){0,3})(\\p{Lu}[\\p{L}\\p{M}'’-]+)$`, 'u');
const LONGEST = 100;

/**
 * What a source refers to; null for one that names somebody, for an indefinite one ("a ministry"), and for several ("both leaders").
 * Looks at no more than 100 code units.
 */
export function referenceOf(
  source: ClaimSource,
  text: string,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Reference | null {
  if (source.end - source.start > LONGEST) return null;
  const words = text.slice(source.start, source.end);
  const pronoun = PRONOUNS.get(words.toLowerCase());
  if (pronoun) return { what: 'pronoun', pronoun };
  if (/^(?:the|this|that)\s/iu.test(words)) return descriptionOf(source, words, mentions, knowledge);
  if (source.entry !== null) return null;
  const [, titles, surname] = SURNAME.exec(words) ?? [];
  if (!surname) return null;
  return { what: 'surname', surname, titled: !!titles, gender: genderOfWords(titles ?? '') };
}

function descriptionOf(
  source: Span,
  words: string,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): DescriptionReference | null {
  const written = coreOf(words);
  const inside = mentionsIn(mentions, source);
  // Policy texts write "the Commission" where they mean one that was named.
  const core = inside.length === 0 && /^\S+\s\S+$/.test(written) ? written.toLowerCase() : written;
  const head = headOf(core);
  if (!BODIES.has(head) && !PERSONS.has(head)) return null;
  const of = inside.filter((mention) => !isPerson(mention.entry, knowledge)).map((mention) => mention.entry);
  if (of.length < inside.length) return null;
  // "the ministry's spokesman", "the head of the court": whose, would have to be found first.
  if (inside.length === 0 && (core.length < words.length || /['’]/.test(core))) return null;
  const bare = withoutMentions(core, source.start, inside);
  // "the Norwegian minister Jens Holm": by name, of somebody unknown.
  if (/\p{Lu}/u.test(bare)) return null;
  const modifiers = bare
    .split(/[^\p{L}-]+/u)
    .map(spelledOneWay)
    .filter((word) => word !== '' && word !== head);
  if (modifiers.some((word) => word === 'and' || word === 'or')) return null;
  return { what: 'description', head, modifiers, of };
}

/** The words of a core besides its article and the actors named in it. */
function withoutMentions(core: string, at: number, inside: readonly Mention[]): string {
  let bare = core;
  for (const { start, end } of [...inside].reverse()) {
    bare = `${bare.slice(0, Math.max(0, start - at))} ${bare.slice(Math.min(bare.length, end - at))}`;
  }
  return bare.replace(/^\s*(?:the|this|that)\s/i, '').replace(/['’]s?(?=\s)/g, '');
}

export const spelledOneWay = (word: string): string => word.toLowerCase().replace('defence', 'defense');

const isPerson = (number: number, knowledge: Knowledge): boolean => {
  const entry = knowledge.entries[number];
  return entry?.section !== 'actor' || entry.type === 'person';
};
