/** An ISO date (YYYY, YYYY-MM or YYYY-MM-DD) with plausible month and day. */
const ISO = /(?<!\d)((?:1[89]|20|21)\d\d)-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?(?!\d)/;
const FRONT_MATTER_DATE = /^(?:date|published|issued)\s*:\s*["']?(\d{4}(?:-\d\d(?:-\d\d)?)?)/im;
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** How much of a text's beginning `textDate` wants to see. */
export const HEAD_LENGTH = 4000;

/**
 * When a text was written, as far as it says so itself: `date:` in its front matter, else an ISO date in its file name.
 * Offices are told as of that day.
 */
export function textDate(head: string, fileName: string): string | undefined {
  const frontMatter = FRONT_MATTER.exec(head.slice(0, HEAD_LENGTH))?.[1];
  const stated = frontMatter === undefined ? undefined : FRONT_MATTER_DATE.exec(frontMatter)?.[1];
  return stated ?? ISO.exec(fileName)?.[0];
}
