import type { ParagraphAnnotations } from '../../annotation.js';
import { oneLine } from '../../text/oneLine.js';
import { asName, isForm, isMereNoun } from './newActor.js';

/** Words by which texts name somebody who stands in no file. */
export interface MetForm {
  readonly text: string;
  /** The fullest form of the same name: what an acronym stands for. */
  readonly name: string;
  /** How often the texts have it. */
  readonly count: number;
}

/** A text with what was found in it, paragraph by paragraph. */
export interface MetText {
  readonly text: string;
  readonly annotations: readonly Pick<ParagraphAnnotations, 'length' | 'names'>[];
}

/** All forms of names in no file that texts have, the most frequent first. One walk over the texts. */
export function metForms(texts: Iterable<MetText>): MetForm[] {
  const met = new Map<string, { readonly text: string; readonly name: string; count: number }>();
  for (const { text, annotations } of texts) {
    let at = 0;
    for (const { names, length } of annotations) {
      for (const { start, end, name, type } of names) {
        const form = asName(oneLine(text.slice(at + start, at + end)));
        if (!isForm(form, type) || (form !== name && isMereNoun(form, name, type))) continue;
        const before = met.get(form);
        if (before) before.count++;
        else met.set(form, { text: form, name: asName(oneLine(name)), count: 1 });
      }
      at += length;
    }
  }
  return [...met.values()].sort((a, b) => b.count - a.count);
}
