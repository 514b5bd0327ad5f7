import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { type Duplex } from 'node:stream';
import { type CodeServer, startCodeServer } from '../hosts/codeServer.js';
import { RELEASES, workbenchQuery } from '../hosts/hosts.js';
import { newestNode } from '../hosts/nodeBinary.js';
import { isLocal } from '../hosts/staticServer.js';
import { PROJECT } from '../project.js';
import { listen, type Opened, type PortChoice } from './opened.js';

const FIRST = 'policy-brief.md';

/**
 * Starts the VS Code server on `workspace`, behind a short address: `/?tkn=…` leads to the workbench with the extension,
 * all else is handed through. The token keeps other users of the machine out.
 */
export async function openServer(workspace: string, state: string, port: PortChoice): Promise<Opened> {
  const server = await serverForThisNode(state);
  const front = createServer((incoming, response) => {
    if (!isLocal(incoming.headers.host)) return void response.writeHead(403).end();
    const entrance = workbenchAddress(incoming, server.token, workspace);
    if (entrance) response.writeHead(302, { location: entrance }).end();
    else pass(incoming, response, server.port);
  });
  front.on('upgrade', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (isLocal(incoming.headers.host)) passSocket(incoming, socket, head, server.port);
    else socket.destroy();
  });
  try {
    const at = await listen(front, port);
    return { url: `http://127.0.0.1:${at}/?tkn=${server.token}`, remark: '', ended: server.ended };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Each release of the server wants the Node of its time. */
async function serverForThisNode(state: string): Promise<CodeServer> {
  if (Number(process.versions.node.split('.')[0]) < 22) {
    return startCodeServer(RELEASES['1.100'], process.execPath, `${state}-1.100`);
  }
  return startCodeServer(RELEASES.newest, await newestNode(), `${state}-newest`);
}

function workbenchAddress(incoming: IncomingMessage, token: string, workspace: string): string | undefined {
  const authority = incoming.headers.host ?? '';
  const url = new URL(incoming.url ?? '/', `http://${authority}`);
  if (url.pathname !== '/' || url.searchParams.get('tkn') !== token || url.searchParams.has('folder')) return undefined;
  return `/?${workbenchQuery(authority, token, { extension: PROJECT, workspace, file: join(workspace, FIRST) })}`;
}

function pass(incoming: IncomingMessage, response: ServerResponse, port: number): void {
  const { method, url, headers } = incoming;
  const outgoing = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  outgoing.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
  incoming.pipe(outgoing);
}

/** Hands a web socket through as bytes, its opening request first. */
function passSocket(incoming: IncomingMessage, socket: Duplex, head: Buffer, port: number): void {
  const inner = connect(port, '127.0.0.1', () => {
    const lines = [`${incoming.method} ${incoming.url} HTTP/1.1`];
    for (let at = 0; at < incoming.rawHeaders.length; at += 2) {
      lines.push(`${incoming.rawHeaders[at]}: ${incoming.rawHeaders[at + 1]}`);
    }
    inner.write(`${lines.join('\r\n')}\r\n\r\n`);
    inner.write(head);
    inner.pipe(socket);
    socket.pipe(inner);
  });
  inner.on('error', () => socket.destroy());
  socket.on('error', () => inner.destroy());
  inner.on('close', () => socket.destroy());
  socket.on('close', () => inner.destroy());
}
