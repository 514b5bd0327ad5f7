import { join } from 'node:path';
import { PROJECT } from '../../scripts/project.js';
import { openWorkbench } from './harness/openWorkbench.js';
import { painted } from './harness/paint.js';
import { inWorkbench } from './harness/suite.js';

describe('a workspace of several folders', () => {
  const workspace = join(PROJECT, 'test', 'ui', 'workspaces', 'ports');
  const workbench = inWorkbench(() => openWorkbench({ workspace, file: 'ports.code-workspace' }));

  it('reads the texts of each, with the knowledge files of all', async () => {
    for (const text of ['letter.txt', 'answer.txt']) {
      await workbench().openFile(text);
      for (const actor of ['North Pilots', 'South Pilots']) await painted(workbench().page, actor);
    }
  });

  it('lists the knowledge file of each', async () => {
    await workbench().showContainer('Policy Annotator');
    const lists = (name: string) => (rows: readonly { text: string }[]) =>
      rows.some(({ text }) => text.startsWith(name));
    for (const name of ['north', 'south']) await workbench().tree('Knowledge').rows(name, lists(name));
  });
});
