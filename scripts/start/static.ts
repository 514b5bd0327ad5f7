import { RELEASES } from '../hosts/hosts.js';
import { startVscodeWeb } from '../hosts/vscodeWeb.js';
import { PROJECT } from '../project.js';
import { type Opened, type PortChoice } from './opened.js';

/** Serves VS Code for the Web with a copy of `workspace` in the page's memory. */
export async function openStatic(workspace: string, port: PortChoice): Promise<Opened> {
  const start = (at: number): ReturnType<typeof startVscodeWeb> =>
    startVscodeWeb({ release: RELEASES.web, extension: PROJECT, workspace, port: at });
  const server = await start(port.wanted).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    if (port.orFree) return start(0);
    throw new Error(`Port ${port.wanted} is taken: choose another by --port.`, { cause: error });
  });
  return {
    url: `http://127.0.0.1:${server.port}/`,
    remark: 'What you change there stays in the page, and is lost when you reload it. ',
    ended: new Promise(() => undefined), // it listens until Ctrl+C
  };
}
