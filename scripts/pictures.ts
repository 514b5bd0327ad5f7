// `npm run pictures`: takes the pictures of the README from the running extension, in the sample workspace.
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from './hosts/browser.js';
import { startNodeHost, workbenchUrl } from './hosts/hosts.js';
import { main } from './main.js';
import { PROJECT } from './project.js';

const PICTURES = { light: 'Default Light Modern', dark: 'Default Dark Modern' } as const;
const SIZE = { width: 1400, height: 800 };
const TEXT = 'policy-brief.md';
/** Where the pointer rests: within a known claim, on an actor. */
const UNDER_POINTER = 'Moscow refused to take sides';

void main(async () => {
  const browser = await launchBrowser();
  const host = await startNodeHost('1.100');
  try {
    for (const [name, theme] of Object.entries(PICTURES)) {
      const workspace = await sampleWith(theme);
      const url = workbenchUrl(host.server, { extension: PROJECT, workspace });
      await take(browser, url, join(PROJECT, 'docs', 'images', `${name}.png`));
      await rm(workspace, { recursive: true, force: true, maxRetries: 5 });
      console.log(`docs/images/${name}.png`);
    }
  } finally {
    await browser.close();
    await host.stop();
  }
  return 0;
});

/** A copy of the sample workspace, set up to be looked at. */
async function sampleWith(theme: string): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'policy-annotator-picture-')), 'sample');
  await cp(join(PROJECT, 'sample'), folder, { recursive: true });
  await mkdir(join(folder, '.vscode'));
  const settings = {
    'workbench.colorTheme': theme,
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'editor.minimap.enabled': false,
    'editor.wordWrap': 'on',
    'editor.fontSize': 12.5,
    'editor.stickyScroll.enabled': false,
    'breadcrumbs.enabled': false,
    'window.title': '${rootName}',
    'security.workspace.trust.enabled': false,
    'chat.commandCenter.enabled': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
  };
  await writeFile(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  return folder;
}

async function take(browser: Browser, url: string, file: string): Promise<void> {
  const context = await browser.newContext({ viewport: SIZE });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row', { hasText: TEXT }).dblclick();
  await page.locator('.monaco-editor .view-line', { hasText: 'Pipes, Missiles' }).first().waitFor();
  await page.locator('.activitybar').getByRole('tab', { name: 'Policy Annotator' }).click();
  await page.locator('.sidebar .monaco-list-row', { hasText: 'Russia' }).first().waitFor();
  await closeNotifications(page);
  await goTo(page, UNDER_POINTER);
  await page
    .locator('.monaco-editor .view-line span > span', { hasText: UNDER_POINTER.slice(7) })
    .first()
    .waitFor();
  await restPointer(page, UNDER_POINTER);
  await mkdir(join(PROJECT, 'docs', 'images'), { recursive: true });
  await page.screenshot({ path: file });
  await context.close();
}

async function closeNotifications(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  for (const close of await page.locator('.notification-toast .codicon-notifications-clear').all()) await close.click();
}

/** Scrolls there by the editor's own search, so that the words stand in the middle. */
async function goTo(page: Page, words: string): Promise<void> {
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+F');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  // The cursor goes to an empty line, where nothing else is highlighted because of it.
  await page.keyboard.press('ArrowUp');
  await page.waitForTimeout(800); // the marks of the new part, and the outline that follows
}

/** Rests the pointer in the middle of the first word, and waits for the hover to be filled. */
async function restPointer(page: Page, words: string): Promise<void> {
  const at = await page.evaluate((text) => {
    const lines = Array.from(document.querySelectorAll('.monaco-editor .view-line'));
    for (const line of lines) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const index = (node.textContent ?? '').replace(/\u00a0/g, ' ').indexOf(text);
        if (index < 0) continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 4);
        const box = range.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }
    }
    return null;
  }, words);
  if (!at) throw new Error(`“${words}” is not on the screen: the picture cannot be taken.`);
  await page.mouse.move(at.x - 30, at.y - 60);
  await page.mouse.move(at.x, at.y, { steps: 4 });
  await page.locator('.monaco-hover-content', { hasText: 'Russia' }).first().waitFor();
  await page.waitForTimeout(400); // it fades in
}
