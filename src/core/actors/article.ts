/** True for "the Council", false for a name that has its article for good: "The Hague". */
export const startsWithArticle = (alias: string): boolean => alias.startsWith('the ');

/**
 * The longer names that an alias with an article would hide, each with that article: beside "the Port Authority" stands
 * "the Port Authority of Varnholm", else the longest match at "the" would end before "of".
 * @param hiding where the aliases with an article are looked for.
 */
export function withArticles<T extends { readonly text: string }>(
  aliases: readonly T[],
  hiding: readonly { readonly text: string }[] = aliases,
): T[] {
  const shorter = new Set(hiding.filter(({ text }) => startsWithArticle(text)).map(({ text }) => text.slice(4)));
  if (shorter.size === 0) return [];
  return aliases
    .filter(({ text }) => beginsWithOneOf(shorter, text))
    .map((alias) => ({ ...alias, text: `the ${alias.text}` }));
}

/** "A B C" begins with "A" and with "A B". */
function beginsWithOneOf(beginnings: ReadonlySet<string>, text: string): boolean {
  for (let end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', end + 1)) {
    if (beginnings.has(text.slice(0, end))) return true;
  }
  return false;
}
