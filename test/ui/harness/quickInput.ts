import { type Page } from 'playwright-core';
import { awaited, soon } from './wait.js';

/**
 * Opens a quick input (palette, files, lines) by its keys, types into it and takes the row that says `row`. Enter takes
 * the row with the focus, so that is what is waited for.
 */
export async function chooseInQuickInput(page: Page, keys: string, typed: string, row: string | RegExp): Promise<void> {
  await typeIntoQuickInput(page, keys, typed);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: row }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Opens a quick input by its keys and types into it. One that was left open is closed first. */
export async function typeIntoQuickInput(page: Page, keys: string, typed: string): Promise<void> {
  const widget = page.locator('.quick-input-widget');
  await awaited('the last quick input to close', async () => {
    if (!(await widget.isVisible())) return true;
    await page.keyboard.press('Escape');
    return soon(widget, 'hidden');
  });
  await awaited(`a quick input by ${keys}`, async () => {
    await page.keyboard.press(keys);
    return soon(widget);
  });
  await widget.locator('input[type="text"]').first().fill(typed);
}
