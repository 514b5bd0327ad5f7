import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChromium } from './hosts/chromium.js';

/** Draws media/icon.png, which the marketplace shows, from media/icon-store.svg. Needs a Chromium, Chrome or Edge. */
async function main(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
  await page.setContent(`<style>body{margin:0}</style>${readFileSync('media/icon-store.svg', 'utf8')}`);
  await page.screenshot({ path: 'media/icon.png', omitBackground: true });
  await browser.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
