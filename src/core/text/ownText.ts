/**
 * A stretch of a text as a string with storage of its own. What `slice` gives is but a window: it keeps the whole text alive, which an edit has long replaced,
 * and each look at one of its units goes through that text (measured: half as long again).
 */
export const ownText = (text: string, start: number, end: number | undefined): string => {
  const stretch = text.slice(start, end);
  return [stretch.slice(0, 1), stretch.slice(1)].join('');
};
