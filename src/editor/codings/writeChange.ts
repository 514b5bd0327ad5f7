import type { Coding } from '../../core/codings/model.js';
import type { EngineClient } from '../../engine/client.types.js';
import type { CodingChange } from './services.js';

/** Where coding files are read and written. */
export interface FilePort<File> {
  /** Null where there is none. */
  read(file: File): Promise<string | null>;
  /** @param expected the text that it had when the new one was made of it. False, and nothing is written, where it has another by now. */
  write(file: File, text: string, expected: string | null): Promise<boolean>;
}

/** A coder's file of a document, and the document's path from there. */
export interface Target<File> {
  readonly uri: File;
  readonly path: string;
}

/** What stands in a coding file forbids to write into it; the message is for people. */
export class FileRefused extends Error {}

/** Somebody else wrote the file each time that we were about to. */
export class AlwaysChanged extends Error {}

/** How often a change is put into what somebody else wrote meanwhile. */
const MOST_ATTEMPTS = 5;

/**
 * Writes a change into a coder's file, into what stands there by now: by ids, never over what somebody else wrote.
 * @returns the file's text, and the codings that somebody else changed too: ours are beside theirs
 * @throws FileRefused, AlwaysChanged, or what the file system says; nothing was written then
 */
export async function writeChange<File>(
  engine: Pick<EngineClient, 'ask'>,
  port: FilePort<File>,
  { uri, path }: Target<File>,
  coder: string,
  { put, remove }: CodingChange,
): Promise<{ readonly text: string; readonly conflicts: readonly Coding[] }> {
  const edit = { put: put.map(({ coding }) => coding), remove: remove.map(({ id }) => id) };
  const base = [...put.flatMap(({ seen }) => seen ?? []), ...remove];
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const text = await port.read(uri);
    const edited = await engine.ask('editCodings', { text, document: path, coder, edit, base });
    if ('problem' in edited) throw new FileRefused(edited.problem);
    if (edited.text === text || (await port.write(uri, edited.text, text))) return edited;
  }
  throw new AlwaysChanged();
}
