import type { NameMark } from '../../annotation.js';
import { kept } from '../../kept.js';
import type { NameCandidate, Naming } from './naming.js';

/** A name, with the number of the known actor that it is short for. */
export interface DecidedName extends NameMark {
  readonly entry?: number;
}

/**
 * The names among the candidates: what the document knows of a short form is believed before what its paragraph made of it.
 * @param named what the document knows: null for what is no actor, undefined where it says nothing.
 */
export function decideNames(
  candidates: readonly NameCandidate[],
  named: (key: string) => Naming | null | undefined,
): readonly DecidedName[] {
  const names: DecidedName[] = [];
  for (const { start, end, key, guess, unless } of candidates) {
    const told = key === null ? undefined : named(key);
    const naming = told === undefined ? guess : told;
    if (naming === null) continue;
    if (unless !== undefined && (naming.type !== 'person' || named(unless) !== undefined)) continue;
    const rule = naming === guess || naming.name === guess?.name ? (guess?.rule ?? naming.rule) : 'met';
    const { name, type, entry } = naming;
    names.push(entry === undefined ? { start, end, name, type, rule } : { start, end, name, type, rule, entry });
  }
  return kept(names);
}
