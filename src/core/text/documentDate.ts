import { readDate } from './writtenDate.js';

/** An ISO date (YYYY, YYYY-MM or YYYY-MM-DD) with plausible month and day. */
const ISO = /(?<!\d)((?:1[89]|20|21)\d\d)-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?(?!\d)/;
const FRONT_MATTER_DATE = /^(?:date|published|issued)\s*:\s*["']?(\d{4}(?:-\d\d(?:-\d\d)?)?)/im;
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** How much of a text's beginning `textDate` wants to see. */
export const HEAD_LENGTH = 4000;
/** How many lines with words in them are its head, and how long one may be that tells of the text rather than belonging to it. */
const HEAD_LINES = 8;
const LONGEST_LINE = 100;

/**
 * When a text was written, as far as it says so itself: `date:` in its front matter, else an ISO date in its file name, else a date that stands
 * in a line of its own, or before the first sentence, in its first lines. Offices are told as of that day.
 * @param head the text's beginning, `HEAD_LENGTH` of it. @param fileName without folders.
 */
export function textDate(head: string, fileName: string): string | undefined {
  const start = head.slice(0, HEAD_LENGTH);
  const matter = FRONT_MATTER.exec(start);
  const stated = matter?.[1] === undefined ? undefined : FRONT_MATTER_DATE.exec(matter[1])?.[1];
  return stated ?? ISO.exec(fileName)?.[0] ?? dateInFirstLines(start.slice(matter?.[0].length ?? 0));
}

function dateInFirstLines(text: string): string | undefined {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  for (const line of lines.slice(0, HEAD_LINES)) {
    const date = line.length <= LONGEST_LINE ? readDate(line) : readDate(datelineOf(line));
    if (date !== undefined) return date;
  }
  return undefined;
}

/** "MOSCOW, Feb. 3, 2021 (Agency) — The talks …": what stands before the dash. */
const datelineOf = (line: string): string => /^[^a-z]{3,40}[^—–]{0,40}(?=[—–])/.exec(line)?.[0] ?? '';
