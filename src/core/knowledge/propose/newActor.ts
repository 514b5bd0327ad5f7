import type { NameMark } from '../../annotation.js';
import { mainNoun } from '../../actors/names/mainNoun.js';
import { hasWord, oneLine } from '../edit/phrase.js';
import type { NewActor, NewAlias } from '../edit.types.js';
import type { ActorType, AliasKind } from '../model.js';

/** A name that stands in no knowledge file, as a text has it. */
export interface MetName {
  /** The fullest form. */
  readonly name: string;
  readonly type: ActorType;
  /** The words of each place, as they stand in the text. */
  readonly forms: readonly string[];
}

/** False where the text tells of a name only that it is told elsewhere: of "the Council", where several have that noun, it is told nowhere. */
export const isTold = ({ rule }: Pick<NameMark, 'rule'>): boolean => rule !== 'met';

/** More forms than this are not proposed: the rarest are left out. */
const MOST_FORMS = 6;

/** The entry that a knowledge file may get for a name met in texts: its other forms as aliases, the most frequent first. */
export function proposeActor({ name, type, forms }: MetName): NewActor {
  const full = asName(oneLine(name));
  const counts = new Map<string, number>();
  for (const form of forms.map((words) => asName(oneLine(words)))) counts.set(form, (counts.get(form) ?? 0) + 1);
  const aliases = [...counts]
    .filter(([form]) => form !== full && hasWord(form) && isForm(form, type) && !isMereNoun(form, full, type))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_FORMS)
    .map(([text]): NewAlias => ({ text, kind: kindOf(text) }));
  return { name: full, type, ...(aliases.length > 0 && { aliases }) };
}

/** A name as it stands in a knowledge file: no article before it, no possessive or punctuation behind it. */
export const asName = (words: string): string =>
  words
    .replace(/^(?:the|The)\s+(?=\S)/u, '')
    .replace(/[’']s?$/u, '')
    .replace(/^[\s"“‘«(]+|[\s"”’».,;:)!?]+$/gu, '');

/** A word all in capitals is an acronym as a rule, one that ends on a hyphen stands before others. */
export function kindOf(text: string): AliasKind {
  if (/^\p{Lu}[\p{Lu}\p{N}&.]+$/u.test(text)) return 'acronym';
  return text.endsWith('-') ? 'combining' : 'name';
}

/** A single small word ("the ministry") or initial is found in every other text, too. */
export const isForm = (form: string, type: ActorType): boolean =>
  /\p{Lu}/u.test(form) && (type === 'person' || form.length > 1) && !/^\p{Lu}\.?$/u.test(form);

/** "The Council" of the Varn Council: the last word before what "of" or the like adds is found in every other text, too. */
export const isMereNoun = (form: string, name: string, type: ActorType): boolean =>
  type !== 'person' && form === mainNoun(name);
