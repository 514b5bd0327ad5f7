import type { AnnotationRecord } from '../../../src/core/export.js';
import type { Span } from '../../../src/core/span.js';
import { kindOf, type ActorKind } from './kinds.js';

/** An actor as the product found it. */
export interface FoundActor extends Span {
  readonly kind: ActorKind;
  readonly country: string | null;
  /** Whoever is told no role is taken to act. */
  readonly isPlace: boolean;
}

/** The mentions by name: whom a pronoun or a description stands for is scored nowhere. */
export const foundIn = ({ actors }: AnnotationRecord): FoundActor[] =>
  actors
    .filter(({ by }) => by !== 'coreference')
    .map(({ start, end, type, country, role }) => {
      const kind = kindOf(type);
      return { start, end, kind, country: namesCountry(kind) ? country : null, isPlace: role === 'place' };
    });

const namesCountry = (kind: ActorKind): boolean => kind === 'state' || kind === 'place' || kind === 'city';

/** Without what is found twice and what is empty, articles and possessives taken off. */
export function tidy(found: readonly FoundActor[], text: string): FoundActor[] {
  const seen = new Set<string>();
  return found
    .map((one) => trimmed(one, text))
    .filter(({ start, end, kind }) => {
      const key = `${start}:${end}:${kind}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return end > start;
    });
}

/** A span without "the" before it and “'s” behind it: people differ in whether they mark these. */
export function trimmed<T extends Span>(span: T, text: string): T {
  let { start, end } = span;
  start += /^(?:the|The|THE)\s+/.exec(text.slice(start, end))?.[0].length ?? 0;
  const words = text.slice(start, end);
  const possessive = /['’]s?$/.exec(words)?.[0].length ?? 0;
  if (possessive < words.length) end -= possessive;
  return { ...span, start, end };
}
