import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';

/** What stands below a path of the site, the first that fits: a folder of files, or a text made when it is asked for. */
export type Site = Readonly<Record<string, { folder: string } | { type: string; text: () => string }>>;

export interface StaticServer {
  readonly port: number;
  stop(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/**
 * Serves a site on 127.0.0.1, at a free port where `port` is 0. Only pages of the site itself are answered: requests
 * under another host name (a foreign page whose name was made to point here) and hidden files are refused.
 */
export async function startStaticServer(site: Site, port = 0): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!isLocal(request.headers.host)) return void response.writeHead(403).end();
    answer(site, decodeURIComponent(pathname), response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Whether a Host header names this machine as its own user does. */
export function isLocal(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i.test(host ?? '');
}

async function answer(site: Site, path: string, response: ServerResponse): Promise<void> {
  const exact = site[path];
  if (exact && 'text' in exact) {
    response.writeHead(200, { 'content-type': exact.type, 'cache-control': 'no-store' }).end(exact.text());
    return;
  }
  const mount = Object.keys(site).find((prefix) => path.startsWith(`${prefix}/`));
  const served = mount === undefined ? undefined : site[mount];
  if (mount === undefined || !served || !('folder' in served)) return void response.writeHead(404).end();
  const inside = path.slice(mount.length + 1);
  const file = join(served.folder, inside);
  const hidden = inside.split('/').some((part) => part.startsWith('.'));
  if (hidden || !file.startsWith(served.folder + sep)) return void response.writeHead(404).end();
  const found = await stat(file).catch(() => undefined); // none: 404 says so
  if (!found?.isFile()) return void response.writeHead(404).end();
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': found.size,
    'cache-control': 'no-cache',
  });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}
