/** "PAPK", read in the machine's byte order: what a machine of the other order wrote does not begin so. */
const MAGIC = 0x4b504150;
/** Magic, version and the number of sections; their lengths in bytes follow. */
const HEADER = 3;
const WORD = 4;

/** Raised with every change of what is written. */
export const PACK_VERSION = 2;

/** The pieces of a pack in their order: texts (each with where its lines begin), numbers, and JSON. */
export const SECTIONS = [
  ...['head', 'ids', 'idsFrom', 'names', 'namesFrom', 'types'],
  ...['texts', 'textsFrom', 'kinds', 'owners', 'ownFrom', 'sorted', 'contextOf', 'contexts', 'contextsFrom'],
  ...['words', 'wordsFrom', 'rolesFrom', 'roles', 'bodiesFrom', 'bodies'],
  ...['kinFrom', 'kin', 'placesFrom', 'places', 'details', 'detailsFrom', 'index'],
] as const;
export type SectionName = (typeof SECTIONS)[number];
export type Sections = Readonly<Record<SectionName, Uint8Array>>;

/** The pieces as one, each at a multiple of four bytes. */
export function joinSections(sections: Sections): Uint8Array {
  const pieces = SECTIONS.map((name) => sections[name]);
  const header = new Int32Array([MAGIC, PACK_VERSION, pieces.length, ...pieces.map(({ length }) => length)]);
  const size = pieces.reduce((sum, { length }) => sum + padded(length), header.byteLength);
  const all = new Uint8Array(size);
  all.set(new Uint8Array(header.buffer));
  let at = header.byteLength;
  for (const piece of pieces) {
    all.set(piece, at);
    at += padded(piece.length);
  }
  return all;
}

/** The pieces again, as views. Null where the bytes are damaged, of another version or of another byte order. */
export function splitSections(bytes: Uint8Array): Sections | null {
  if (bytes.byteLength < HEADER * WORD) return null;
  const all = bytes.byteOffset % WORD === 0 ? bytes : bytes.slice();
  const words = new Int32Array(all.buffer, all.byteOffset, Math.floor(all.byteLength / WORD));
  const [magic, version, count] = words;
  if (magic !== MAGIC || version !== PACK_VERSION || count !== SECTIONS.length) return null;
  const sections: Partial<Record<SectionName, Uint8Array>> = {};
  let at = (HEADER + count) * WORD;
  for (const [i, name] of SECTIONS.entries()) {
    const length = words[HEADER + i] ?? -1;
    if (length < 0 || at + length > all.byteLength) return null;
    sections[name] = all.subarray(at, at + length);
    at += padded(length);
  }
  return isWhole(sections) ? sections : null;
}

const isWhole = (sections: Partial<Sections>): sections is Sections => SECTIONS.every((name) => sections[name]);

const padded = (length: number): number => Math.ceil(length / WORD) * WORD;

export const bytesOf = (numbers: Int32Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
/** The numbers that `bytesOf` saw, of a section. */
export const numbersOf = (section: Uint8Array): Int32Array =>
  new Int32Array(section.buffer, section.byteOffset, section.byteLength / WORD);
