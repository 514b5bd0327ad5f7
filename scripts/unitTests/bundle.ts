import { build, type Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT } from '../project.js';

/** Bundles each unit test into `folder`; what several use stands there once. */
export async function bundleUnitTests(folder: string): Promise<void> {
  await build({
    absWorkingDir: PROJECT,
    entryPoints: [join(PROJECT, 'test', 'unit', '**', '*.test.ts')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    sourcemap: true,
    logLevel: 'warning',
    external: ['esbuild', 'fast-check', 'mocha', 'typescript'],
    // Bundled packages in the older form of modules ask for others by it.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    plugins: [OWN_PLACES],
  });
}

/** A module that looks for files beside its own source finds them there, not beside the bundle. */
const OWN_PLACES: Plugin = {
  name: 'own places',
  setup: (building) =>
    building.onLoad({ filter: /[\\/](?:src|scripts|test)[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!/import\.meta|__dirname/.test(text)) return undefined;
      const contents = text
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll(/import\.meta\.dirname|__dirname/g, JSON.stringify(dirname(path)));
      return { contents, loader: 'ts' };
    }),
};
