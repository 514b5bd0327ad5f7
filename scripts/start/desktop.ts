import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnOwned } from '../hosts/processes.js';
import { PROJECT } from '../project.js';

const OLDEST_MINOR = 91; // 1.91, as `engines.vscode` in the manifest says

/** The command of a desktop VS Code that can show the extension here, or undefined where there is none. */
export function findDesktop(): string | undefined {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  // In the terminal of a remote window `code` only talks to that window: it cannot load an extension from a folder.
  if (!hasDisplay || process.env.VSCODE_IPC_HOOK_CLI) return undefined;
  const { stdout, status } = spawnSync('code', ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [, major, minor] = /^(\d+)\.(\d+)\./.exec(stdout ?? '') ?? [];
  if (status !== 0 || major === undefined) return undefined;
  if (Number(major) > 1 || Number(minor) >= OLDEST_MINOR) return 'code';
  console.log(
    `The VS Code on this machine is ${major}.${minor}; 1.${OLDEST_MINOR} or newer is needed. So, in the browser:`,
  );
  return undefined;
}

/** Opens the workspace in the desktop VS Code, with a profile of its own, and waits until its window is closed. */
export async function openDesktop(code: string, workspace: string, state: string): Promise<void> {
  const profile = join(state, 'desktop');
  const args = [
    ['--extensionDevelopmentPath', PROJECT],
    ['--user-data-dir', profile, '--extensions-dir', join(state, 'desktop-extensions')],
    ['--skip-welcome', '--disable-workspace-trust', '--new-window', '--wait', workspace],
  ].flat();
  const windows = process.platform === 'win32';
  const child = spawnOwned(code, windows ? args.map((arg) => `"${arg}"`) : args, { stdio: 'inherit', shell: windows });
  const end = (): void => endEditor(join(profile, 'code.lock'));
  process.once('SIGINT', end).once('SIGTERM', end).once('SIGHUP', end);
  await new Promise<void>((resolve, reject) => child.once('error', reject).once('exit', () => resolve()));
}

/** `code` starts the editor as a process that outlives it; the editor leaves its number in its profile. */
function endEditor(lock: string): void {
  if (!existsSync(lock)) return; // it has ended already
  const pid = Number(readFileSync(lock, 'utf8'));
  if (!Number.isInteger(pid) || pid <= 1) return;
  try {
    process.kill(pid, 'SIGTERM');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error; // ESRCH: gone already
  }
}
