/** Annotations and entries as typed arrays and joined strings: what crosses to the editor costs a copy of memory, not a walk over objects. */

/** See `encodeDelta`. */
export interface EncodedDelta {
  readonly at: number;
  readonly removed: number;
  readonly inserted: Int32Array;
  /** Indices of the paragraphs in `changed`. */
  readonly changedAt: Int32Array;
  readonly changed: Int32Array;
}

export interface EncodedEntries {
  readonly files: readonly string[];
  /** One line an entry. */
  readonly ids: string;
  readonly names: string;
  /** Four small numbers an entry: section, type, origin, file. */
  readonly facts: Uint16Array;
}
