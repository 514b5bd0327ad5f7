import assert from 'node:assert/strict';
import { openWorkbench } from './harness/openWorkbench.js';
import { painted, paintedTexts } from './harness/paint.js';
import { inWorkbench } from './harness/suite.js';

/** A text on the first screen of the brief that holds no mention. */
const ELSEWHERE = '## Summary';

describe('reading a policy brief by keyboard and pointer', () => {
  const workbench = inWorkbench(async () => {
    const opened = await openWorkbench({ settings: { 'policyAnnotator.highlight.style': 'text' } });
    await opened.openFile('policy-brief.md');
    await painted(opened.page, 'Russia');
    return opened;
  });

  it('the hover tells of the actor first, and of the claim that it stands in', async () => {
    const hover = await workbench().hover('Washington has made', 'known claim');
    const text = await hover.innerText();
    assert.ok(text.indexOf('metonym of United States') < text.indexOf('known claim'), text);
    assert.match(text, /Open entry/);
    await workbench().screenshot('reading-hover');
  });

  it('goes from claim to claim by keys', async () => {
    const { cursor } = workbench();
    const start = await workbench().putCursorAt('Marta Lindqvist');
    const first = await cursor.moveBy('Alt+Q');
    const second = await cursor.moveBy('Alt+Q');
    assert.ok(first.line > start.line, `from line ${start.line} on to ${first.line}`);
    assert.ok(second.line > first.line, `from line ${first.line} on to ${second.line}`);
    assert.deepEqual(await cursor.moveBy('Shift+Alt+Q'), first);
  });

  it('marks a name that is being typed only when it is finished', async () => {
    const { page, cursor } = workbench();
    await workbench().putCursorAt(ELSEWHERE);
    await cursor.moveBy('End');
    await workbench().typeText(' for Lavrov');
    assert.ok(!(await paintedTexts(page)).includes('Lavrov'), 'the word at the cursor is not finished');
    await workbench().typeText(' now');
    await painted(page, 'Lavrov');
    await workbench().revert();
    await painted(page, 'Lavrov', false);
  });

  it('walks the outline by keys and comes to the text', async () => {
    const { cursor } = workbench();
    const start = await workbench().putCursorAt(ELSEWHERE);
    await workbench().showContainer('Policy Annotator');
    const outline = workbench().tree('Outline');
    const [group] = await outline.rows();
    assert.match(group?.label ?? '', /States and governments/);
    await outline.clickFirst();
    await outline.press('ArrowLeft', (row) => row.expanded === false);
    await outline.press('ArrowRight', (row, next) => row.expanded === true && next?.level === 2);
    await outline.press('ArrowDown', (row) => row.level === 2);
    await outline.press('ArrowRight', (row, next) => row.expanded === true && next?.level === 3);
    await outline.press('ArrowDown', (row) => row.level === 3);
    await workbench().page.keyboard.press('Enter');
    await cursor.leaves(start);
    await workbench().screenshot('reading-outline');
  });

  it('hides and shows claims by a command', async () => {
    const { page } = workbench();
    const toggle = (): Promise<void> => workbench().command('Policy Annotator: Toggle Highlighting of Claims');
    await workbench().putCursorAt(ELSEWHERE);
    await painted(page, 'has made'); // no name, only part of a known claim
    await toggle();
    await painted(page, 'has made', false);
    await painted(page, 'Moscow');
    await toggle();
    await painted(page, 'has made');
  });

  it('paints both halves of a split editor', async () => {
    const { page } = workbench();
    await workbench().putCursorAt(ELSEWHERE);
    await page.keyboard.press('Control+Backslash');
    const halves = page.locator('.editor-group-container');
    for (const half of [0, 1]) await halves.nth(half).locator('.view-line span[class*="ced-"]').first().waitFor();
    await workbench().screenshot('reading-split');
    await workbench().command('View: Join All Editor Groups');
    await halves.nth(1).waitFor({ state: 'detached' });
  });
});
