import type { NameMark } from '../../core/annotation.js';
import type { ActorType } from '../../core/knowledge/model.js';
import { wordsAsked } from './filter.js';
import { listed } from './layout.js';
import type { Children, GroupNode, NameNode, NamePlaceNode, Place } from './nodes.js';
import type { OutlineSort } from './options.js';

/** A name that stands in no knowledge file, with all its places in one text, in order. */
export interface Suggested {
  readonly name: string;
  readonly type: ActorType;
  readonly places: readonly Place[];
}

/** The names of a text, each with its places, in the order of the first. One walk. */
export function suggestedIn(names: Iterable<NameMark>): Suggested[] {
  const found = new Map<string, { name: string; type: ActorType; places: Place[] }>();
  for (const { name, type, start, end } of names) {
    const key = `${type} ${name}`;
    const one = found.get(key) ?? { name, type, places: [] };
    one.places.push({ start, end, ordinal: one.places.length + 1 });
    found.set(key, one);
  }
  return [...found.values()].sort((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0));
}

/** Those whose name or type holds every word typed; all where nothing is typed. */
export function filterSuggested(suggested: readonly Suggested[], typed: string): readonly Suggested[] {
  const meets = wordsAsked(typed);
  return meets ? suggested.filter(({ name, type }) => meets(`${name} ${type}`)) : suggested;
}

/** The names below their group: the most frequent first where the outline is sorted so, by name, or in the order of the text. */
export function nameNodes(parent: GroupNode, suggested: readonly Suggested[], sort: OutlineSort): Children {
  const sorted = [...suggested];
  if (sort === 'count') sorted.sort((a, b) => b.places.length - a.places.length);
  if (sort === 'name') sorted.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return listed(sorted, ({ name, type, places }): NameNode => ({
    what: 'name',
    id: `${parent.id}/${type} ${name}`,
    parent,
    name,
    type,
    places,
  }));
}

export const namePlaces = (parent: NameNode): Children =>
  listed(parent.places, (place): NamePlaceNode => ({
    what: 'namePlace',
    id: `${parent.id}#${place.ordinal}`,
    parent,
    place,
  }));
