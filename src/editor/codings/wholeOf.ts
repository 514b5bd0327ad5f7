/**
 * What a file holds of which a copy is still beside it: its writing was broken off, in the copy, then the file is as it was; or in the file, then the
 * copy is whole. The last line of every text that was written whole ends, so what does not was cut off.
 * @param text the file; null: it has gone
 */
export const wholeOf = (text: string | null, copy: string): string | null =>
  copy.endsWith('\n') && (text === null || text === '' || copy.startsWith(text)) ? copy : text;
