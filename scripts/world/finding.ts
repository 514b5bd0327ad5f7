import { LineIndex } from '../../src/core/text/lineIndex.js';
import type { FileOfPack } from './pack.js';

/** Something that a user's file may have and the world pack must not. */
export interface Finding {
  readonly uri: string;
  /** Offset in the file. */
  readonly start: number;
  readonly message: string;
}

/** "file:line:column message", as `policy-annotator check` writes problems. */
export function tellFinding({ uri, start, message }: Finding, files: readonly FileOfPack[]): string {
  const { line, character } = new LineIndex(files.find((file) => file.uri === uri)?.text ?? '').positionAt(start);
  return `${uri}:${line + 1}:${character + 1} ${message}`;
}
