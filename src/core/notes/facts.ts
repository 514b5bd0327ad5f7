import type { CardFact, CardText } from './card.js';

/** More items than these make a hover a list to read; the rest is counted. */
const MAX_ITEMS = 12;

type Item = readonly CardText[];

/** A line of facts, or none where there is nothing to tell. */
export function fact(label: string, items: readonly Item[]): CardFact[] {
  if (items.length === 0) return [];
  if (items.length <= MAX_ITEMS) return [{ label, items }];
  const left = items.length - MAX_ITEMS + 1;
  return [{ label, items: [...items.slice(0, MAX_ITEMS - 1), [{ text: `and ${left} more` }]] }];
}
