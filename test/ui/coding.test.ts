import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbench } from './harness/openWorkbench.js';
import { painted } from './harness/paint.js';
import { inWorkbench } from './harness/suite.js';
import { awaited } from './harness/wait.js';

/** A statement with nothing but keys takes no longer. */
const LIMIT_MS = 4000;

for (const theme of ['Default Light Modern', 'Default High Contrast'] as const) {
  describe(`coding by keyboard in ${theme}`, () => {
    const workbench = inWorkbench(async () => {
      const opened = await openWorkbench({
        theme,
        settings: { 'policyAnnotator.codings.coder': 'Ana', 'policyAnnotator.highlight.style': 'text' },
      });
      await opened.openFile('policy-brief.md');
      await painted(opened.page, 'Russia');
      return opened;
    });

    it('takes four keys and less than four seconds', async () => {
      const { page, folder } = workbench();
      const file = join(folder, 'policy-brief.md.ana.codings.yaml');
      await workbench().putCursorAt('Washington has made');
      const widget = page.locator('.quick-input-widget');
      const asks = (question: string): Promise<void> =>
        widget.locator('.quick-input-title', { hasText: question }).waitFor();
      const start = Date.now();
      await page.keyboard.press('Alt+A');
      await asks('who?');
      await page.keyboard.press('Enter');
      await asks('what is claimed?');
      await page.keyboard.press('Enter');
      await asks('how?');
      await page.keyboard.press('d');
      await awaited('the coding file', async () => existsSync(file));
      const took = Date.now() - start;
      const text = readFileSync(file, 'utf8');
      assert.match(text, /^coder: Ana$/m);
      assert.match(text, /^ {4}stance: disputes$/m);
      assert.match(text, /^ {4}quote: /m);
      assert.ok(took < LIMIT_MS, `${took} ms`);
    });

    it('shows what was coded in the text and in the side bar', async () => {
      await workbench().showContainer('Policy Annotator');
      const { page } = workbench();
      const header = page.locator('.pane-header', { hasText: 'Codings' });
      if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
      await workbench()
        .tree('Codings')
        .rows('the statement', (rows) => rows.some(({ label }) => /disputes/.test(label)));
      await workbench().screenshot(`coding-${theme.includes('Light') ? 'light' : 'contrast'}`);
    });
  });
}
