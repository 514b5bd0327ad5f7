import { build } from 'esbuild';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { createEngineClient } from '../../src/engine/client.js';
import type { EngineClient, WorkerPort } from '../../src/engine/client.types.js';

const PROJECT = path.resolve(import.meta.dirname ?? __dirname, '../..');

/** The engine in a thread of its own, bundled as the product is, with its client here; knows no knowledge yet. @param folder where the bundle is put */
export async function startEngine(folder: string): Promise<{ readonly engine: EngineClient; stop(): void }> {
  const script = path.join(folder, 'worker.cjs');
  await build({
    entryPoints: [path.join(PROJECT, 'src/engine/worker.ts')],
    bundle: true,
    outfile: script,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    loader: { '.yaml': 'text' },
    logLevel: 'error',
  });
  const engine = createEngineClient(() => portOf(new Worker(script)), { textOf: () => undefined });
  return { engine, stop: () => engine.dispose() };
}

const portOf = (worker: Worker): WorkerPort => ({
  post: (message) => worker.postMessage(message),
  onMessage: (listener) => worker.on('message', listener),
  onExit: (listener) => worker.on('error', (error) => listener(String(error))),
  terminate: () => void worker.terminate(),
});
