import * as vscode from 'vscode';
import { startExtension } from './editor/start.js';
import type { Services } from './editor/services.js';
import type { WorkerPort } from './engine/client.types.js';
import type { FromWorker } from './engine/protocol.js';

/** The entry for the browser: the extension runs in a web worker, the engine in another. */
export function activate(context: vscode.ExtensionContext): Promise<Services> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'worker.js');
  return startExtension(context, () => startWorker(script));
}

function startWorker(script: vscode.Uri): WorkerPort {
  const worker = new Worker(script.toString(true), { name: 'policy-annotator' });
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => listener(data)),
    onExit: (listener) =>
      worker.addEventListener('error', (event) => listener(event.message || 'it could not be started'), { once: true }),
    terminate: () => worker.terminate(),
  };
}
