import type { Line } from './lines.js';
import { endsSentence } from './shapes.js';

/** Page numbers, running heads and running feet: what belongs to the page and not to the text. */

const PAGE_NUMBER =
  /^(?:[-–—|[(]\s*)?(?:page|p\.|pg\.)?\s*(\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—|\])])?$/i;
const LONGEST_HEAD = 120;
/** How many lines at a page's top and bottom can be a head or a foot. */
const DEPTH = 2;

/** The lines without those of the page; the line behind a dropped one says so. */
export function dropPageFurniture(lines: readonly Line[]): Line[] {
  const numbers = lines.map((line) => pageNumber(line.text));
  const edges = pageEdges(lines);
  const dropped = dropPageNumbers(lines, numbers, edges);
  dropRunningHeads(lines, dropped, edges);
  const kept: Line[] = [];
  let gap = { blank: false, dropped: false };
  lines.forEach((line, i) => {
    gap.blank ||= line.blankBefore;
    if (dropped[i]) {
      gap.dropped = true;
      return;
    }
    const first = kept.length === 0;
    kept.push({ ...line, blankBefore: gap.blank && !first, droppedBefore: gap.dropped && !first });
    gap = { blank: false, dropped: false };
  });
  return kept;
}

/** The number where the line is nothing but a page's, else NaN. Roman numerals count as 0: their order is not looked at. */
function pageNumber(text: string): number {
  const match = PAGE_NUMBER.exec(text);
  const number = match?.[1];
  if (number === undefined) return NaN;
  if (/^\d/.test(number)) return Number(number);
  return number === number.toLowerCase() || text !== number ? 0 : NaN;
}

/** True for the first and last lines of each page, where form feeds tell pages apart. */
function pageEdges(lines: readonly Line[]): boolean[] {
  const pageAt = (i: number): number | undefined => lines[i]?.page;
  const paged = lines.length > 0 && pageAt(0) !== pageAt(lines.length - 1);
  return lines.map((line, i) => {
    if (!paged) return false;
    for (let away = 1; away <= DEPTH; away++) {
      if (pageAt(i - away) !== line.page || pageAt(i + away) !== line.page) return true;
    }
    return false;
  });
}

function dropPageNumbers(lines: readonly Line[], numbers: readonly number[], edges: readonly boolean[]): boolean[] {
  const found = numbers.flatMap((number, i) => (Number.isNaN(number) ? [] : [{ number, i }]));
  const dropped = lines.map(() => false);
  found.forEach(({ number, i }, k) => {
    const counts = number > 0 && (found[k - 1]?.number === number - 1 || found[k + 1]?.number === number + 1);
    const alone = standsAlone(lines, numbers, i);
    const couldBeYear = number >= 1800 && number <= 2100;
    const named = /[a-z]{2}|[-–—|/]/i.test(lines[i]?.text ?? '') && number > 0;
    dropped[i] = counts || edges[i] || named || (alone && !couldBeYear) || interrupts(lines, i, i);
  });
  return dropped;
}

/** Between blank lines, or the very first or last line of a text. */
function standsAlone(lines: readonly Line[], numbers: readonly number[], i: number): boolean {
  const isText = (at: number): boolean => Number.isNaN(numbers[at] ?? 0);
  if (i === 0) return isText(1);
  if (i === lines.length - 1) return isText(i - 1);
  return (lines[i]?.blankBefore ?? false) && (lines[i + 1]?.blankBefore ?? false);
}

/** Lines that differ in digits only and come back page after page. */
function dropRunningHeads(lines: readonly Line[], dropped: boolean[], edges: readonly boolean[]): void {
  const groups = new Map<string, number[]>();
  lines.forEach((line, i) => {
    if (dropped[i] || line.text.length > LONGEST_HEAD || !/\p{L}/u.test(line.text)) return;
    const key = line.text.replace(/\d+/g, '#').toLowerCase();
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  const pages = (lines[lines.length - 1]?.page ?? 0) + 1;
  const heads = [...groups.values()].filter((group) => isRunningHead(group, lines, dropped, edges, pages));
  for (const i of heads.flat()) dropped[i] = true;
}

function isRunningHead(
  group: readonly number[],
  lines: readonly Line[],
  dropped: readonly boolean[],
  edges: readonly boolean[],
  pages: number,
): boolean {
  if (group.length < 2) return false;
  const atEdges = group.filter((i) => edges[i]).length;
  if (pages > 1) return atEdges === group.length && group.length >= Math.max(2, pages * 0.3);
  const besideNumbers = group.filter((i) => dropped[i - 1] || dropped[i + 1]).length;
  if (besideNumbers === group.length) return true;
  const cutting = group.filter((i) => interrupts(lines, i, i)).length;
  return group.length >= 3 && cutting * 3 >= group.length;
}

/** True where the sentence before the lines `[first, last]` goes on behind them. */
function interrupts(lines: readonly Line[], first: number, last: number): boolean {
  const before = lines[first - 1];
  const behind = lines[last + 1];
  return before !== undefined && behind !== undefined && /^\p{Ll}/u.test(behind.text) && !endsSentence(before.text);
}
