import type { KnowledgeFile } from '../core/knowledge/model.js';

/** Raised whenever `KnowledgeFile` changes its shape: older snapshots are then read no more. */
const VERSION = 1;

interface Snapshot {
  readonly version: number;
  readonly length: number;
  readonly hash: number;
  readonly file: KnowledgeFile;
}

/** A parsed file as text, with a fingerprint of what it was parsed from. */
export function writeSnapshot(text: string, file: KnowledgeFile): string {
  const snapshot: Snapshot = { version: VERSION, length: text.length, hash: fingerprint(text), file };
  return JSON.stringify(snapshot);
}

/** The parsed file, or null where the snapshot is of another text, of another version, or damaged: then the text is parsed. */
export function readSnapshot(snapshot: string, text: string): KnowledgeFile | null {
  try {
    const { version, length, hash, file } = JSON.parse(snapshot) as Partial<Snapshot>;
    const fits = version === VERSION && length === text.length && hash === fingerprint(text);
    return fits && file ? file : null;
  } catch {
    return null;
  }
}

/** 52 bits of FNV-like mixing: two texts of one length that a person wrote do not share it by accident. */
export function fingerprint(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b + unit, 0x85ebca6b) ^ (b >>> 13);
  }
  return (a >>> 0) * 0x100000 + ((b >>> 0) & 0xfffff);
}
