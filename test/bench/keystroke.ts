import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/hosts/browser.js';
import { startNodeHost, workbenchUrl } from '../../scripts/hosts/hosts.js';
import { benchText } from './material.js';
import { openText, workspaceWithText } from './workbench.js';

const PROJECT = path.resolve(import.meta.dirname ?? __dirname, '../..');
const KEYS = 40;
const ROUNDS = 4;
/** Slower than people type in a rush, faster than they think: what the extension sends back falls between two keys. */
const PAUSE_MS = 90;

/**
 * From a keystroke to the renderer's next frame in a 1 MB document of the newest VS Code: the median with the extension against that without.
 * Both workbenches are open all the time and take turns.
 */
export async function benchKeystroke(): Promise<Record<string, number | null>> {
  const painted = (page: Page): Promise<void> =>
    page.locator('.view-overlays [class*="ced-"]').first().waitFor({ timeout: 60_000 });
  return { 'editor.keystrokeOverNone': await keystrokesOverNone('keystroke', benchText(1_000_000), {}, painted) };
}

/**
 * The median with the extension against that without. @param files further files of the workspace, by their names
 * @param ready waits until the extension has painted what it paints
 */
export async function keystrokesOverNone(
  name: string,
  text: string,
  files: Readonly<Record<string, string>>,
  ready: (page: Page) => Promise<void>,
): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'policy-annotator-bench-'));
  const { server, stop } = await startNodeHost('newest');
  const browser = await launchBrowser();
  try {
    const none = await emptyExtension(folder);
    const open = async (extension: string, place: string): Promise<Page> => {
      const workspace = await workspaceWithText(path.join(folder, place), text, files);
      const page = await openText(browser, workbenchUrl(server, { extension, workspace }));
      await page.evaluate(WATCH);
      return page;
    };
    const pages = { without: await open(none, 'without'), with: await open(PROJECT, 'with') };
    await ready(pages.with);
    const times: Record<keyof typeof pages, number[]> = { without: [], with: [] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const which of round % 2 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
        const page = pages[which];
        await page.bringToFront();
        const taken = await typeKeys(page);
        if (round > 0) times[which].push(...taken);
      }
    }
    const [p50, base] = [median(times.with), median(times.without)];
    console.log(
      `${name}: p50 ${p50.toFixed(1)} ms with, ${base.toFixed(1)} ms without (${times.with.length} keys each)`,
    );
    return p50 / base;
  } finally {
    await browser.close();
    await stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function emptyExtension(folder: string): Promise<string> {
  const place = path.join(folder, 'none');
  await mkdir(place);
  const manifest = {
    name: 'none',
    publisher: 'bench',
    version: '0.0.1',
    engines: { vscode: '^1.91.0' },
    main: './none.js',
    activationEvents: [],
  };
  await writeFile(path.join(place, 'package.json'), JSON.stringify(manifest));
  await writeFile(path.join(place, 'none.js'), 'exports.activate = () => undefined;');
  return place;
}

/** In the page: the time from a key to the frame behind the first change of the lines on screen. */
const WATCH = `(() => {
  const lines = document.querySelector('.editor-instance .view-lines');
  const state = (globalThis.keystrokes = { times: [], began: 0 });
  addEventListener('keydown', () => (state.began = performance.now()), true);
  new MutationObserver(() => {
    const began = state.began;
    if (!began) return;
    state.began = 0;
    requestAnimationFrame(() => setTimeout(() => state.times.push(performance.now() - began)));
  }).observe(lines, { childList: true, subtree: true, characterData: true, attributes: true });
})()`;

async function typeKeys(page: Page): Promise<number[]> {
  await page.evaluate('keystrokes.times.length = 0');
  const words = 'the minister of Russia said ';
  for (let i = 0; i < KEYS; i++) {
    await page.keyboard.press(words[i % words.length] === ' ' ? 'Space' : (words[i % words.length] ?? 'a'));
    await page.waitForTimeout(PAUSE_MS);
  }
  return page.evaluate<number[]>('keystrokes.times.slice()');
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
