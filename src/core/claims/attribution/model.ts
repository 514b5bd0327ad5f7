import { LinearModel, SLOTS } from './linear.js';

/** "PAM1": a policy annotator's model, first form. */
const MAGIC = [0x50, 0x41, 0x4d, 0x31];
const HEAD = 8;

/**
 * Reads a model as `scripts/learn` writes it: four letters, what one unit of a weight is worth (float, little endian), one signed byte a slot.
 * @throws Error where the bytes are something else.
 */
export function readModel(bytes: Uint8Array): LinearModel {
  if (bytes.length !== HEAD + SLOTS || MAGIC.some((letter, i) => bytes[i] !== letter)) {
    throw new Error('The file of what claims look like is damaged or of another version. Install the extension again.');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return new LinearModel(new Int8Array(bytes.buffer, bytes.byteOffset + HEAD, SLOTS), view.getFloat32(4, true));
}
