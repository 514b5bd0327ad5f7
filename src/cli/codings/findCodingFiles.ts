import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { CODINGS_FOLDER, codingFileOf, isCodingFile } from '../../core/codings/names.js';
import { asUnreadable, UnreadableInput } from '../readText.js';

/** Tells of a folder within that cannot be listed; the rest is done. */
type Fail = (line: string) => void;

/**
 * The coding files that a path stands for: itself, those of the text it names, or all in the folder it names, in order.
 * @throws UnreadableInput where there is nothing of that name
 */
export async function findCodingFiles(named: string, fail: Fail): Promise<string[]> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(named)).isDirectory();
  } catch (error) {
    throw asUnreadable(error);
  }
  if (isFolder) return inFolder(named, fail);
  if (isCodingFile(named)) return [named];
  const folder = path.dirname(named);
  const found = await Promise.all(
    [folder, path.join(folder, CODINGS_FOLDER)].map(async (where) => {
      const names = await readdir(where).catch((): string[] => []);
      return names
        .filter((name) => codingFileOf(name)?.document === path.basename(named))
        .map((name) => path.join(where, name));
    }),
  );
  return found.flat().sort();
}

async function inFolder(folder: string, fail: Fail): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => asUnreadable(error));
  if (entries instanceof UnreadableInput) {
    fail(`${folder}: ${entries.message}`);
    return [];
  }
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const whole = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) found.push(...(await inFolder(whole, fail)));
    } else if (isCodingFile(entry.name)) found.push(whole);
  }
  return found;
}
