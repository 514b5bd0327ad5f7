import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Locator, type Page } from 'playwright-core';
import { PROJECT } from '../../../scripts/project.js';
import { Cursor, type Place, placeOf } from './cursor.js';
import { chooseInQuickInput, typeIntoQuickInput } from './quickInput.js';
import { type Box, findOnScreen } from './textOnScreen.js';
import { Tree } from './tree.js';
import { awaited, soon } from './wait.js';

/** A VS Code window, used as people use it: by keys, pointer and eyes. What is not there yet is waited for. */
export class Workbench {
  readonly cursor: Cursor;
  /** The name of the file opened last. */
  private file = '';

  constructor(
    /** The page itself, for what has no helper here. */
    readonly page: Page,
    /** The copy of the workspace on disk. */
    readonly folder: string,
    /** Closes the window and removes the copy. */
    readonly close: () => Promise<void>,
  ) {
    this.cursor = new Cursor(page);
  }

  /** Opens a file of the folder by its name, as Ctrl+P does, and waits for its text and the cursor in it. */
  async openFile(name: string): Promise<void> {
    const { page } = this;
    await chooseInQuickInput(page, 'Control+P', name, name);
    await page.locator('.tabs-container .tab.active', { hasText: name.split('/').pop() }).waitFor();
    await page.locator('.editor-instance .view-line').first().waitFor();
    await this.cursor.place();
    this.file = name;
    await this.closeSecondSideBar();
  }

  /** Runs a command by its title as the palette shows it, its category included: `Policy Annotator: Next Claim`. */
  command(title: string): Promise<void> {
    return chooseInQuickInput(this.page, 'F1', `>${title}`, title);
  }

  /** Whether the palette offers a command of this title just now. */
  async offersCommand(title: string): Promise<boolean> {
    const { page } = this;
    await typeIntoQuickInput(page, 'F1', `>${title}`);
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.first().waitFor();
    const found = await rows.filter({ hasText: title }).count();
    await page.keyboard.press('Escape');
    return found > 0;
  }

  /** Rests the pointer on a text in the editor and gives the hover once it says `expecting`. */
  async hover(text: string, expecting = ''): Promise<Locator> {
    const { page } = this;
    if (!(await findOnScreen(page, text))) await this.reveal(text);
    const hover = page.locator('.monaco-hover:visible', { hasText: expecting }).first();
    await awaited(`a hover on “${text}” that says “${expecting}”`, async () => {
      const { x, y, width, height } = await this.find(text);
      await page.mouse.move(x + width / 2 - 20, y - 40); // from elsewhere: a pointer that rests already asks for nothing
      await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
      return soon(hover); // one that was asked for before the text was read stays as it is: then once more
    });
    return hover;
  }

  /** Clicks into a text where it first stands in the file, and waits until the cursor is there. */
  async putCursorAt(text: string): Promise<Place> {
    const start = await this.reveal(text);
    return awaited(`the cursor to be in “${text}”`, async () => {
      await this.page.mouse.move(1, 1); // hovers that cover the text go away
      const { x, y, width, height } = await this.find(text);
      await this.page.mouse.click(x + width / 2, y + height / 2);
      const isThere = (now: Place): boolean => now.line === start.line && now.column > start.column;
      return this.cursor.soonWhere(isThere);
    });
  }

  /** Scrolls to where a text first stands in the file on disk, by Ctrl+G, and puts the cursor before it. */
  async reveal(text: string): Promise<Place> {
    const place = placeOf(text, await readFile(join(this.folder, this.file), 'utf8'));
    const { line, column } = place;
    await chooseInQuickInput(this.page, 'Control+G', `:${line}:${column}`, new RegExp(`\\b${line}\\b`));
    await this.cursor.comesTo(place);
    await this.find(text);
    return place;
  }

  /** Types into whatever has the focus, key by key. */
  typeText(text: string): Promise<void> {
    return this.page.keyboard.type(text, { delay: 20 });
  }

  /** Throws away what was typed into the active file. */
  async revert(): Promise<void> {
    await this.command('File: Revert File');
    await this.page.locator('.tabs-container .tab.active:not(.dirty)').waitFor();
  }

  /** Shows a view container by its title in the activity bar. */
  async showContainer(title: string): Promise<void> {
    const tab = this.page.locator('.activitybar').getByRole('tab', { name: title, exact: false }).first();
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
    await this.page.locator('.sidebar .composite.title', { hasText: title }).waitFor();
  }

  /** The tree of the view of this title, in the side bar. */
  tree(title: string): Tree {
    const header = this.page.locator(`.pane-header[aria-label^="${title}"]`);
    return new Tree(this.page, this.page.locator('.sidebar .pane').filter({ has: header }));
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

  private find(text: string): Promise<Box> {
    return awaited(`“${text}” to be on the screen`, () => findOnScreen(this.page, text));
  }

  /** New releases open it for chat, whatever the folder's settings say, and when they get to it. */
  private async closeSecondSideBar(): Promise<void> {
    const bar = this.page.locator('.part.auxiliarybar');
    await awaited('the second side bar to close', async () => {
      if (!(await bar.isVisible())) return true;
      await this.page.keyboard.press('Control+Alt+B');
      return soon(bar, 'hidden');
    });
  }
}
