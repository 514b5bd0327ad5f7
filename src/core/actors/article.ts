/** True for "the Council", false for a name that has its article for good: "The Hague". */
export const startsWithArticle = (alias: string): boolean => alias.startsWith('the ');

/**
 * The longer names that an alias with an article would hide, each with that article: beside "the Port Authority" stands
 * "the Port Authority of Varnholm", else the longest match at "the" would end before "of".
 */
export function withArticles<T extends { readonly text: string }>(aliases: readonly T[]): T[] {
  const articled = aliases.filter(({ text }) => startsWithArticle(text)).map(({ text }) => text.slice(4));
  if (articled.length === 0) return [];
  const shorter = new Set(articled);
  return aliases
    .filter(({ text }) => beginnings(text).some((beginning) => shorter.has(beginning)))
    .map((alias) => ({ ...alias, text: `the ${alias.text}` }));
}

/** "A B C" begins with "A" and with "A B". */
function beginnings(text: string): string[] {
  const words = text.split(' ');
  return words.slice(1).map((_, i) => words.slice(0, i + 1).join(' '));
}
