import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './processes.js';

const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];

/** Installs packages into a folder of their own, without running any of their scripts. */
export async function installPackages(folder: string, packages: readonly string[]): Promise<void> {
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  await npm(folder, ['install', ...QUIET, ...packages]);
}

/** Installs what the package in this folder depends on to run, without running any scripts. */
export async function installDependencies(folder: string): Promise<void> {
  await npm(folder, ['install', '--omit=dev', ...QUIET]);
}

function npm(cwd: string, args: readonly string[]): Promise<void> {
  // Under `npm run`, npm leaves its own settings in the environment, the folder to install into among them.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const script = process.env.npm_execpath;
  if (script && /\.c?js$/.test(script)) return run(process.execPath, [script, ...args], { cwd, env });
  return run('npm', args, { cwd, env, shell: process.platform === 'win32' });
}
