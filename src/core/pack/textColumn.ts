import { bytesOf, numbersOf } from './sections.js';

/** UTF-8, which the core leaves to its host. */
export type Decode = (bytes: Uint8Array) => string;
export type Encode = (text: string) => Uint8Array;

/** Texts as they lie in a pack: UTF-8, one a line. Decoded one by one when asked for, or all in one go; none is kept. */
export class TextColumn {
  private readonly from: Int32Array;

  /** @param from where each line begins, and one behind the last. Offsets in bytes. */
  constructor(
    private readonly bytes: Uint8Array,
    from: Uint8Array,
    private readonly decode: Decode,
  ) {
    this.from = numbersOf(from);
  }

  get count(): number {
    return this.from.length - 1;
  }

  /** The text with this number; empty beyond the last. */
  at(number: number): string {
    return this.lines(number, number + 1);
  }

  /** The texts `[from, to)`, one a line. */
  lines(from: number, to: number): string {
    return this.decode(this.bytes.subarray(this.from[from] ?? 0, Math.max((this.from[to] ?? 0) - 1, 0)));
  }

  all(): string[] {
    return this.count === 0 ? [] : this.lines(0, this.count).split('\n');
  }
}

/** Two sections for a `TextColumn`. @throws Error where a text goes over a line's end */
export function textColumn(texts: readonly string[], encode: Encode): { bytes: Uint8Array; from: Uint8Array } {
  const broken = texts.find((text) => text.includes('\n'));
  if (broken !== undefined) throw new Error(`“${broken}” goes over a line's end.`);
  const from = new Int32Array(texts.length + 1);
  texts.forEach((text, i) => (from[i + 1] = (from[i] ?? 0) + encode(text).length + 1));
  return { bytes: encode(texts.map((text) => `${text}\n`).join('')), from: bytesOf(from) };
}
