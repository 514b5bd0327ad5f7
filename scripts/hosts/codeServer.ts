import { type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cached, exists } from './cache.js';
import { PROJECT } from '../project.js';
import { installDependencies, installPackages } from './npm.js';
import { endProcess, spawnOwned } from './processes.js';

const START_LIMIT_MS = 120_000;
/** Part of the folder's name in the cache: counted up when what is done to a release changes. */
const RECIPE = 2;
const RIPGREP = '@vscode/ripgrep-universal@1.18.0';

/** A VS Code server that runs; its page is a workbench whose extension host is Node. */
export interface CodeServer {
  readonly port: number;
  /** Pages are refused without it: other users of this machine can reach the port too. */
  readonly token: string;
  /** Settles when it is no more, whoever ended it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * The folder of the VS Code server in the given release of code-server, from the npm registry, kept in the cache.
 * Its native modules stay unbuilt (the server says so in its log): it does without terminals and such.
 */
export function installCodeServer(release: string): Promise<string> {
  return cached(`code-server-${release}-${RECIPE}`, async (folder) => {
    await installPackages(folder, [`code-server@${release}`]);
    // The server inside is all we want: not the wrapper around it, nor what the wrapper depends on.
    await rename(join(folder, 'node_modules', 'code-server', 'lib', 'vscode'), join(folder, 'vscode'));
    await rm(join(folder, 'node_modules'), { recursive: true });
    await installDependencies(join(folder, 'vscode'));
    await addRipgrep(folder);
    const logger = join(folder, 'vscode', 'node_modules', '@vscode', 'spdlog', 'index.js');
    await copyFile(join(PROJECT, 'scripts', 'hosts', 'plainLogger.cjs'), logger);
  });
}

/** Starts the server of {@link installCodeServer}. @throws where it does not listen within two minutes. */
export async function startCodeServer(release: string, node: string, state: string): Promise<CodeServer> {
  const folder = join(await installCodeServer(release), 'vscode');
  const token = randomBytes(16).toString('hex');
  const args = [
    ['--require', join(PROJECT, 'scripts', 'hosts', 'endWithParent.cjs')],
    [join(folder, 'out', 'server-main.js'), '--host', '127.0.0.1', '--port', '0', '--connection-token', token],
    ['--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust'],
    ['--enable-smoke-test-driver'], // without it the page takes no extension under development
    ['--user-data-dir', join(state, 'user'), '--server-data-dir', join(state, 'server')],
    ['--extensions-dir', join(state, 'extensions')],
  ].flat();
  await writeMachineSettings(join(state, 'user', 'Machine'));
  const child = spawnOwned(node, args, { cwd: state, env: serverEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    return { port: await listening(child), token, ended, stop: () => endProcess(child) };
  } catch (error) {
    await endProcess(child);
    throw error;
  }
}

/** A path of this machine as the page of the server on `authority` (host and port) names it. */
export function remoteUri(authority: string, path: string): string {
  return `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
}

/** What a window here need not ask or tell. */
async function writeMachineSettings(folder: string): Promise<void> {
  const settings = {
    'git.openRepositoryInParentFolders': 'never',
    'extensions.ignoreRecommendations': true,
    'chat.disableAIFeatures': true,
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
}

/** File search starts `rg`, which older releases fetch by an install script from a place outside the registry. */
async function addRipgrep(folder: string): Promise<void> {
  const home = join(folder, 'vscode', 'node_modules', '@vscode', 'ripgrep');
  if (!(await exists(home))) return; // newer releases bring it along
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const source = join(folder, 'ripgrep');
  await mkdir(source);
  await installPackages(source, [RIPGREP]);
  const binary = join(
    source,
    'node_modules/@vscode/ripgrep-universal/bin',
    `${process.platform}-${process.arch}`,
    name,
  );
  await mkdir(join(home, 'bin'), { recursive: true });
  await copyFile(binary, join(home, 'bin', name));
  await chmod(join(home, 'bin', name), 0o755);
  await rm(source, { recursive: true });
}

/** Without what another VS Code (this may run in its terminal) or npm left for its own children. */
function serverEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|VSCODE_|ELECTRON_|NODE_OPTIONS$)/i.test(name)),
  );
}

function listening(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (what: string): void =>
      reject(new Error(`The VS Code server ${what}:\n${output.trim().slice(-4000)}`));
    const limit = setTimeout(() => fail(`did not start within ${START_LIMIT_MS / 1000} seconds`), START_LIMIT_MS);
    const read = (chunk: Buffer): void => {
      output = (output + chunk.toString()).slice(-20_000);
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port === undefined) return;
      clearTimeout(limit);
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearTimeout(limit);
      fail(`ended with ${code ?? 'a signal'}`);
    });
  });
}
