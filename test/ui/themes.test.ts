import assert from 'node:assert/strict';
import { type Theme, THEMES, openWorkbench, type Workbench } from './harness/workbench.js';

for (const theme of Object.keys(THEMES) as Theme[]) {
  describe(`a policy text in ${theme}`, () => {
    let workbench: Workbench;
    before(async () => {
      workbench = await openWorkbench({ theme });
      await workbench.openFile('policy-brief.md');
    });
    after(() => workbench.close());

    it('is outlined', async () => {
      await workbench.showContainer('Policy Annotator');
      const rows = await workbench.treeRows('Outline');
      assert.ok(rows.length > 3, 'the outline lists what the text holds');
    });

    it('tells of its actors where the pointer rests', async () => {
      const hover = await workbench.hover('Moscow', 'Russia');
      assert.match(await hover.innerText(), /Russia/);
      await workbench.screenshot(`theme-${THEMES[theme]}`);
    });
  });
}
