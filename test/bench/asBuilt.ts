import { buildSync } from 'esbuild';
import path from 'node:path';
import vm from 'node:vm';

/**
 * The exports of a source file, bundled as the product is: what stands in several modules is then one script, in which
 * a call to another module costs no more than any call. `file` is relative to the project.
 */
export function asBuilt<T>(file: string): T {
  const entry = path.resolve(import.meta.dirname ?? __dirname, '../..', file);
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'es2022',
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`esbuild made nothing of ${file}.`);
  const module: { exports: unknown } = { exports: {} };
  const run = vm.runInThisContext(`(module, exports) => {${output.text}\n}`, { filename: file }) as (
    ...args: readonly unknown[]
  ) => void;
  run(module, module.exports);
  return module.exports as T;
}
