import * as vscode from 'vscode';

/** Shorter waits are not told. */
const GRACE_MS = 300;

/**
 * Waits until something holds; tells what for, with a way out, where it takes long.
 * @param listen calls back whenever it may have come to hold
 * @returns false where the reader gave up
 */
export async function waitUntil(
  title: string,
  holds: () => boolean,
  listen: (look: () => void) => { dispose(): unknown }[],
): Promise<boolean> {
  if (holds()) return true;
  let listening: { dispose(): unknown }[] = [];
  const done = new Promise<true>((resolve) => {
    listening = listen(() => {
      if (holds()) resolve(true);
    });
  });
  try {
    if (await Promise.race([done, rest(GRACE_MS)])) return true;
    return await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title, cancellable: true },
      (_, token) => Promise.race([done, cancelled(token)]),
    );
  } finally {
    for (const one of listening) one.dispose();
  }
}

const rest = (ms: number): Promise<false> => new Promise((resolve) => setTimeout(() => resolve(false), ms));

const cancelled = (token: vscode.CancellationToken): Promise<false> =>
  new Promise((resolve) => token.onCancellationRequested(() => resolve(false)));
