import { spawnSync } from 'node:child_process';
import path from 'node:path';

const PROJECT = path.resolve(import.meta.dirname ?? __dirname, '../..');

/** Sizes of the minified bundles and the package in kB (1,000 bytes), as `npm run package:check` finds them. */
export async function benchSize(): Promise<Record<string, number | null>> {
  const tsx = path.join(PROJECT, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const run = spawnSync(process.execPath, [tsx, 'scripts/package-check.ts', '--json'], {
    cwd: PROJECT,
    encoding: 'utf8',
  });
  const line = run.stdout.trim().split('\n').at(-1) ?? '';
  try {
    const figures = JSON.parse(line) as Record<string, number>;
    console.log(`size: ${line}`);
    return figures;
  } catch {
    throw new Error(`npm run package:check ended without figures: ${run.stderr.trim() || line}`);
  }
}
