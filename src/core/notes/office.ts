import { monthInWords } from './words.js';

/** Why an office stands for somebody: "“U.S. president”: the office that Ina Voss held in February 2021." @param date of the text, ISO. */
export const tellOffice = (words: string, holder: string, date: string): string =>
  `“${words.replace(/\s+/g, ' ').trim()}”: the office that ${holder} held ${monthInWords(date)}.`;
