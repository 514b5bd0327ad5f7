import assert from 'node:assert/strict';
import { openWorkbench, type Theme, THEMES } from './harness/openWorkbench.js';
import { inWorkbench } from './harness/suite.js';

for (const theme of Object.keys(THEMES) as Theme[]) {
  describe(`a policy text in ${theme}`, () => {
    const workbench = inWorkbench(async () => {
      const opened = await openWorkbench({ theme });
      await opened.openFile('policy-brief.md');
      return opened;
    });

    it('is outlined', async () => {
      await workbench().showContainer('Policy Annotator');
      await workbench()
        .tree('Outline')
        .rows('what the text holds', (rows) => rows.length > 3);
    });

    it('tells of its actors where the pointer rests', async () => {
      const hover = await workbench().hover('Moscow', 'Russia');
      assert.match(await hover.innerText(), /Russia/);
      await workbench().screenshot(`theme-${THEMES[theme]}`);
    });
  });
}
