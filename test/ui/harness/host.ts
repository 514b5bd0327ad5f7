import { type Browser } from 'playwright-core';
import { launchBrowser } from '../../../scripts/hosts/browser.js';
import { type CodeServer } from '../../../scripts/hosts/codeServer.js';
import { startNodeHost } from '../../../scripts/hosts/hosts.js';

/** The browser and the VS Code that all UI tests of a run share; each workbench in them has its own profile and folder. */
export interface SharedHost {
  readonly browser: Browser;
  readonly server: CodeServer;
}

let shared: Promise<SharedHost & { stop(): Promise<void> }> | undefined;

/** Started when first asked for: the newest VS Code, or the older one where `POLICY_ANNOTATOR_UI_HOST` is `1.100`. */
export function sharedHost(): Promise<SharedHost> {
  shared ??= start();
  return shared;
}

/** Ends what {@link sharedHost} started. */
export async function stopSharedHost(): Promise<void> {
  const host = await shared?.catch(() => undefined); // a start that failed has told its test, and left nothing
  shared = undefined;
  await host?.stop();
}

async function start(): Promise<SharedHost & { stop(): Promise<void> }> {
  const browser = await launchBrowser();
  try {
    const host = await startNodeHost(process.env.POLICY_ANNOTATOR_UI_HOST === '1.100' ? '1.100' : 'newest');
    const stop = async (): Promise<void> => {
      await browser.close();
      await host.stop();
    };
    return { browser, server: host.server, stop };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
