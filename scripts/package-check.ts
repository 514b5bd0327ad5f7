import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from './main.js';

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
  /^dist\/(world\.bin|sino-russian-relations\.json)$/,
  /^knowledge\/(world\/)?[a-z0-9-]+\.policy\.yaml$/,
  /^models\/[a-z]+\.bin$/,
  /^l10n\/bundle\.l10n(\.[a-z-]+)?\.json$/,
  /^media\/[a-z0-9.-]+\.(svg|png|json)$/,
  /^media\/codingTable\.(js|css)$/,
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
  'dist/cli.js',
  'dist/world.bin',
  'dist/sino-russian-relations.json',
  'knowledge/sino-russian-relations.policy.yaml',
  'models/english.bin',
  'l10n/bundle.l10n.json',
  'media/icon.png',
  'media/policy.schema.json',
  'media/codings.schema.json',
  'media/codingTable.js',
  'media/codingTable.css',
];
/** Kilobytes of 1,000 bytes. */
const LIMITS: readonly { readonly file: string; readonly kB: number }[] = [
  { file: 'dist/extension.js', kB: 254 },
  { file: 'dist/extension.web.js', kB: 254 },
  // The word lists of the languages, of names and of roles and the thesaurus of known claims are 185 of them.
  { file: 'dist/worker.js', kB: 715 },
];
/** With the model of what claims look like, the world's actors and the article as it comes parsed. */
const VSIX_KB = 1960;

const size = (file: string): number => Math.round(statSync(file).size / 100) / 10;

/** What vsce prints; what it and the build complain about goes through. */
function vsce(...args: string[]): string {
  const program = join('node_modules', '@vscode', 'vsce', 'vsce');
  const run = spawnSync(process.execPath, [program, ...args, '--no-dependencies'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (run.status !== 0) throw new Error(`${run.stdout}\nvsce ${args[0] ?? ''} failed: see above.`);
  return run.stdout;
}

/** Builds for production (by `vscode:prepublish`) and packs; returns the names of what is in the package. */
function build(vsix: string): string[] {
  vsce('package', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', vsix);
  const lines = vsce('ls').split(/\r?\n/);
  return lines.map((line) => line.trim().replaceAll('\\', '/')).filter((line) => line !== '');
}

/** One line for each thing that is not as it should be. */
function faults(files: readonly string[], sizes: readonly { file: string; has: number; kB: number }[]): string[] {
  const extra = files.filter((file) => !ALLOWED.some((one) => one.test(file)));
  return [
    ...extra.map((file) => `${file} does not belong in the package: leave it out in .vscodeignore, or allow it here.`),
    ...NEEDED.filter((file) => !files.includes(file)).map((file) => `${file} is missing from the package.`),
    ...sizes
      .filter(({ has, kB }) => has > kB)
      .map(({ file, has, kB }) => `${file} has ${has} kB, over its limit of ${kB}.`),
  ];
}

void main(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-annotator-'));
  try {
    const vsix = join(folder, 'policy-annotator.vsix');
    const files = build(vsix);
    const sizes = LIMITS.map(({ file, kB }) => ({ file, kB, has: size(file) }));
    const all = [...sizes, { file: 'the package', kB: VSIX_KB, has: size(vsix) }];
    for (const { file, has, kB } of all) console.log(`${file}: ${has} kB of ${kB}`);
    console.log(`${files.length} files`);
    const wrong = faults(files, all);
    for (const line of wrong) console.error(line);
    if (process.argv.includes('--json')) {
      const larger = (name: string) =>
        Math.max(...sizes.filter(({ file }) => file.includes(name)).map(({ has }) => has));
      const figures = { hostKB: larger('extension'), workerKB: larger('worker'), vsixKB: size(vsix) };
      console.log(
        JSON.stringify(Object.fromEntries(Object.entries(figures).map(([key, value]) => [`size.${key}`, value]))),
      );
    }
    return wrong.length === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
