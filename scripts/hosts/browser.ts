import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { findChromium } from './chromium.js';

const FLAGS = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless browser of those installed here. @throws one line that says what to install where there is none. */
export function launchBrowser(): Promise<Browser> {
  // Chromium refuses its sandbox to root, which is who runs things in containers.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: findChromium(), args: [...FLAGS, ...sandbox] });
}

/** A browser profile of its own, which the pages in it may use with the clipboard. */
export function openContext(browser: Browser): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 1280, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
}
