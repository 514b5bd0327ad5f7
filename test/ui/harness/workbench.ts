import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, type Locator, type Page } from 'playwright-core';
import { openContext } from '../../../scripts/hosts/browser.js';
import { workbenchUrl } from '../../../scripts/hosts/hosts.js';
import { PROJECT } from '../../../scripts/project.js';
import { sharedHost } from './host.js';
import { findOnScreen } from './textOnScreen.js';
import { copyWorkspace } from './workspaceCopy.js';

/** The four kinds of theme, by the names of their settings, with the class that the workbench then has. */
export const THEMES = {
  'Default Dark Modern': 'vs-dark',
  'Default Light Modern': 'vs',
  'Default High Contrast': 'hc-black',
  'Default High Contrast Light': 'hc-light',
} as const;
export type Theme = keyof typeof THEMES;

export interface WorkbenchOptions {
  readonly theme?: Theme;
  /** The folder whose copy is opened; the sample workspace where none is given. */
  readonly workspace?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A row of a tree as its user gets it. */
export interface TreeRow {
  readonly text: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly level: number;
  /** Null where there is nothing to expand. */
  readonly expanded: boolean | null;
}

const open = new Set<Workbench>();
const START_MS = 60_000;

/** Opens a real workbench with the extension running in it, on a copy of the workspace. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const theme = options.theme ?? 'Default Dark Modern';
  const source = options.workspace ?? join(PROJECT, 'sample');
  const { folder, remove } = await copyWorkspace(source, { 'workbench.colorTheme': theme, ...options.settings });
  const { browser, server } = await sharedHost();
  const context = await openContext(browser);
  const workbench = new Workbench(await context.newPage(), context, folder, remove);
  open.add(workbench);
  await workbench.page.goto(workbenchUrl(server, { extension: PROJECT, workspace: folder }));
  await workbench.page.locator(`.monaco-workbench.${THEMES[theme]}`).waitFor({ timeout: START_MS });
  await workbench.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: START_MS });
  // New releases open it for chat, whatever the folder's settings say.
  const second = workbench.page.locator('.part.auxiliarybar');
  if (await second.isVisible()) await workbench.page.keyboard.press('Control+Alt+B');
  await second.waitFor({ state: 'hidden' });
  return workbench;
}

/** Those that are open, for pictures of what went wrong. */
export function openWorkbenches(): Iterable<Workbench> {
  return open;
}

/** Closes all that tests left open. */
export async function closeWorkbenches(): Promise<void> {
  for (const workbench of open) await workbench.close();
}

/** A VS Code window, used as people use it: by keys, pointer and eyes. What is not there yet is waited for. */
export class Workbench {
  constructor(
    /** The page itself, for what has no helper here. */
    readonly page: Page,
    private readonly context: BrowserContext,
    /** The copy of the workspace on disk. */
    readonly folder: string,
    private readonly temporary: string,
  ) {}

  /** Opens a file of the folder by its name, as Ctrl+P does, and waits for its text. */
  async openFile(name: string): Promise<void> {
    const { page } = this;
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget input').fill(name);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tabs-container .tab.active', { hasText: name.split('/').pop() }).waitFor();
    await page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Runs a command by its title as the palette shows it, its category included: `Policy Annotator: Next Claim`. */
  async command(title: string): Promise<void> {
    const { page } = this;
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input');
    await input.fill(`>${title}`);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await page.keyboard.press('Enter');
  }

  /** Whether the palette offers a command of this title just now. */
  async offersCommand(title: string): Promise<boolean> {
    const { page } = this;
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').fill(`>${title}`);
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    const found = await rows.filter({ hasText: title }).count();
    await page.keyboard.press('Escape');
    return found > 0;
  }

  /** Rests the pointer on a text in the editor and gives the hover once it says `expecting`. */
  async hover(text: string, expecting = ''): Promise<Locator> {
    const { x, y, width, height } = await this.find(text);
    await this.page.mouse.move(x + width / 2 - 20, y - 40); // from elsewhere: a pointer that rests already asks for nothing
    await this.page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
    const hover = this.page.locator('.monaco-hover:visible', { hasText: expecting }).first();
    await hover.waitFor();
    return hover;
  }

  /** Puts the cursor into the middle of a text that is on the screen. */
  async putCursorAt(text: string): Promise<void> {
    const { x, y, width, height } = await this.find(text);
    await this.page.mouse.click(x + width / 2, y + height / 2);
  }

  /** Scrolls to a text of the active editor, by the editor's own search. */
  async reveal(text: string): Promise<void> {
    const { page } = this;
    await page.locator('.editor-instance .view-lines').first().click();
    await page.keyboard.press('Control+F');
    await page.keyboard.insertText(text);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await this.find(text);
  }

  /** Types into whatever has the focus, key by key. */
  typeText(text: string): Promise<void> {
    return this.page.keyboard.type(text, { delay: 20 });
  }

  /** Shows a view container by its title in the activity bar. */
  async showContainer(title: string): Promise<void> {
    const tab = this.page.locator('.activitybar').getByRole('tab', { name: title, exact: false }).first();
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    await this.page.locator('.sidebar .composite.title', { hasText: title }).waitFor();
  }

  /** The part of the side bar that holds the view of this title. */
  view(title: string): Locator {
    const header = this.page.locator(`.pane-header[aria-label^="${title}"]`);
    return this.page.locator('.sidebar .pane').filter({ has: header });
  }

  /** The rows of a view's tree that are on the screen, from top to bottom, once there are any. */
  async treeRows(title: string): Promise<TreeRow[]> {
    const rows = this.view(title).locator('.monaco-list-row');
    await rows.first().waitFor();
    const found = await rows.evaluateAll((elements) =>
      elements.map((row) => ({
        index: Number(row.getAttribute('data-index')),
        text: (row.querySelector('.monaco-icon-label, .monaco-tl-contents')?.textContent ?? '').trim(),
        label: row.getAttribute('aria-label') ?? '',
        level: Number(row.getAttribute('aria-level')),
        expanded: row.hasAttribute('aria-expanded') ? row.getAttribute('aria-expanded') === 'true' : null,
      })),
    );
    return found
      .sort((a, b) => a.index - b.index)
      .map(({ text, label, level, expanded }) => ({ text, label, level, expanded }));
  }

  /** What the notifications on the screen say. */
  notifications(): Promise<string[]> {
    return this.page.locator('.notification-toast .notification-list-item-message').allTextContents();
  }

  /** Takes a picture of the window into `out/screenshots/`. @returns the path of the file. */
  async screenshot(name: string): Promise<string> {
    const folder = join(PROJECT, 'out', 'screenshots');
    await mkdir(folder, { recursive: true });
    const path = join(folder, `${name}.png`);
    await this.page.screenshot({ path });
    return path;
  }

  async close(): Promise<void> {
    open.delete(this);
    await this.context.close();
    await rm(this.temporary, { recursive: true, force: true, maxRetries: 5 });
  }

  private async find(text: string): Promise<{ x: number; y: number; width: number; height: number }> {
    const end = Date.now() + 10_000;
    for (;;) {
      const box = await findOnScreen(this.page, text);
      if (box) return box;
      if (Date.now() > end) throw new Error(`“${text}” is not on the screen.`);
      await this.page.waitForTimeout(50);
    }
  }
}
