import { Engine } from './engine.js';
import type { FromWorker, ToWorker } from './protocol.js';

/** How this worker talks with the extension that started it. */
interface Port {
  post(news: FromWorker): void;
  onMessage(listener: (message: ToWorker) => void): void;
}

/**
 * The engine in a worker: a thread of Node on the desktop and on remote machines, a web worker in the browser. One bundle serves both, since all but these few
 * lines is the same.
 */
const port = threadPort() ?? webPort();
const engine = new Engine((news) => port.post(news));
port.onMessage((message) => engine.handle(message));
port.post({ type: 'ready' });

/** Null where there is no Node. */
function threadPort(): Port | null {
  const parentPort = nodeThreads()?.parentPort;
  return parentPort
    ? {
        post: (news) => parentPort.postMessage(news),
        onMessage: (listener) => parentPort.on('message', listener),
      }
    : null;
}

/** The one module that is Node's; null in browsers, where what stands for `require` in the bundle throws. */
function nodeThreads(): typeof import('node:worker_threads') | null {
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would be looked for in browsers, too
    return require('node:worker_threads') as typeof import('node:worker_threads');
  } catch {
    return null;
  }
}

function webPort(): Port {
  return {
    post: (news) => self.postMessage(news),
    onMessage: (listener) => self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => listener(data)),
  };
}

// Without it the bundler takes this file for CommonJS and wraps every module of the engine: 20 kB more, and slower.
export {};
