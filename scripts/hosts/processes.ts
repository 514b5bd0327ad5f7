import { type ChildProcess, spawn, type SpawnOptions, spawnSync } from 'node:child_process';

const running = new Set<ChildProcess>();
let watching = false;

/**
 * Starts a process that ends, with all that it started, when this one ends: at exit, by Ctrl+C, or by a signal.
 * It leads a group of its own, for a server forks hosts and watchers that outlive a signal to itself alone.
 */
export function spawnOwned(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  endAllAtExit();
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32', windowsHide: true });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Ends the process and its group, gently first, and waits until it is gone. */
export async function endProcess(child: ChildProcess, graceMs = 2000): Promise<void> {
  if (child.pid === undefined) return;
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    signalGroup(child, 'SIGTERM');
    const impatient = setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs);
    await gone;
    clearTimeout(impatient);
  }
  signalGroup(child, 'SIGKILL'); // grandchildren that did not follow
  running.delete(child);
}

/** Runs a command to its end, showing its output only where it fails. @throws with the end of that output. */
export function run(command: string, args: readonly string[], options: SpawnOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawnOwned(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => void (output = (output + chunk.toString()).slice(-4000));
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(' ')} failed (${code ?? 'killed'}):\n${output.trim()}`));
    });
  });
}

function signalGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error; // ESRCH: gone already
  }
}

function endAllAtExit(): void {
  if (watching) return;
  watching = true;
  process.on('exit', () => running.forEach((child) => signalGroup(child, 'SIGKILL')));
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(
      signal,
      () => void Promise.allSettled([...running].map((child) => endProcess(child))).then(() => process.exit(code)),
    );
  }
}
