import type { Role } from '../model.js';

/** Titles that several hold at one time. */
const SHARED =
  /^(?:vice|deputy) |^(?:member|spokesman|spokeswoman|co-prince|senator|adviser|advisor|minister|ambassador)\b/u;

/** What makes two offices the same; null where several may hold it, or where nothing tells when it was held. */
export function officeOf({ title, of, from }: Role): string | null {
  return of === undefined || from === undefined || SHARED.test(title) ? null : `${title} of ${of}`;
}

/** Whether two terms overlap whatever day a month or a year stands for. */
export const termsOverlap = (a: Role, b: Role): boolean => latest(a.from) < endOf(b) && latest(b.from) < endOf(a);

const endOf = ({ to }: Role): string => (to === undefined ? '9999' : earliest(to));
/** The earliest day that a date may stand for, and the latest. ISO dates compare as text. */
const earliest = (date = ''): string => date + '-01-01'.slice(date.length - 4);
const latest = (date = ''): string => date + '-12-31'.slice(date.length - 4);
