/** "PAPK", read in the machine's byte order: what a machine of the other order wrote does not begin so. */
const MAGIC = 0x4b504150;
/** Magic, version and the number of sections; their lengths in bytes follow. */
const HEADER = 3;
const WORD = 4;

/** Several pieces as one, each at a multiple of four bytes. @param version of what the pieces mean */
export function joinSections(version: number, sections: readonly Uint8Array[]): Uint8Array {
  const header = new Int32Array([MAGIC, version, sections.length, ...sections.map(({ length }) => length)]);
  const size = sections.reduce((sum, { length }) => sum + padded(length), header.byteLength);
  const all = new Uint8Array(size);
  all.set(new Uint8Array(header.buffer));
  let at = header.byteLength;
  for (const section of sections) {
    all.set(section, at);
    at += padded(section.length);
  }
  return all;
}

/** The pieces again, as views. Null where the bytes are damaged, of another version or of another byte order. */
export function splitSections(version: number, bytes: Uint8Array): Uint8Array[] | null {
  if (bytes.byteLength < HEADER * WORD) return null;
  const all = bytes.byteOffset % WORD === 0 ? bytes : bytes.slice();
  const words = new Int32Array(all.buffer, all.byteOffset, Math.floor(all.byteLength / WORD));
  const [magic, written, count = 0] = words;
  if (magic !== MAGIC || written !== version || count < 0 || HEADER + count > words.length) return null;
  let at = (HEADER + count) * WORD;
  const sections: Uint8Array[] = [];
  for (const length of words.subarray(HEADER, HEADER + count)) {
    if (length < 0 || at + length > all.byteLength) return null;
    sections.push(all.subarray(at, at + length));
    at += padded(length);
  }
  return sections;
}

const padded = (length: number): number => Math.ceil(length / WORD) * WORD;

export const bytesOf = (numbers: Int32Array): Uint8Array =>
  new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
/** The numbers that `bytesOf` saw, of a section. */
export const numbersOf = (section: Uint8Array): Int32Array =>
  new Int32Array(section.buffer, section.byteOffset, section.byteLength / WORD);
