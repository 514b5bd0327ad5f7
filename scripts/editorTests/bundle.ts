import { build, type BuildOptions } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { PROJECT } from '../project.js';

const FOLDER = join(PROJECT, 'test', 'editor');

/** The bundles of the editor suite: one for extension hosts on Node, one for those in a web worker. */
export interface EditorBundles {
  readonly node: string;
  readonly web: string;
}

/**
 * Bundles `test/editor/index.ts` with all `*.test.ts` beside it into `folder`; `grep` picks tests by their titles.
 * Each run needs a folder of its own, for two may be on their way at once.
 */
export async function bundleEditorTests(folder: string, grep = ''): Promise<EditorBundles> {
  const bundles = { node: join(folder, 'node.js'), web: join(folder, 'web.js') };
  const tests = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .sort();
  const lines = [
    "export { run } from './index.ts';",
    ...tests.map((name) => `import './${name.split(sep).join('/')}';`),
  ];
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
    build({ ...shared, platform: 'node', outfile: bundles.node }),
    build({
      ...shared,
      platform: 'browser',
      outfile: bundles.web,
      alias: { 'node:assert/strict': join(FOLDER, 'harness', 'assertInWorker.ts') },
      inject: [join(FOLDER, 'harness', 'processInWorker.ts')],
    }),
  ]);
  return bundles;
}
