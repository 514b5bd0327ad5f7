import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, EXTENSION_ID, showFile, workspaceFolder } from './harness/documents.js';
import { until } from './harness/until.js';

describe('starting', () => {
  afterEach(closeEditors);

  it('the extension is there and starts by itself once VS Code has', async () => {
    const extension = vscode.extensions.getExtension(EXTENSION_ID);
    assert.ok(extension, 'VS Code does not know the extension');
    await until('the extension to start', () => extension.isActive);
  });

  it('a Markdown file opens as what it is, with its text', async () => {
    const editor = await showFile('harbour.md');
    assert.equal(editor.document.languageId, 'markdown');
    assert.match(editor.document.getText(), /^# Who may use the harbour/);
  });

  it('the folder’s knowledge file is found by its ending', async () => {
    const found = await vscode.workspace.findFiles('**/*.policy.yaml');
    assert.deepEqual(
      found.map((uri) => uri.path),
      [`${workspaceFolder().path}/harbour.policy.yaml`],
    );
  });
});
