import { shiftFor, slotsFor } from '../text/hashFilter.js';

/** Finds what has an id, as a map does. */
export interface IdNumbers {
  get(id: string): number | undefined;
  has(id: string): boolean;
}

/** Ids in a hash table with open addressing that lies in the pack: nothing is built to look one up. */
export class IdTable implements IdNumbers {
  private readonly shift: number;

  /** @param slots numbers of ids, plus one; 0 is an empty slot. @param idAt the id with a number */
  constructor(
    private readonly slots: Int32Array,
    private readonly idAt: (number: number) => string,
  ) {
    this.shift = shiftFor(slots.length);
  }

  get(id: string): number | undefined {
    for (let slot = hashOf(id) >>> this.shift; ; slot = (slot + 1) & (this.slots.length - 1)) {
      const number = (this.slots[slot] ?? 0) - 1;
      if (number < 0) return undefined;
      if (this.idAt(number) === id) return number;
    }
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }
}

/** The slots for an `IdTable`, half of them empty. */
export function idSlots(ids: readonly string[]): Int32Array {
  const slots = new Int32Array(slotsFor(2 * ids.length));
  const shift = shiftFor(slots.length);
  ids.forEach((id, number) => {
    let slot = hashOf(id) >>> shift;
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  });
  return slots;
}

/** FNV, mixed once more: the best bits choose the slot. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}
