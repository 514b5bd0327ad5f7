/** What is told of the entry that a cursor stands in. */
export interface EntryAround {
  readonly id: string | undefined;
  readonly name: string | undefined;
}

/**
 * The id and name that stand before the cursor in its own entry, by lines alone, so that it works where the YAML cannot be parsed.
 * @param before the text up to the cursor. Linear.
 */
export function entryAround(before: string): EntryAround {
  const lines = before.split(/\r?\n/);
  const section = lines.slice(Math.max(0, lines.map((line) => /^["']?[a-z]/i.test(line)).lastIndexOf(true)));
  const dashes = section.map(dashIn);
  const indent = dashes.find((dash) => dash >= 0) ?? -1;
  const own = indent < 0 ? lastInBrackets(section.join('\n')) : section.slice(dashes.lastIndexOf(indent)).join('\n');
  return { id: fieldIn(own, 'id'), name: fieldIn(own, 'name') };
}

/** Where the dash of an item stands; -1 in other lines. */
const dashIn = (line: string): number => /^\s*(?=-(?:\s|$))/.exec(line)?.[0].length ?? -1;

/** Entries in brackets may stand several in a line. */
const lastInBrackets = (text: string): string => text.slice(Math.max(0, text.lastIndexOf('{id:')));

/** The value of a key that begins a line or a part of a bracket. */
function fieldIn(text: string, key: string): string | undefined {
  const field = new RegExp(String.raw`(?:^\s*(?:-\s+)?|[{,]\s*)${key}:[ \t]+("[^"]*"|'[^']*'|[^\n,}#]+)`, 'm');
  const value = field.exec(text)?.[1]?.trim();
  return value?.replace(/^(["'])(.*)\1$/, '$2');
}
