import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, deleteFile, showFile, workspaceFile, workspaceFolder, writeFile } from './harness/documents.js';
import { runAndAccept } from './harness/quickInput.js';
import { extensionServices, withSettings } from './harness/services.js';
import { until } from './harness/until.js';

const knows = async (id: string): Promise<boolean> => (await extensionServices()).engine.entries.byId(id) !== undefined;
const shown = (): string | undefined => vscode.window.activeTextEditor?.document.uri.toString();

async function inForce(uri: vscode.Uri): Promise<boolean> {
  const { knowledgeFiles } = await extensionServices();
  return knowledgeFiles.inForce.some((file) => file.uri.toString() === uri.toString());
}

const PILOTS = 'version: 1\nactors:\n  - id: pilots-guild\n    name: Pilots’ Guild\n    type: ngo\n';

/** So long a box takes to show, and no test can see it. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500));

describe('a new knowledge file', () => {
  const made: string[] = [];
  afterEach(async () => {
    await closeEditors();
    for (const path of made.splice(0)) {
      await deleteFile(path);
      await until(`${path} to be forgotten`, async () => !(await inForce(workspaceFile(path))));
    }
  });

  it('is made for the folder of the text, opened, and in force', async () => {
    await extensionServices();
    await showFile('minutes.txt');
    made.push('knowledge.policy.yaml');
    await runAndAccept('policyAnnotator.createKnowledgeFile');
    const uri = workspaceFile('knowledge.policy.yaml');
    assert.equal(shown(), uri.toString());
    assert.match(vscode.window.activeTextEditor?.document.getText() ?? '', /^version: 1$/m);
    await until('it to be in force', () => inForce(uri));
    const problems = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Policy Annotator');
    assert.deepEqual(problems, []);
  });

  it('never goes over a file that came while its name was asked for', async () => {
    await extensionServices();
    await showFile('minutes.txt');
    made.push('knowledge.policy.yaml');
    const asked = vscode.commands.executeCommand('policyAnnotator.createKnowledgeFile');
    await rest();
    await writeFile('knowledge.policy.yaml', PILOTS);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await asked;
    const bytes = await vscode.workspace.fs.readFile(workspaceFile('knowledge.policy.yaml'));
    assert.equal(new TextDecoder().decode(bytes), PILOTS);
  });

  it('may be a copy of the bundled one, which then does without it', async () => {
    const { knowledgeFiles } = await extensionServices();
    const [bundled] = knowledgeFiles.bundled;
    assert.ok(bundled);
    await withSettings({ 'knowledge.useBundled': false, 'knowledge.useWorld': false }, async () => {
      await until('the bundled knowledge to go', async () => !(await knows('russia')));
      const name = bundled.path.slice(bundled.path.lastIndexOf('/') + 1);
      made.push(name);
      await runAndAccept('policyAnnotator.copyBundledFile');
      assert.equal(shown(), workspaceFile(name).toString());
      await until('the copy to be in force', () => knows('russia'));
    });
    await until('both to be in force', () => inForce(bundled));
  });
});

describe('a knowledge file of no folder', () => {
  it('is in force, as it is typed, for as long as it is open', async () => {
    await extensionServices();
    const uri = vscode.Uri.joinPath(workspaceFolder(), '..', 'elsewhere.policy.yaml');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(PILOTS));
    try {
      const editor = await vscode.window.showTextDocument(uri, { preview: false });
      await until('its actor to be known', () => knows('pilots-guild'));
      const at = PILOTS.indexOf('pilots-guild');
      const { document } = editor;
      const id = new vscode.Range(document.positionAt(at), document.positionAt(at + 'pilots-guild'.length));
      await editor.edit((edit) => edit.replace(id, 'pilots-union'));
      await until('the edit to be in force', () => knows('pilots-union'));
      await closeEditors();
      await until('its knowledge to go', async () => !(await knows('pilots-union')) && !(await knows('pilots-guild')));
    } finally {
      await closeEditors();
      await vscode.workspace.fs.delete(uri, { useTrash: false });
    }
  });
});
