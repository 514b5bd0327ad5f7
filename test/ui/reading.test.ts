import assert from 'node:assert/strict';
import { openWorkbench, type Workbench } from './harness/workbench.js';

describe('reading a policy brief by keyboard and pointer', () => {
  let workbench: Workbench;
  before(async () => {
    // In this style marks are spans around their words, which can be read from the page.
    workbench = await openWorkbench({ settings: { 'policyAnnotator.highlight.style': 'text' } });
    await workbench.openFile('policy-brief.md');
    await painted('Russia');
  });
  after(() => workbench.close());

  /** Texts on the screen that carry a decoration of ours or another extension's (nobody else's is installed). */
  const paintedTexts = (): Promise<string[]> =>
    workbench.page.evaluate<string[]>(
      `[...document.querySelectorAll('.view-line span[class*="ced-"]')].map((span) => span.textContent.replace(/\\u00a0/g, ' '))`,
    );
  async function painted(text: string, wanted = true): Promise<void> {
    const end = Date.now() + 15_000;
    while ((await paintedTexts()).includes(text) !== wanted) {
      if (Date.now() > end)
        assert.fail(`“${text}” is ${wanted ? 'not ' : ''}painted: ${(await paintedTexts()).join(' | ')}`);
      await workbench.page.waitForTimeout(50);
    }
  }
  const cursorLine = async (): Promise<number> => {
    const status = await workbench.page.locator('.statusbar-item', { hasText: /Ln \d+/ }).innerText();
    return Number(/Ln (\d+)/.exec(status)?.[1]);
  };
  async function cursorLeaves(line: number): Promise<number> {
    const end = Date.now() + 10_000;
    for (;;) {
      const now = await cursorLine();
      if (now !== line) return now;
      if (Date.now() > end) assert.fail(`the cursor stays in line ${line}`);
      await workbench.page.waitForTimeout(50);
    }
  }

  it('the hover tells of the actor first, and of the claim that it stands in', async () => {
    const hover = await workbench.hover('Washington has made', 'known claim');
    const text = await hover.innerText();
    assert.ok(text.indexOf('metonym of United States') < text.indexOf('known claim'), text);
    assert.match(text, /Open entry/);
    await workbench.screenshot('reading-hover');
  });

  it('goes from claim to claim by keys', async () => {
    await workbench.putCursorAt('Marta Lindqvist');
    const first = await cursorLeaves(await press('Alt+Q'));
    const second = await cursorLeaves(await press('Alt+Q'));
    assert.ok(second > first, `from line ${first} on to ${second}`);
    assert.equal(await cursorLeaves(await press('Shift+Alt+Q')), first);
  });
  async function press(keys: string): Promise<number> {
    const line = await cursorLine();
    await workbench.page.keyboard.press(keys);
    return line;
  }

  it('marks a name that is being typed only when it is finished', async () => {
    await workbench.putCursorAt('## Summary');
    await workbench.page.keyboard.press('End');
    await workbench.typeText(' for Vietnam');
    assert.ok(!(await paintedTexts()).includes('Vietnam'), 'the word at the cursor is not finished');
    await workbench.typeText(' now');
    await painted('Vietnam');
    for (let i = 0; i < 16; i++) await workbench.page.keyboard.press('Backspace');
    await painted('Vietnam', false);
  });

  it('walks the outline by keys and comes to the text', async () => {
    await workbench.showContainer('Policy Annotator');
    const rows = await workbench.treeRows('Outline');
    assert.match(rows[0]?.label ?? '', /States and governments/);
    const line = await cursorLine();
    await workbench.view('Outline').locator('.monaco-list-row').first().click();
    const { keyboard } = workbench.page;
    for (const key of [
      'Home',
      'ArrowRight',
      'ArrowDown',
      'ArrowRight',
      'ArrowDown',
      'ArrowDown',
      'ArrowDown',
      'Enter',
    ]) {
      await keyboard.press(key);
      await workbench.page.waitForTimeout(250);
    }
    await cursorLeaves(line);
    await workbench.screenshot('reading-outline');
  });

  it('hides and shows claims by a command', async () => {
    const marks = async (): Promise<number> => (await paintedTexts()).length;
    const before = await marks();
    const toggled = async (done: (now: number) => boolean): Promise<void> => {
      await workbench.command('Policy Annotator: Toggle Highlighting of Claims');
      const end = Date.now() + 10_000;
      while (!done(await marks())) {
        if (Date.now() > end) assert.fail(`${await marks()} marks where there were ${before}`);
        await workbench.page.waitForTimeout(50);
      }
    };
    await toggled((now) => now < before);
    await painted('Moscow');
    await toggled((now) => now === before);
  });

  it('paints both halves of a split editor', async () => {
    await workbench.page.keyboard.press('Control+Backslash');
    await workbench.page.locator('.editor-instance').nth(1).waitFor();
    const halves = workbench.page.locator('.editor-group-container');
    for (const half of [0, 1]) {
      await halves.nth(half).locator('.view-line span[class*="ced-"]').first().waitFor({ timeout: 10_000 });
    }
    await workbench.screenshot('reading-split');
  });
});
