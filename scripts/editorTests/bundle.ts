import { build, type BuildOptions } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { PROJECT } from '../project.js';

const FOLDER = join(PROJECT, 'test', 'editor');

/** Where the bundles of the editor suite stand: one for extension hosts on Node, one for those in a web worker. */
export const EDITOR_BUNDLES = {
  node: join(PROJECT, 'out', 'editorTests', 'node.js'),
  web: join(PROJECT, 'out', 'editorTests', 'web.js'),
} as const;

/** Bundles `test/editor/index.ts` with all `*.test.ts` beside it; `grep` picks tests by their titles. */
export async function bundleEditorTests(grep = ''): Promise<void> {
  const tests = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  const lines = ["export { run } from './index.ts';", ...tests.map((name) => `import './${name.split(sep).join('/')}';`)];
  const shared: BuildOptions = {
    stdin: { contents: lines.join('\n'), resolveDir: FOLDER, loader: 'ts' },
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    sourcemap: 'inline',
    external: ['vscode'],
    define: { 'process.env.EDITOR_TESTS_GREP': JSON.stringify(grep) },
    logLevel: 'warning',
  };
  await Promise.all([
    build({ ...shared, platform: 'node', outfile: EDITOR_BUNDLES.node }),
    build({
      ...shared,
      platform: 'browser',
      outfile: EDITOR_BUNDLES.web,
      alias: { 'node:assert/strict': join(FOLDER, 'harness', 'assertInWorker.ts') },
      inject: [join(FOLDER, 'harness', 'processInWorker.ts')],
    }),
  ]);
}
