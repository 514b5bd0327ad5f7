import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, hoverTexts, workspaceFile } from './harness/documents.js';
import { extensionServices, mentionsOf } from './harness/services.js';
import { until } from './harness/until.js';

describe('comparing two texts', () => {
  afterEach(closeEditors);

  it('both sides are read, and tell what they mention', async () => {
    await extensionServices();
    const sides = [workspaceFile('harbour.md'), workspaceFile('minutes.txt')] as const;
    await vscode.commands.executeCommand('vscode.diff', ...sides, 'Brief and minutes');
    for (const uri of sides) {
      const document = await until(`${uri.path} to be seen`, () =>
        vscode.window.visibleTextEditors
          .map((editor) => editor.document)
          .find((one) => one.uri.toString() === uri.toString()),
      );
      assert.ok((await mentionsOf(document)).includes('Russia=russia'));
      assert.match((await hoverTexts(document, 'Russia')).join('\n'), /\*\*Russia\*\*/);
    }
  });
});
