import { parentPort } from 'node:worker_threads';
import { Engine } from './engine.js';
import type { ToWorker } from './protocol.js';

/** The engine in a Node worker thread: the desktop and the remote extension host. */
const port = parentPort;
if (!port) throw new Error('This file is started as a worker thread by the extension.');
const engine = new Engine((news) => port.postMessage(news));
port.on('message', (message: ToWorker) => engine.handle(message));
port.postMessage({ type: 'ready' });
