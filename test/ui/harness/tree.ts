import { type Locator, type Page } from 'playwright-core';
import { awaited } from './wait.js';

/** A row of a tree as its user gets it. */
export interface TreeRow {
  readonly text: string;
  /** What a screen reader says. */
  readonly label: string;
  readonly level: number;
  /** Null where there is nothing to expand. */
  readonly expanded: boolean | null;
  readonly focused: boolean;
}

/** The tree of a view in the side bar. */
export class Tree {
  constructor(
    private readonly page: Page,
    private readonly pane: Locator,
  ) {}

  /** The rows on the screen, from top to bottom, once they are as `wanted`. */
  rows(what = 'any rows', wanted = (rows: readonly TreeRow[]): boolean => rows.length > 0): Promise<TreeRow[]> {
    return awaited(`the tree to have ${what}`, async () => {
      const rows = await this.rowsNow();
      return wanted(rows) && rows;
    });
  }

  /** Puts the focus on the first row, by a click, which opens or closes it too. */
  async clickFirst(): Promise<void> {
    await this.pane.locator('.monaco-list-row[data-index="0"]').click();
    await this.rows('the focus on its first row', (rows) => rows[0]?.focused === true);
  }

  /** Presses a key and waits until the row with the focus, and the one behind it, are as `wanted`. */
  async press(key: string, wanted: (focused: TreeRow, next: TreeRow | undefined) => boolean): Promise<void> {
    await this.page.keyboard.press(key);
    await this.rows(`moved by ${key}`, (rows) => {
      const at = rows.findIndex(({ focused }) => focused);
      const focused = rows[at];
      return focused !== undefined && wanted(focused, rows[at + 1]);
    });
  }

  private async rowsNow(): Promise<TreeRow[]> {
    const found = await this.pane.locator('.monaco-list-row').evaluateAll((elements) =>
      elements.map((row) => ({
        index: Number(row.getAttribute('data-index')),
        text: (row.querySelector('.monaco-icon-label, .monaco-tl-contents')?.textContent ?? '').trim(),
        label: row.getAttribute('aria-label') ?? '',
        level: Number(row.getAttribute('aria-level')),
        expanded: row.hasAttribute('aria-expanded') ? row.getAttribute('aria-expanded') === 'true' : null,
        focused: row.classList.contains('focused'),
      })),
    );
    return found.sort((a, b) => a.index - b.index).map(({ index: _, ...row }) => row);
  }
}
