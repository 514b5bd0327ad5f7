import { type Server } from 'node:http';
import { type AddressInfo } from 'node:net';

/** A VS Code that waits at an address. */
export interface Opened {
  readonly url: string;
  /** A line for people about this kind of VS Code, with its line end, or nothing. */
  readonly remark: string;
  /** Settles when it ends by itself. */
  readonly ended: Promise<void>;
}

/** The port that was asked for; where nobody asked, any free one may stand in for it. */
export interface PortChoice {
  readonly wanted: number;
  readonly orFree: boolean;
}

/** Lets a server listen on 127.0.0.1. @throws where the port is taken and no other may stand in for it. */
export async function listen(server: Server, { wanted, orFree }: PortChoice): Promise<number> {
  try {
    await listenAt(server, wanted);
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (!orFree)
      throw Object.assign(new Error(`Port ${wanted} is taken: choose another by --port.`), { code: 'EADDRINUSE' });
    await listenAt(server, 0);
  }
  return (server.address() as AddressInfo).port;
}

function listenAt(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
