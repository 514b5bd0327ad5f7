/** A stretch of lines of a coding file that belongs to one record: from its "- id:" up to the next record. UTF-16 offsets, end exclusive. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/** The line that begins a record, also where the file was cut off in it. */
const ITEM = /^ {2}-(?: (?:id?|id:(?: [^]*)?)?)?$/;
const LIST = /^codings:[ \r]*$/;

/**
 * The blocks of a coding file as this product writes it: a list under `codings:`, two spaces before each dash, `id` first. Null where it looks otherwise.
 * `head` ends where the list's key line ends.
 */
export function blocksOf(text: string): { readonly head: number; readonly blocks: readonly Block[] } | null {
  const blocks: { start: number; end: number }[] = [];
  let head = -1;
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline + 1;
    const line = text.slice(at, newline < 0 ? end : newline).replace(/\r$/, '');
    if (head < 0) {
      if (LIST.test(line)) head = end;
    } else if (line.startsWith('  -')) {
      if (!ITEM.test(line)) return null;
      const last = blocks.at(-1);
      if (last) last.end = at;
      blocks.push({ start: at, end: text.length });
    } else if (!line.startsWith('    ') && !/^\s*(?:#.*)?$/.test(line)) return null;
    at = end;
  }
  return head < 0 ? null : { head, blocks };
}
