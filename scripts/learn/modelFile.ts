import { LinearModel } from '../../src/core/claims/attribution/linear.js';

/** Greater weights are cut, so that the many small ones keep their differences. */
const MOST = 3;
const LIMIT = 127;

/** One byte a weight, in units of `scale`. */
function pack(weights: Float32Array): { bytes: Int8Array; scale: number } {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  const scale = Math.min(largest, MOST) / LIMIT;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-LIMIT, Math.min(LIMIT, Math.round(weight / scale))));
  return { bytes, scale };
}

/** The model as the product has it: rounded. */
export function toModel(weights: Float32Array): LinearModel {
  const { bytes, scale } = pack(weights);
  return new LinearModel(bytes, scale);
}

/** What `readModel` of the product reads: "PAM1", the scale, the weights. */
export function toFile(weights: Float32Array): Uint8Array {
  const { bytes, scale } = pack(weights);
  const file = new Uint8Array(8 + bytes.length);
  file.set([0x50, 0x41, 0x4d, 0x31]);
  new DataView(file.buffer).setFloat32(4, scale, true);
  file.set(new Uint8Array(bytes.buffer), 8);
  return file;
}

/** Questions learned apart have slots apart: their weights add up without mixing. */
export const sumOf = (first: Float32Array, ...others: readonly Float32Array[]): Float32Array =>
  first.map((weight, i) => others.reduce((sum, other) => sum + (other[i] ?? 0), weight));
