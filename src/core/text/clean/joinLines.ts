import type { Hyphens } from './hyphens.js';
import { isTableRow, type Line } from './lines.js';
import { endsSentence, isHeading, isMarkerAlone, startsItem } from './shapes.js';

/** A text whose lines are no longer was not wrapped to a page's width: its line ends are meant. */
const NARROWEST = 30;
/** Nor was one whose lines are longer than this. */
const WIDEST = 180;
/** A line is short, and so the last of its paragraph, below this part of the width. */
const SHORT = 0.75;
const HEADING_SHORT = 0.6;

/** Joins hard-wrapped lines: one line a paragraph, a blank line between paragraphs, single line ends within lists and tables. */
export function joinLines(lines: readonly Line[], hyphens: Hyphens): string {
  const width = usualWidth(lines);
  const blocks: Block[] = [];
  lines.forEach((line, i) => {
    const last = blocks[blocks.length - 1];
    const above = lines[i - 1];
    const kind = kindOf(line, above, last);
    if (last && above && goesOn(last, kind, above, line, width)) {
      append(last, above, line, hyphens);
    } else {
      blocks.push({ kind, parts: [line.text], indent: line.indent, close: isClose(kind, last, above, line, width) });
    }
  });
  return write(blocks);
}

type Kind = 'prose' | 'item' | 'row' | 'heading';

interface Block {
  readonly kind: Kind;
  /** They make up the text, one after the other. */
  readonly parts: string[];
  readonly indent: number;
  /** Stands right below the one before, without a blank line. */
  readonly close: boolean;
}

function append(block: Block, above: Line, line: Line, hyphens: Hyphens): void {
  const { cut, glue } = waits(block) ? { cut: false, glue: ' ' } : hyphens.between(above.text, line.text);
  if (cut) block.parts.push((block.parts.pop() ?? '').slice(0, -1));
  block.parts.push(glue + line.text);
}

/** A marker that still has no text. */
const waits = (block: Block): boolean => block.parts.length === 1 && isMarkerAlone(block.parts[0] ?? '');

function kindOf(line: Line, above: Line | undefined, last: Block | undefined): Kind {
  if (isTableRow(line.text)) return 'row';
  const free = !above || line.blankBefore || last?.kind === 'item' || endsSentence(above.text);
  if (startsItem(line.text, free)) return 'item';
  return isHeading(line.text) && (free || last?.kind === 'heading') ? 'heading' : 'prose';
}

/** True where the line is more of the block above. */
function goesOn(last: Block, kind: Kind, above: Line, line: Line, width: number): boolean {
  if (kind !== 'prose' || last.kind === 'row') return false;
  if (line.blankBefore && !line.droppedBefore) return false;
  if (waits(last)) return true;
  if (last.kind === 'heading') return false;
  const goesOnInside = /^\p{Ll}/u.test(line.text) && !endsSentence(above.text);
  if (line.blankBefore) return goesOnInside;
  if (width < NARROWEST || width > WIDEST) return false;
  if (endsSentence(above.text)) return above.text.length >= width * SHORT && !(line.indent >= above.indent + 2);
  return goesOnInside || above.text.length >= width * HEADING_SHORT || !/^["“‘(]?[\p{Lu}\p{N}]/u.test(line.text);
}

/** Items and rows stand close together; so do the lines of a text that was never wrapped. */
function isClose(kind: Kind, last: Block | undefined, above: Line | undefined, line: Line, width: number): boolean {
  if (!last || !above || line.blankBefore) return false;
  if (kind === 'item') return last.kind === 'item' || endsSentence(above.text);
  if (kind === 'row') return last.kind === 'row';
  return width < NARROWEST && kind === last.kind;
}

/** The width that nine of ten lines keep within. */
function usualWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

function write(blocks: readonly Block[]): string {
  let text = '';
  let base = 0;
  blocks.forEach((block, i) => {
    const inList = block.kind === 'item' && block.close && blocks[i - 1]?.kind === 'item';
    if (!inList) base = block.indent;
    const indent = block.kind === 'item' ? ' '.repeat(Math.min(8, Math.max(0, block.indent - base))) : '';
    text += (i === 0 ? '' : block.close ? '\n' : '\n\n') + indent + block.parts.join('');
  });
  return text;
}
