import { open, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Nobody writes for so long: whoever made the lock has died. */
const STALE_MS = 10_000;
/** Nobody waits for so long while others write, a few milliseconds each. */
const PATIENCE_MS = 15_000;
const REST_MS = 5;

/** The lock of a file, beside it. */
export const lockOf = (file: string): string => path.join(path.dirname(file), `.${path.basename(file)}.lock`);

/**
 * Does something while no other process does something under the lock of the same file.
 * @throws what `work` throws; what the file system says; an error with the code EBUSY where others hold the lock all the time
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const lock = lockOf(file);
  await take(lock);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string): Promise<void> {
  const start = Date.now();
  while (!(await isTaken(lock))) {
    if (Date.now() - start > PATIENCE_MS) throw Object.assign(new Error(`${lock} is held`), { code: 'EBUSY' });
    await removeStale(lock);
    await new Promise((resolve) => setTimeout(resolve, REST_MS * (1 + Math.random())));
  }
}

/** True where it is ours now. */
async function isTaken(lock: string): Promise<boolean> {
  try {
    await (await open(lock, 'wx')).close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function removeStale(lock: string): Promise<void> {
  const made = await stat(lock).then(
    ({ mtimeMs }) => mtimeMs,
    () => Date.now(),
  );
  if (Date.now() - made > STALE_MS) await rm(lock, { force: true });
}
