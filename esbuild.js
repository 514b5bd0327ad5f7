// Compiles the bundled knowledge and builds the bundles: the extension for Node hosts and for the browser, the worker that both start, the command line.
const { execFileSync } = require('node:child_process');
const path = require('node:path');
const esbuild = require('esbuild');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
  logLevel: 'info',
  // As it is written: the word lists are full of letters that ASCII must spell out.
  charset: 'utf8',
  loader: { '.yaml': 'text' },
  // Its build for Node is CommonJS, of which nothing can be left out.
  alias: { yaml: path.join(path.dirname(require.resolve('yaml/package.json')), 'browser', 'index.js') },
};
const node = { ...shared, platform: 'node', format: 'cjs' };
const browser = { ...shared, platform: 'browser', format: 'cjs' };

const bundles = [
  { ...node, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { ...browser, entryPoints: ['src/extension.web.ts'], outfile: 'dist/extension.web.js', external: ['vscode'] },
  // For threads of Node and for web workers: where there is Node, it asks for the one module that browsers have not.
  {
    ...browser,
    entryPoints: ['src/engine/worker.ts'],
    outfile: 'dist/worker.js',
    format: 'iife',
    external: ['node:worker_threads'],
  },
  { ...node, entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

async function main() {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/compileBundled.ts'], {
    cwd: __dirname,
    stdio: 'inherit',
  });
  if (!watch) return Promise.all(bundles.map((options) => esbuild.build(options)));
  const contexts = await Promise.all(bundles.map((options) => esbuild.context(options)));
  return Promise.all(contexts.map((context) => context.watch()));
}

main().catch(() => process.exit(1));
