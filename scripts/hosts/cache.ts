import { randomBytes } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { access, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../project.js';

const PARTIAL = '.partial-';
const DAY = 24 * 60 * 60 * 1000;

/**
 * The folder that keeps downloads between runs: `POLICY_ANNOTATOR_CACHE` where set, else one in the user's home,
 * else (a home that cannot be written, as in some containers) an ignored folder in the tree.
 */
export function cacheFolder(): string {
  const named = process.env.POLICY_ANNOTATOR_CACHE;
  const candidates = named ? [named] : [join(homedir(), '.cache', 'policy-annotator'), join(PROJECT, '.vscode-test')];
  const folder = candidates.find(canWrite);
  if (folder) return folder;
  throw new Error(`Cannot write to ${candidates.join(' nor ')}: set POLICY_ANNOTATOR_CACHE to a folder for downloads.`);
}

/**
 * The folder `name` of the cache, made by `fill` the first time. It appears under its name only when it is complete, so
 * an interrupted download is never mistaken for a finished one, and two runs at once do not disturb each other.
 * @throws what `fill` throws; nothing is left behind then.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const cache = cacheFolder();
  const target = join(cache, name);
  if (await exists(target)) return target;
  await removeAbandoned(cache);
  const partial = join(cache, `${PARTIAL}${name}-${randomBytes(4).toString('hex')}`);
  await mkdir(partial, { recursive: true });
  try {
    await fill(partial);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    if (!(await exists(target))) throw error; // else another run finished first, and its copy is as good
  }
  return target;
}

/** Whether there is a file or folder at `path`. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.startsWith(PARTIAL)) continue;
    const path = join(cache, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() })); // gone meanwhile: another run's
    if (Date.now() - mtimeMs > DAY) await rm(path, { recursive: true, force: true });
  }
}

function canWrite(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false; // the answer, not a mishap
  }
}
