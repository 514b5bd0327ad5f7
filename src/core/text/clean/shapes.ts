/** What a single line looks like. */

const SENTENCE_END = /[.!?…:;。！？]["'”’»)\]]*\d{0,3}$/;
const BULLET = /^[•·▪◦‣●■□➢✓](?:\s|$)/;
const DASH = /^[-*–](?:\s|$)/;
const NUMBER = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\)|\d{1,3}\.)(?:\s|$)/;
const MARKER_ALONE = /^(?:[•·▪◦‣●■□➢✓*]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\)|\d{1,3}\.)$/;

/** A stop or colon at the line's end, quotes, brackets and a note's number behind it included. */
export const endsSentence = (line: string): boolean => SENTENCE_END.test(line);

/** True where the line begins a list item. Dashes and numbers can stand in the middle of a sentence: `free` says that none is going on. */
export const startsItem = (line: string, free: boolean): boolean =>
  BULLET.test(line) || (free && (DASH.test(line) || NUMBER.test(line)));

/** A list marker that lost its text to the next line. */
export const isMarkerAlone = (line: string): boolean => MARKER_ALONE.test(line);

/** A heading of Markdown, or a line in capitals. */
export const isHeading = (line: string): boolean =>
  /^#{1,6}\s/.test(line) || (line.length <= 100 && /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line));
