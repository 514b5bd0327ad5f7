import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** A folder with one policy text and the extension on. */
export async function workspaceWithText(place: string, text: string): Promise<string> {
  await mkdir(path.join(place, '.vscode'), { recursive: true });
  const settings = {
    'policyAnnotator.enable': 'on',
    'workbench.startupEditor': 'none',
    'editor.wordWrap': 'on',
    'files.autoSave': 'off',
  };
  await writeFile(path.join(place, '.vscode', 'settings.json'), JSON.stringify(settings));
  await writeFile(path.join(place, 'long.txt'), `Russia and China met NATO in Moscow.\n\n${text}`);
  return place;
}

/** A workbench at `url` with that text open. */
export async function openText(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'long.txt' }).dblclick({ timeout: 60_000 });
  await page.locator('.editor-instance .view-line', { hasText: 'Russia and China' }).first().click({ timeout: 60_000 });
  return page;
}
