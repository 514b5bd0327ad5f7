import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, deleteFile, showFile, showText, workspaceFile, writeFile } from './harness/documents.js';
import { annotationsOf, extensionServices, mentionsOf, withSettings } from './harness/services.js';
import { until } from './harness/until.js';

const knows = async (id: string): Promise<boolean> => (await extensionServices()).engine.entries.byId(id) !== undefined;
const problemsOf = (path: string): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(workspaceFile(path)).filter(({ source }) => source === 'Policy Annotator');

const PILOTS = 'version: 1\nactors:\n  - id: pilots-guild\n    name: Pilots’ Guild\n    type: ngo\n';

describe('knowledge files', () => {
  // In the browser VS Code saves by itself after a while; these stories are about what is not saved.
  const autoSave = (value: string | undefined): Thenable<void> =>
    vscode.workspace.getConfiguration('files').update('autoSave', value, vscode.ConfigurationTarget.Global);
  before(() => autoSave('off'));
  after(() => autoSave(undefined));
  afterEach(closeEditors);

  it('take effect as one types, before they are saved', async () => {
    const editor = await showFile('harbour.policy.yaml');
    const line = editor.document.getText().indexOf('terms:');
    await editor.edit((edit) =>
      edit.insert(
        editor.document.positionAt(line),
        '  - id: harbour-board\n    name: Harbour Board\n    type: agency\n',
      ),
    );
    await until('the new actor', () => knows('harbour-board'));
    const { document } = await showText('Russia and China met the Harbour Board and NATO.');
    assert.ok((await mentionsOf(document)).includes('Harbour Board=harbour-board'));
    await vscode.window.showTextDocument(editor.document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('the unsaved actor to go', async () => !(await knows('harbour-board')));
  });

  it('come and go with the files', async () => {
    await writeFile('pilots.policy.yaml', PILOTS);
    await until('the new file', () => knows('pilots-guild'));
    await writeFile('pilots.policy.yaml', PILOTS.replace('pilots-guild', 'pilots-union'));
    await until('its change', () => knows('pilots-union'));
    await deleteFile('pilots.policy.yaml');
    await until('its end', async () => !(await knows('pilots-union')));
  });

  it('what is wrong in them is told at the exact place, and goes when it is mended', async () => {
    const editor = await showFile('harbour.policy.yaml');
    const at = editor.document.getText().indexOf('type: agency') + 'type: '.length;
    const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + 6));
    await editor.edit((edit) => edit.replace(range, 'agancy'));
    const [problem] = await until('a problem', () => {
      const problems = problemsOf('harbour.policy.yaml');
      return problems.length > 0 && problems;
    });
    assert.ok(problem);
    assert.equal(editor.document.getText(problem.range), 'agancy');
    assert.match(problem.message, /agency/);
    await editor.edit((edit) => edit.replace(range, 'agency'));
    await until('the problem to go', () => problemsOf('harbour.policy.yaml').length === 0);
    await until('the actor to be known', () => knows('port-authority'));
  });

  it('what is wrong stays at its place when the file changes on disk', async () => {
    const wrong = PILOTS.replace('ngo', 'nga');
    const lineOfProblem = (): number | undefined => problemsOf('pilots.policy.yaml')[0]?.range.start.line;
    await writeFile('pilots.policy.yaml', wrong);
    try {
      await until('the problem', () => lineOfProblem() === 4);
      await writeFile(
        'pilots.policy.yaml',
        wrong.replace('actors:', '# Who brings the ships in,\n# and when\nactors:'),
      );
      await until('the problem where it is now', () => lineOfProblem() === 6, 10_000);
    } finally {
      await deleteFile('pilots.policy.yaml');
    }
  });

  it('while one cannot be read at all, its last good knowledge stays', async () => {
    const editor = await showFile('harbour.policy.yaml');
    await editor.edit((edit) => edit.insert(new vscode.Position(1, 0), '  [: {\n'));
    await until('the problem', () => problemsOf('harbour.policy.yaml').some(({ severity }) => severity === 0));
    assert.equal(await knows('port-authority'), true);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('the problem to go', () => problemsOf('harbour.policy.yaml').length === 0);
  });

  it('one that is no text is told of and harms nothing', async () => {
    const uri = workspaceFile('binary.policy.yaml');
    await vscode.workspace.fs.writeFile(
      uri,
      Uint8Array.from({ length: 4000 }, (_, i) => (i * 89) % 256),
    );
    try {
      await until('a problem', () => problemsOf('binary.policy.yaml').length > 0);
      assert.equal(await knows('port-authority'), true);
    } finally {
      await deleteFile('binary.policy.yaml');
    }
    await until('the problem to go with the file', () => problemsOf('binary.policy.yaml').length === 0);
  });

  it('the bundled ones can be switched off', async () => {
    assert.equal(await knows('russia'), true);
    await withSettings({ 'knowledge.useBundled': false, 'knowledge.useWorld': false }, async () => {
      await until('the bundled knowledge to go', async () => !(await knows('russia')));
      assert.equal(await knows('port-authority'), true);
    });
    await until('the bundled knowledge to come back', () => knows('russia'));
  });

  it('the world’s actors are known without a file, and can be switched off', async () => {
    await until('the world to be known', () => knows('ghana'));
    await withSettings({ 'knowledge.useWorld': false }, async () => {
      await until('the world to go', async () => !(await knows('ghana')));
      assert.equal(await knows('russia'), true);
    });
    await until('the world to come back', () => knows('ghana'));
  });

  it('the bundled ones open read-only', async () => {
    const { knowledgeFiles } = await extensionServices();
    const [bundled] = knowledgeFiles.bundled;
    assert.ok(bundled);
    const document = await vscode.workspace.openTextDocument(bundled);
    assert.match(document.getText(), /^version: 1$/m);
    assert.equal(knowledgeFiles.isKnowledgeFile(document), true);
    assert.notEqual(vscode.workspace.fs.isWritableFileSystem(bundled.scheme), true);
  });
});

describe('the engine', () => {
  afterEach(closeEditors);

  it('started anew reads everything again', async () => {
    const { engine } = await extensionServices();
    const { document } = await showText('Russia met China and NATO.');
    await annotationsOf(document);
    engine.restart();
    assert.equal(engine.health, 'restarting');
    await until('the engine to be ready again', () => engine.health === 'ready');
    assert.deepEqual(await mentionsOf(document), ['Russia=russia', 'China=china', 'NATO=nato']);
  });
});
