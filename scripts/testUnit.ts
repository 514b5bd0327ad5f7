// `npm run test:unit [-- MOCHA'S OPTIONS]`: the unit tests, bundled first: loading hundreds of modules one by one takes longer than running them.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { main } from './main.js';
import { PROJECT } from './project.js';
import { bundleUnitTests } from './unitTests/bundle.js';

const OUT = join(PROJECT, 'out', 'unit');

void main(async () => {
  rmSync(OUT, { recursive: true, force: true });
  await bundleUnitTests(OUT);
  const mocha = join(PROJECT, 'node_modules', 'mocha', 'bin', 'mocha.js');
  const options = ['--no-config', '--timeout', '20000', '--parallel', '--jobs', '2', ...process.argv.slice(2)];
  const { status } = spawnSync(
    process.execPath,
    ['--enable-source-maps', mocha, ...options, join(OUT, '**', '*.test.mjs')],
    {
      cwd: PROJECT,
      stdio: 'inherit',
    },
  );
  return status ?? 1;
});
