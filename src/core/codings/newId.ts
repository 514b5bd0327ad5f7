const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** An id for a new coding: eight letters and digits that are not mistaken for each other. @param random from 0 to 1, exclusive */
export const newCodingId = (random: () => number): string =>
  // A letter first, so that no id looks like a number.
  Array.from({ length: 8 }, (_, i) => LETTERS[Math.floor(random() * (i === 0 ? 24 : LETTERS.length))] ?? 'a').join('');
