import type { OutlineSort } from './options.js';
import { inTextOrder, type Found } from './survey.js';

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Orders entries by their first place in the text, by how often they occur, or by name; ties keep the order of the text. */
export function sortFound<T extends Found>(found: readonly T[], sort: OutlineSort): T[] {
  const sorted = [...found].sort(inTextOrder);
  if (sort === 'name') return sorted.sort((a, b) => names.compare(a.entry.name, b.entry.name));
  if (sort === 'count') return sorted.sort((a, b) => b.places.length - a.places.length);
  return sorted;
}
