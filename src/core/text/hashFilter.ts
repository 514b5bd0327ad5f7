/** Bits of a filter for each hash in it: the more, the fewer words get past it by chance. */
const FILTER_BITS = 16;

/** For a table of `slots` slots (a power of two): how far to shift a hash, so that its best bits choose the slot. */
export const shiftFor = (slots: number): number => Math.clz32(slots) + 1;

/** The power of two that is at least `wanted`, and at least 32. */
export const slotsFor = (wanted: number): number => 2 ** Math.max(5, Math.ceil(Math.log2(Math.max(wanted, 1))));

/** One bit for each hash, and enough bits that few others have theirs set. */
export const filterOf = (hashes: readonly number[]): Int32Array => {
  const filter = new Int32Array(slotsFor(FILTER_BITS * hashes.length) / 32);
  const shift = shiftFor(filter.length * 32);
  for (const hash of hashes) {
    const bit = hash >>> shift;
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
  return filter;
};

/** Whether the bit of a hash is set in a filter; `shift` is `shiftFor` its bits. */
export const passes = (filter: Int32Array, shift: number, hash: number): boolean => {
  const bit = hash >>> shift;
  return (((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) !== 0;
};
