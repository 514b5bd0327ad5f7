import type { ActorType, TermKind } from '../knowledge/model.js';

const IN_WORDS: Partial<Record<ActorType | TermKind, string>> = {
  ngo: 'non-governmental organisation',
  organization: 'organisation',
  'international-organization': 'international organisation',
};

/** A type as it is told: "international organisation". */
export const typeInWords = (type: ActorType | TermKind): string => IN_WORDS[type] ?? type.replaceAll('-', ' ');

/** Names made of common nouns take an article in a sentence: "of the Arctic Council", but "of Norway", "of NATO". */
const TAKES_ARTICLE =
  /^(United|Netherlands$|Philippines$|Maldives$|Bahamas$|Gambia$)|\b(Administration|Agency|Alliance|Army|Assembly|Association|Authority|Bank|Bureau|Centre|Center|Chamber|Commission|Committee|Community|Conference|Congress|Council|Court|Department|Emirates|Federation|Force|Forces|Forum|Foundation|Fund|Government|Group|House|Institute|Institution|Islands|Kingdom|League|Ministry|Nations|Navy|Office|Organi[sz]ation|Parliament|Party|Republic|Senate|Service|Society|Staff|States|Union|West)$/;

export const withArticle = (name: string): string =>
  !/^the /i.test(name) &&
  (TAKES_ARTICLE.test(name) || /\b(University|Institute|Ministry|Department|House|Bank) (of|for)\b/.test(name))
    ? `the ${name}`
    : name;

/** Years are enough to place something: " (2021–2025)", " (since 2022)"; empty where no date is known. */
export function period(from: string | undefined, to: string | undefined): string {
  const start = from?.slice(0, 4);
  const end = to?.slice(0, 4);
  if (start && end) return start === end ? ` (${start})` : ` (${start}–${end})`;
  if (start) return ` (since ${start})`;
  return end ? ` (until ${end})` : '';
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "in February 2021" of an ISO date, "in 2021" where it tells no month. */
export function monthInWords(date: string): string {
  const month = MONTHS[Number(date.slice(5, 7)) - 1];
  return `in ${month === undefined ? '' : `${month} `}${date.slice(0, 4)}`;
}
