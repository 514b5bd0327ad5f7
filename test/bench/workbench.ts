import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';

/** What a text begins with in a bench, so that there is something to be found in it. */
export const FIRST_LINE = 'Russia and China met NATO in Moscow.\n\n';

/** A folder with one policy text, further files by their names, and the extension on. */
export async function workspaceWithText(
  place: string,
  text: string,
  files: Readonly<Record<string, string>> = {},
): Promise<string> {
  await mkdir(path.join(place, '.vscode'), { recursive: true });
  const settings = {
    'policyAnnotator.enable': 'on',
    'workbench.startupEditor': 'none',
    'editor.wordWrap': 'on',
    'files.autoSave': 'off',
  };
  await writeFile(path.join(place, '.vscode', 'settings.json'), JSON.stringify(settings));
  await writeFile(path.join(place, 'long.txt'), FIRST_LINE + text);
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(place, name), content);
  return place;
}

/** A workbench at `url` with that text open. */
export async function openText(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  const name = page.locator('.explorer-folders-view .monaco-list-row').getByText('long.txt', { exact: true });
  await name.dblclick({ timeout: 60_000 });
  await page.locator('.editor-instance .view-line', { hasText: 'Russia and China' }).first().click({ timeout: 60_000 });
  return page;
}
