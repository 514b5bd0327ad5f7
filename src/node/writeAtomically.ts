import * as promises from 'node:fs/promises';
import path from 'node:path';
import { withLock } from './fileLock.js';

/** What is asked of the disk; another one in tests. */
export type Disk = Pick<typeof promises, 'open' | 'rename'>;

/**
 * Writes a file so that it is there as it was or as it shall be, whatever happens meanwhile: into a file beside it, flushed to the disk, renamed. Two
 * windows that write the same do so one after the other.
 * @param expected the text that the file had when the new one was made of it; null: there was none
 * @returns false where it has another by now; nothing has changed then
 * @throws what the file system says; nothing has changed then
 */
export function writeAtomically(
  file: string,
  bytes: Uint8Array,
  expected: string | null,
  disk: Disk = promises,
): Promise<boolean> {
  return withLock(file, async () => {
    if ((await textOf(file)) !== expected) return false;
    await removeRemains(file);
    const temporary = temporaryOf(file);
    try {
      await writeThrough(temporary, bytes, disk);
      await disk.rename(temporary, file);
    } catch (error) {
      await promises.rm(temporary, { force: true });
      throw error;
    }
    return true;
  });
}

const temporaryOf = (file: string): string =>
  path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);

async function writeThrough(file: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const handle = await disk.open(file, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function textOf(file: string): Promise<string | null> {
  try {
    return new TextDecoder().decode(await promises.readFile(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** What is left of writes that were broken off, by a process that was killed. Nobody else writes now. */
async function removeRemains(file: string): Promise<void> {
  const folder = path.dirname(file);
  const start = `.${path.basename(file)}.`;
  for (const name of await promises.readdir(folder)) {
    if (name.startsWith(start) && /^\d+\.tmp$/.test(name.slice(start.length)))
      await promises.rm(path.join(folder, name), { force: true });
  }
}
