import type { NameMark, ParagraphAnnotations } from '../annotation.js';
import type { Explanation } from '../export/explainClaim.js';
import { explainName } from '../export/whyName.js';
import type { ActorType } from '../knowledge/model.js';
import { typeInWords } from './words.js';

/** All that a hover tells of a name that stands in no file, as plain data. */
export interface NameCard {
  readonly section: 'suggested';
  /** Where the name starts in the text, by which commands find it again. */
  readonly at: number;
  readonly name: string;
  readonly type: ActorType;
  /** The type in words. */
  readonly subtitle: string;
  /** How often the text has it, under whatever form. */
  readonly count: number;
  readonly why: Explanation;
}

/**
 * @param text the words of the mark.
 * @param at where it starts in the whole text.
 * @param document all of it: the names in it are counted.
 */
export function describeName(
  mark: NameMark,
  text: string,
  at: number,
  document: readonly ParagraphAnnotations[],
): NameCard {
  let count = 0;
  for (const { names } of document) for (const { name, type } of names) if (isSame(mark, name, type)) count++;
  const { name, type } = mark;
  return { section: 'suggested', at, name, type, subtitle: typeInWords(type), count, why: explainName(mark, text) };
}

const isSame = (mark: NameMark, name: string, type: ActorType): boolean => mark.name === name && mark.type === type;
