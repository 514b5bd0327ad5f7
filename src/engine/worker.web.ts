import { Engine } from './engine.js';
import type { FromWorker, ToWorker } from './protocol.js';

/** The engine in a web worker: VS Code in the browser. */
const post: (news: FromWorker) => void = self.postMessage.bind(self);
const engine = new Engine(post);
self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => engine.handle(data));
post({ type: 'ready' });

// Without it the bundler takes this file for CommonJS and wraps every module of the engine: 19 kB more, and slower.
export {};
