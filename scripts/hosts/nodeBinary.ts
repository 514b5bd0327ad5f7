import { join } from 'node:path';
import { cached } from './cache.js';
import { installPackages } from './npm.js';

const MAJOR = 24;

/** The path of a Node 24 or later: the one that runs now, or one from the npm registry, kept in the cache. */
export async function newestNode(): Promise<string> {
  if (Number(process.versions.node.split('.')[0]) >= MAJOR) return process.execPath;
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const folder = await cached(`${name}-${MAJOR}`, (target) => installPackages(target, [`${name}@${MAJOR}`]));
  return join(folder, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
}
