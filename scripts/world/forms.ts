import type { MergedActor } from '../../src/core/knowledge/knowledge.js';
import type { Alias } from '../../src/core/knowledge/model.js';
import type { Span } from '../../src/core/span.js';

/** A form of an actor: one of its aliases, or its name where no alias says more about that. */
export interface Form {
  readonly actor: MergedActor;
  readonly text: string;
  readonly kind: Alias['kind'];
  readonly context: readonly string[];
  readonly except: readonly string[];
}

/** The forms under which an actor is met. */
export function formsOf(actor: MergedActor): Form[] {
  const forms = actor.aliases.map(({ text, kind, context, except }) => ({ actor, text, kind, context, except }));
  if (forms.some(({ text }) => text === actor.name)) return forms;
  return [...forms, { actor, text: actor.name, kind: 'name', context: [], except: [] }];
}

/** Where an actor is first spoken of. Aliases know their place, but not in which of the actor's files it is. */
export function placeOf(actor: MergedActor): { readonly uri: string } & Pick<Span, 'start'> {
  const [first] = actor.places;
  return { uri: first?.uri ?? '', start: first?.start ?? 0 };
}
