import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import { startExtension } from './editor/start.js';
import type { Services } from './editor/services.js';
import type { WorkerPort } from './engine/client.types.js';
import { writeAtomically } from './node/writeAtomically.js';

/** The entry for Node: the desktop and remote extension hosts. The engine runs in a worker thread. */
export function activate(context: vscode.ExtensionContext): Promise<Services> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'worker.js').fsPath;
  return startExtension(context, () => startWorker(script), writeAtomically);
}

function startWorker(script: string): WorkerPort {
  const worker = new Worker(script, { name: 'policy-annotator' });
  let exited = false;
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on('message', listener),
    onExit: (listener) => {
      const once = (why: string): void => {
        if (exited) return;
        exited = true;
        listener(why);
      };
      worker.on('error', (error) => once(error instanceof Error ? (error.stack ?? error.message) : String(error)));
      worker.on('exit', (code) => once(`it left with code ${code}`));
    },
    terminate: () => {
      exited = true;
      void worker.terminate();
    },
  };
}
