import type { Span } from '../../span.js';
import type { Coding } from '../model.js';
import type { Block } from './blocks.js';
import { startOf, writeCoding } from './writeCoding.js';

/** What happens to the codings of a file. */
export interface Splices {
  /** By the coding's number in the file; null: it is taken out. */
  readonly replaced: Map<number, Coding | null>;
  readonly added: Coding[];
}

/** The text with the blocks of some codings written anew, taken out or added in the order of the coded text; all else stays as it is. */
export function spliceBlocks(
  text: string,
  blocks: readonly Block[],
  { codings, spans }: { readonly codings: readonly Coding[]; readonly spans: readonly Span[] },
  { replaced, added }: Splices,
  eol: string,
): string {
  // A coding's span begins behind its dash; blocks that hold none, such as one that was cut off, are not touched.
  const numbers = new Map(spans.map(({ start }, i) => [start - DASH, i]));
  const waiting = [...added].sort((a, b) => startOf(a) - startOf(b));
  const pieces = [withLineEnd(text.slice(0, blocks[0]?.start ?? text.length), eol)];
  let next = 0;
  const addBefore = (start: number): void => {
    for (let one = waiting[next]; one && startOf(one) < start; one = waiting[++next])
      pieces.push(withEol(writeCoding(one), eol));
  };
  let between = '';
  for (const block of blocks) {
    const number = numbers.get(block.start) ?? -1;
    const coding = codings[number];
    if (coding) addBefore(startOf(coding));
    const lines = withLineEnd(text.slice(block.start, block.end), eol);
    const tail = tailStart(lines);
    const own = lines.slice(0, tail);
    const put = replaced.get(number);
    pieces.push(
      between,
      put === undefined ? own : put === null ? '' : withEol(writeCoding(put), eol) + commentsOf(own),
    );
    between = lines.slice(tail);
  }
  pieces.push(between);
  addBefore(Infinity);
  return pieces.join('');
}

const DASH = '  '.length;

/** Where the blank lines and comments begin at a block's end that speak of what follows: those not indented like its keys. */
function tailStart(block: string): number {
  let start = block.length;
  for (;;) {
    const line = block.lastIndexOf('\n', start - 2) + 1;
    // The block's first line is never such a one.
    if (!/^(?: {0,3}#.*)?\s*$/.test(block.slice(line, start))) return start;
    start = line;
  }
}

/** Comments of a person's among a coding's lines belong to nobody in particular: they stay. */
const commentsOf = (block: string): string => (block.match(/^[ \t]*#.*\r?\n/gm) ?? []).join('');

export const withEol = (text: string, eol: string): string => (eol === '\n' ? text : text.replace(/\n/g, eol));

/** A file may have been cut off between the two characters of a line's end. */
const withLineEnd = (text: string, eol: string): string =>
  text === '' || text.endsWith('\n') ? text : text + (text.endsWith('\r') ? '\n' : eol);
