import { loadavg } from 'node:os';
import { type Page } from 'playwright-core';
import { paintedTexts } from './paint.js';

const PARTS = {
  tabs: '.tabs-container .tab',
  status: '.statusbar-item',
  lines: '.editor-instance .view-line',
  sidebar: '.sidebar .monaco-list-row',
  'quick input': '.quick-input-widget',
  hovers: '.monaco-hover',
  notifications: '.notification-toast',
  dialogs: '.monaco-dialog-box',
  focus: ':focus',
} as const;
const MOST = 12;

/** What stands on the screen, in words: where tests fail that nobody can watch, this is all there is to know why. */
export async function describeScreen(page: Page): Promise<string> {
  const parts: string[] = [];
  for (const [name, selector] of Object.entries(PARTS)) parts.push(`${name}: ${await textsOf(page, selector)}`);
  const painted = await paintedTexts(page).catch((error: unknown) => [String(error)]);
  const load = loadavg().map((one) => one.toFixed(1));
  return [...parts, `painted: ${painted.join(' | ')}`, `load of the machine: ${load.join(' ')}`].join('\n');
}

async function textsOf(page: Page, selector: string): Promise<string> {
  const visible = page.locator(`${selector}:visible`);
  const texts = await visible
    .evaluateAll((elements) =>
      elements.map((element) => element.textContent || element.getAttribute('aria-label') || element.className),
    )
    .catch((error: unknown) => [String(error)]);
  const short = texts.filter(Boolean).map((text) => text.replace(/\s+/g, ' ').slice(0, 120));
  return [...short.slice(0, MOST), ...(short.length > MOST ? ['…'] : [])].join(' | ');
}
