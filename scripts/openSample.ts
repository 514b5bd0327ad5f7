import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from './hosts/cache.js';
import { type Opened } from './start/opened.js';
import { findDesktop, openDesktop } from './start/desktop.js';
import { openInBrowserPage } from './start/page.js';
import { openServer } from './start/server.js';
import { openStatic } from './start/static.js';
import { PROJECT } from './project.js';

const DEFAULT_PORT = 8765;
const USAGE = `npm start -- [--port N] [--no-open] [--browser] [--web]
  --port N    the port of VS Code in the browser (else ${DEFAULT_PORT}, or a free one where that is taken)
  --no-open   print the address only
  --browser   VS Code in the browser also where a desktop one is installed
  --web       VS Code for the Web, with no server behind it: changes stay in the page`;

/** Opens the sample workspace in the VS Code that fits this machine, and stays until that ends or Ctrl+C. */
export async function openSample(args: readonly string[]): Promise<void> {
  try {
    const options = readOptions(args);
    if (options) await open(options);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

interface Options {
  readonly port: number | undefined;
  readonly open: boolean;
  readonly browser: boolean;
  readonly web: boolean;
}

async function open(options: Options): Promise<void> {
  const sample = join(PROJECT, 'sample');
  const state = join(cacheFolder(), 'start');
  const desktop = options.browser || options.web ? undefined : findDesktop();
  if (desktop) {
    console.log('Opening the sample workspace in VS Code. Ctrl+C ends it.');
    await openDesktop(desktop, sample, state);
    return;
  }
  const opened = await openForBrowser(options, sample, state);
  console.log(`\n  VS Code with Policy Annotator: ${opened.url}\n\n${opened.remark}Ctrl+C ends it.`);
  if (options.open) openInBrowserPage(opened.url);
  await opened.ended;
}

/** The VS Code server, or where it cannot be had, the web build, which is static files. */
async function openForBrowser(options: Options, sample: string, state: string): Promise<Opened> {
  const port = { wanted: options.port ?? DEFAULT_PORT, orFree: options.port === undefined };
  if (options.web) return openStatic(sample, port);
  console.log('Starting VS Code in the browser (downloaded once, some 300 MB) …');
  try {
    return await openServer(sample, state, port);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') throw error;
    console.error(`The VS Code server did not start, so VS Code for the Web is tried instead.\n${String(error)}`);
    return openStatic(sample, port);
  }
}

function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string' },
      'no-open': { type: 'boolean' },
      browser: { type: 'boolean' },
      web: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return undefined;
  }
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536)) {
    throw new Error(`--port takes a number from 1 to 65535, not “${values.port}”.`);
  }
  return { port, open: !values['no-open'], browser: values.browser ?? false, web: values.web ?? false };
}
