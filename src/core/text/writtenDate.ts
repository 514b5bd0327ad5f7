const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const YEAR = '((?:19|20)\\d\\d)';

/** What a line that tells when a text was written consists of besides the date itself. */
const ABOUT =
  /^(?:[\p{L}\s.,:|()·–—-]{0,40}\b(?:published|posted|updated|issued|released|dated?|on|for immediate release)\b[\s:,]*|[\p{Lu}\s.,]{3,30},\s*|[*_#>\s]*)?$/iu;

const FORMS: readonly {
  readonly pattern: RegExp;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}[] = [
  { pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}\\b`, 'i'), month: 1, day: 2, year: 3 },
  { pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+${YEAR}\\b`, 'i'), month: 2, day: 1, year: 3 },
  { pattern: new RegExp(`\\b${MONTH},?\\s+${YEAR}\\b`, 'i'), month: 1, year: 2, day: 0 },
  { pattern: /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/, year: 1, month: 2, day: 3 },
];

/** The date that a short line tells ("February 3, 2021", "Published: 3 Feb. 2021"), as an ISO date; undefined where the line is about something else. */
export function readDate(line: string): string | undefined {
  for (const { pattern, year, month, day } of FORMS) {
    const found = pattern.exec(line);
    if (!found || !ABOUT.test(line.slice(0, found.index)) || /[.!?]["”’]?\s*$/.test(line)) continue;
    const parts = [found[year], numberOf(found[month] ?? ''), day > 0 ? found[day]?.padStart(2, '0') : undefined];
    return parts.filter((part) => part !== undefined).join('-');
  }
  return undefined;
}

function numberOf(month: string): string {
  if (/^\d/.test(month)) return month;
  return String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
}
