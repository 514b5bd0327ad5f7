/**
 * The keys that the record around the cursor has before it, by lines and brackets alone, so that it works where the YAML cannot be parsed: no record has
 * a key twice. @param before the text up to the cursor. Linear, times the depth of brackets in the last line.
 */
export function keysBeside(before: string): ReadonlySet<string> {
  const lines = before.split(/\r?\n/);
  const last = lines.pop() ?? '';
  const own = inBrackets(last);
  return new Set(own === null ? above(lines, last) : [...own.matchAll(/(?:^|,)\s*["']?([\w-]+)["']?\s*:/g)].map(keyOf));
}

/** What stands between the bracket that is open last and the cursor, without brackets in it; null where none is open. */
function inBrackets(line: string): string | null {
  let own = line;
  for (let before = ''; before !== own;) [before, own] = [own, own.replace(/\{[^{}]*\}|\[[^[\]]*\]/g, '')];
  const open = own.lastIndexOf('{');
  return open < 0 ? null : own.slice(open + 1);
}

function above(lines: readonly string[], last: string): string[] {
  const own = lineOf(last);
  const keys: string[] = [];
  if (own.dashed) return keys;
  for (const text of [...lines].reverse()) {
    const line = lineOf(text);
    if (line.content === '' || line.content.startsWith('#') || line.column > own.column) continue;
    const key = /^["']?([\w-]+)["']?\s*:/.exec(line.content);
    if (line.column < own.column || !key) break;
    keys.push(keyOf(key));
    if (line.dashed) break;
  }
  return keys;
}

function lineOf(text: string): { dashed: boolean; column: number; content: string } {
  const [, lead = '', content = ''] = /^([\s-]*)(.*)$/.exec(text) ?? [];
  return { dashed: lead.includes('-'), column: lead.length, content };
}

const keyOf = (match: RegExpMatchArray): string => match[1] ?? '';
