import { ID } from './shape.js';

/** Letters that do not fall apart into a base letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};
const MAX_LENGTH = 60;

/** An id made of a name: "Österreichische Volkspartei" gives `osterreichische-volkspartei`. Always a valid id. */
export function slug(name: string): string {
  const plain = name
    .slice(0, 4 * MAX_LENGTH)
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const words = shorten(plain);
  if (ID.test(words)) return words;
  const prefixed = words === '' ? 'entry' : `entry-${words}`;
  return /^[a-z]/.test(words) ? `${words}-entry` : prefixed;
}

/** Whole words as far as they fit. */
function shorten(words: string): string {
  if (words.length <= MAX_LENGTH) return words;
  const cut = words.lastIndexOf('-', MAX_LENGTH);
  return words.slice(0, cut > 0 ? cut : MAX_LENGTH);
}

/** The slug of a name, with `-2`, `-3` … where it is taken. */
export function freeId(name: string, isTaken: (id: string) => boolean): string {
  const first = slug(name);
  let id = first;
  for (let n = 2; isTaken(id); n++) id = `${first}-${n}`;
  return id;
}
