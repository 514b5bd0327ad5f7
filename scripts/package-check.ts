import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Builds the package as it would be published, into a temporary folder, and holds it to what was promised: no file that is
 * not on the list, none that is missing, sizes under their limits. `--json` ends with one line of figures. Exit 1 else.
 */
const ALLOWED: readonly RegExp[] = [
  /^package\.json$/,
  /^package\.nls(\.[a-z-]+)?\.json$/,
  /^(README|CHANGELOG)\.md$/i,
  /^LICENSE(\.txt)?$/,
  /^dist\/(extension|extension\.web|worker|worker\.web|cli)\.js$/,
  /^knowledge\/[a-z0-9-]+\.policy\.yaml$/,
  /^l10n\/bundle\.l10n(\.[a-z-]+)?\.json$/,
  /^media\/[a-z0-9.-]+\.(svg|png|json)$/,
  /^media\/walkthrough\/[a-z0-9.-]+\.(svg|md)$/,
  /^syntaxes\/[a-z0-9.-]+\.injection\.json$/,
];
const NEEDED = [
  'package.json',
  'package.nls.json',
  'README.md',
  'LICENSE',
  'dist/extension.js',
  'dist/extension.web.js',
  'dist/worker.js',
  'dist/worker.web.js',
  'dist/cli.js',
  'knowledge/sino-russian-relations.policy.yaml',
  'media/icon.png',
  'l10n/bundle.l10n.json',
];
/** Kilobytes of 1,000 bytes. */
const LIMITS: readonly { file: string; kB: number }[] = [
  { file: 'dist/extension.js', kB: 150 },
  { file: 'dist/extension.web.js', kB: 150 },
  { file: 'dist/worker.js', kB: 400 },
  { file: 'dist/worker.web.js', kB: 400 },
];
const VSIX_KB = 1000;
const VSCE = join('node_modules', '@vscode', 'vsce', 'vsce');

const kB = (file: string): number => Math.round(statSync(file).size / 100) / 10;
/** Standard output, errors going through. vsce runs `vscode:prepublish`, which builds for production. */
const vsce = (...args: string[]): string =>
  execFileSync(process.execPath, [VSCE, ...args, '--no-dependencies'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const folder = mkdtempSync(join(tmpdir(), 'policy-annotator-'));
try {
  const vsix = join(folder, 'policy-annotator.vsix');
  vsce('package', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix);
  const files = vsce('ls')
    .split(/\r?\n/)
    .map((line) => line.trim().replaceAll('\\', '/'))
    .filter((line) => line !== '');
  const wrong = [
    ...files
      .filter((file) => !ALLOWED.some((one) => one.test(file)))
      .map((file) => `${file} does not belong in the package`),
    ...NEEDED.filter((file) => !files.includes(file)).map((file) => `${file} is missing from the package`),
    ...[...LIMITS, { file: vsix, kB: VSIX_KB }]
      .filter((one) => kB(one.file) > one.kB)
      .map((one) => `${one.file} has ${kB(one.file)} kB, more than ${one.kB}`),
  ];
  for (const { file, kB: limit } of LIMITS) console.log(`${file}: ${kB(file)} kB of ${limit}`);
  console.log(`package: ${kB(vsix)} kB of ${VSIX_KB}, ${files.length} files`);
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) process.exitCode = 1;
  if (process.argv.includes('--json')) {
    const larger = (...names: string[]): number => Math.max(...names.map(kB));
    console.log(
      JSON.stringify({
        'size.hostKB': larger('dist/extension.js', 'dist/extension.web.js'),
        'size.workerKB': larger('dist/worker.js', 'dist/worker.web.js'),
        'size.vsixKB': kB(vsix),
      }),
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
