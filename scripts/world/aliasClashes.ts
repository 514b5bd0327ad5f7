import type { MergedActor } from '../../src/core/knowledge/knowledge.js';
import { formsOf, placeOf, type Form } from './forms.js';
import type { Finding } from './finding.js';

/**
 * Forms that two actors share while nothing decides between them: both count everywhere, or both by the same words near them.
 * A form with a context beside one without is decided: the context where one of its words is near, else the other.
 */
export function aliasClashes(actors: readonly MergedActor[]): Finding[] {
  const byText = new Map<string, Form[]>();
  for (const form of actors.flatMap(formsOf)) {
    const key = keyOf(form);
    byText.set(key, [...(byText.get(key) ?? []), form]);
  }
  return [...byText.values()].flatMap((forms) =>
    forms.flatMap((form, i) => {
      const other = forms.slice(0, i).find((before) => before.actor !== form.actor && undecided(before, form));
      return other ? [{ ...placeOf(form.actor), message: messageOf(form, other) }] : [];
    }),
  );
}

/** Acronyms are met in capitals only, other forms also as they stand; accents do not matter. */
const keyOf = ({ text }: Form): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/^the /u, '');

function undecided(a: Form, b: Form): boolean {
  if (a.context.length === 0 || b.context.length === 0) return a.context.length === b.context.length;
  return a.context.every((word) => b.context.includes(word)) || b.context.every((word) => a.context.includes(word));
}

const messageOf = ({ text, actor }: Form, other: Form): string =>
  `“${text}” stands for ${actor.id} and for ${other.actor.id}, and no context decides.`;
