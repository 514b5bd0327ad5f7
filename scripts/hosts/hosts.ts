import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CodeServer, remoteUri, startCodeServer } from './codeServer.js';
import { newestNode } from './nodeBinary.js';
import { startVscodeWeb } from './vscodeWeb.js';

/** The VS Codes that the tests run in: the oldest we support, in the browser; an older one; the newest. */
export const HOSTS = ['web', '1.100', 'newest'] as const;
export type HostName = (typeof HOSTS)[number];

export const RELEASES = { web: '1.91.1', '1.100': '4.100.3', newest: '4.139.1' } as const;

export interface HostOptions {
  /** The folder of the extension under development. */
  readonly extension: string;
  /** The folder to open, or on Node a `.code-workspace` of several. Hosts on Node write into it: give them a copy. */
  readonly workspace: string;
  /** The entry of a test suite that runs in the extension host. */
  readonly tests?: string;
  /** A file to show at once (in hosts on Node). */
  readonly file?: string;
}

/** A VS Code whose workbench is the page at `url`. */
export interface RunningHost {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a VS Code with the extension, downloading it the first time. */
export async function startHost(name: HostName, options: HostOptions): Promise<RunningHost> {
  if (name === 'web') {
    const server = await startVscodeWeb({ release: RELEASES.web, ...options });
    return { url: `http://127.0.0.1:${server.port}/`, stop: server.stop };
  }
  const { server, stop } = await startNodeHost(name);
  return { url: workbenchUrl(server, options), stop };
}

/** Starts the VS Code server alone: any number of pages, each with a workspace of its own, may come to it. */
export async function startNodeHost(
  name: Exclude<HostName, 'web'>,
): Promise<{ server: CodeServer; stop(): Promise<void> }> {
  const state = await mkdtemp(join(tmpdir(), 'policy-annotator-host-'));
  const node = name === 'newest' ? await newestNode() : process.execPath;
  const server = await startCodeServer(RELEASES[name], node, state);
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(state, { recursive: true, force: true, maxRetries: 5 });
  };
  return { server, stop };
}

/** The address of a workbench on this server that opens the workspace with the extension. */
export function workbenchUrl(server: CodeServer, options: HostOptions): string {
  const authority = `127.0.0.1:${server.port}`;
  return `http://${authority}/?${workbenchQuery(authority, server.token, options)}`;
}

/** The same for a page that comes under another authority (host and port), by a proxy. */
export function workbenchQuery(authority: string, token: string, options: HostOptions): string {
  const payload = [
    ['extensionDevelopmentPath', remoteUri(authority, options.extension)],
    ['skipWelcome', 'true'],
  ];
  if (options.tests) payload.push(['extensionTestsPath', remoteUri(authority, options.tests)]);
  if (options.file) payload.push(['openFile', remoteUri(authority, options.file)]);
  const path = decodeURIComponent(new URL(remoteUri('x', options.workspace)).pathname);
  const kind = path.endsWith('.code-workspace') ? 'workspace' : 'folder';
  return new URLSearchParams({ tkn: token, [kind]: path, payload: JSON.stringify(payload) }).toString();
}
