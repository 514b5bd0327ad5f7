import type { Coding } from '../../core/codings/model.js';
import type { EngineClient } from '../../engine/client.types.js';
import type { CodingFilePort } from './filePort.js';
import type { CodingChange } from './services.js';
import type { OwnFile } from './whereKept.js';

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
export async function writeChange(
  engine: Pick<EngineClient, 'ask'>,
  port: CodingFilePort,
  { uri, path }: OwnFile,
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
