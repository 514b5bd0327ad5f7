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
  const head = endOfListLine(text);
  if (head < 0) return null;
  const blocks: { start: number; end: number }[] = [];
  for (let at = head, next = head; at < text.length; at = next) {
    next = endOfLine(text, at);
    // Nearly every line belongs to the record above it.
    if (text.startsWith('    ', at)) continue;
    const line = lineOf(text, at, next);
    if (line.startsWith('  -')) {
      if (!ITEM.test(line)) return null;
      const last = blocks.at(-1);
      if (last) last.end = at;
      blocks.push({ start: at, end: text.length });
    } else if (!/^\s*(?:#.*)?$/.test(line)) return null;
  }
  return { head, blocks };
}

function endOfListLine(text: string): number {
  for (let at = 0; at < text.length;) {
    const next = endOfLine(text, at);
    if (LIST.test(lineOf(text, at, next))) return next;
    at = next;
  }
  return -1;
}

function endOfLine(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline < 0 ? text.length : newline + 1;
}

const lineOf = (text: string, at: number, next: number): string => text.slice(at, next).replace(/\r?\n$|\r$/, '');
