import type { Span } from '../../span.js';

/**
 * How a capitalised word is joined to the one before it: not at all (other words or punctuation stand between), by a space alone, by a small word
 * (or "&") and perhaps "the", or by a particle of names ("von", "bin").
 */
export type Join = 'none' | 'space' | 'of' | 'for' | 'on' | 'and' | '&' | 'to' | 'in' | 'particle';

/** A capitalised word of a paragraph. */
export interface Word extends Span {
  /** As it is written, without the stop of an initial. */
  readonly text: string;
  /** Bits of `flags.ts`. */
  bits: number;
  readonly join: Join;
  /** Number of its sentence in the paragraph. */
  readonly sentence: number;
  /** Number of its first token in the paragraph. */
  readonly token: number;
  /** Index of the mention that it lies in, among those of the paragraph; -1: none. */
  mention: number;
}
