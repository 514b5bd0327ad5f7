/** Where a cursor stands in a knowledge file that may be half written. */
export interface KeyPath {
  /** The keys from the top of the file to the value or the record around the cursor. */
  readonly keys: readonly string[];
  /** What is typed of the value or key so far. */
  readonly typed: string;
  /** The cursor stands where a key of a record is written; in a list it may be a value as well. */
  readonly isKey: boolean;
}

/** Leading dashes and spaces, and where the content begins. */
interface Line {
  readonly indent: number;
  readonly dashed: boolean;
  readonly column: number;
  readonly content: string;
}

/** By lines and brackets alone, so that it works where the YAML cannot be parsed. @param before the text up to the cursor. Linear. */
export function keyPathAt(before: string): KeyPath {
  const lines = before.split(/\r?\n/);
  const line = lineOf(lines.pop() ?? '');
  const inLine = keysInLine(line.content);
  return { ...inLine, keys: [...keysAbove(lines, line), ...inLine.keys] };
}

function lineOf(text: string): Line {
  const [, space = '', dashes = '', content = ''] = /^(\s*)((?:-\s+|-$)*)(.*)$/.exec(text) ?? [];
  return { indent: space.length, dashed: dashes !== '', column: space.length + dashes.length, content };
}

/** The keys of the lines that the line belongs to, the outermost first. */
function keysAbove(lines: readonly string[], { indent, dashed, column }: Line): string[] {
  const keys: string[] = [];
  // The dashes of a list may stand right below its key.
  let limit = dashed ? indent : column;
  let orEqual = dashed;
  for (let i = lines.length - 1; i >= 0 && (limit > 0 || orEqual); i--) {
    const above = lineOf(lines[i] ?? '');
    if (above.content === '' || above.content.startsWith('#')) continue;
    if (above.dashed && above.column === limit && !orEqual) {
      // The first line of our own item.
      limit = above.indent;
      orEqual = true;
      continue;
    }
    const isOwner = above.dashed ? above.column < limit : above.indent < limit || (orEqual && above.indent === limit);
    const key = isOwner ? /^["']?([\w-]+)["']?\s*:/.exec(above.content)?.[1] : undefined;
    if (key === undefined) continue;
    keys.unshift(key);
    limit = above.dashed ? above.indent : above.indent;
    orEqual = above.dashed;
  }
  return keys;
}

/** The keys of the brackets that are open at the end of a line, and what is typed behind them. */
function keysInLine(content: string): KeyPath {
  const open: (string | null)[] = [];
  let key: string | null = null;
  let from = 0;
  let inRecord = true;
  const kinds: boolean[] = [];
  for (let i = 0; i < content.length; i++) {
    const sign = content.charAt(i);
    if (sign === '"' || sign === "'") {
      const end = content.indexOf(sign, i + 1);
      if (end < 0) break;
      i = end;
    } else if (sign === ':' && inRecord && /^(\s|$)/.test(content.slice(i + 1))) {
      key = content
        .slice(from, i)
        .trim()
        .replace(/^["']|["']$/g, '');
      from = i + 1;
    } else if (sign === '{' || sign === '[') {
      open.push(key);
      kinds.push(inRecord);
      inRecord = sign === '{';
      key = null;
      from = i + 1;
    } else if (sign === ',' && open.length > 0) {
      key = null;
      from = i + 1;
    } else if ((sign === '}' || sign === ']') && open.length > 0) {
      key = open.pop() ?? null;
      inRecord = kinds.pop() ?? true;
    }
  }
  const typed = content.slice(from).replace(/^\s*["']?/, '');
  const keys = [...open, key].filter((one) => one !== null);
  return { keys, typed, isKey: key === null && inRecord };
}
