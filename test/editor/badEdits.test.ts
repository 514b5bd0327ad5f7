import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, deleteFile, showText, workspaceFile, writeFile } from './harness/documents.js';
import { mendByQuickFix } from './harness/quickFix.js';
import { runAndAccept } from './harness/quickInput.js';
import { annotationsOf, extensionServices } from './harness/services.js';
import { until } from './harness/until.js';

const uri = (): vscode.Uri => workspaceFile('harbour.policy.yaml');
const onDisk = async (): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri()));

/** So long a menu takes to show and an edit to be done, and no test can see them. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500));

/** Asks for an entry to be written for words of a text. */
async function addLantern(): Promise<void> {
  const { document } = await showText('The Lantern Society met Russia, China and NATO on Monday.', 'plaintext');
  await annotationsOf(document);
  const editor = await vscode.window.showTextDocument(document);
  editor.selection = new vscode.Selection(0, 4, 0, 19);
  await runAndAccept('policyAnnotator.addActor');
}

describe('an edit of a knowledge file that cannot be done', () => {
  const files = vscode.workspace.getConfiguration('files');
  let original = '';

  before(async () => {
    await files.update('autoSave', 'off', vscode.ConfigurationTarget.Global);
    original = await onDisk();
  });
  after(() => files.update('autoSave', undefined, vscode.ConfigurationTarget.Global));
  afterEach(async () => {
    await files.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Global);
    await vscode.window.showTextDocument(uri());
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeEditors();
    await writeFile('harbour.policy.yaml', original);
    const { engine } = await extensionServices();
    await until('the file as it was to be in force', () => engine.entries.byId('seafarers-league') !== undefined);
  });

  it('leaves a file with a syntax error as it is', async () => {
    const document = await vscode.workspace.openTextDocument(uri());
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri(), new vscode.Position(4, 0), 'actors: [broken\n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const broken = document.getText();
    await addLantern();
    assert.equal(document.getText(), broken);
    assert.equal(await onDisk(), original);
  });

  it('is a quick fix of a file that changes on disk while the fix is offered', async () => {
    const wrong = original.replace('type: agency', 'type: agancy');
    await writeFile('harbour.policy.yaml', wrong);
    const document = await vscode.workspace.openTextDocument(uri());
    const problem = await until('the problem', () =>
      vscode.languages.getDiagnostics(uri()).find(({ message }) => message.includes('agancy')),
    );
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(problem.range.start, problem.range.start);
    await vscode.commands.executeCommand('editor.action.quickFix');
    await rest();
    const other = `# A line from elsewhere\n${wrong}`;
    await writeFile('harbour.policy.yaml', other);
    await until('the editor to have it', () => document.getText() === other);
    await vscode.commands.executeCommand('acceptSelectedCodeAction');
    await rest();
    assert.equal(document.getText(), other);
  });

  it('leaves a read-only file as it is', async () => {
    const document = await vscode.workspace.openTextDocument(uri());
    await vscode.window.showTextDocument(document);
    await files.update('readonlyInclude', { '**/harbour.policy.yaml': true }, vscode.ConfigurationTarget.Global);
    await addLantern();
    assert.equal(document.getText(), original);
    assert.equal(document.isDirty, false);
    assert.equal(await onDisk(), original);
  });

  it('goes into the file as it is now where that changed on disk, and keeps what came', async () => {
    const document = await vscode.workspace.openTextDocument(uri());
    await vscode.window.showTextDocument(document);
    await writeFile('harbour.policy.yaml', `# by somebody else\n${original}`);
    await addLantern();
    await until('the entry to be written', () => document.getText().includes('lantern-society'));
    const text = document.getText();
    // Both, or the entry alone with what was there when it was asked for: then saving asks, and the file is untouched.
    assert.equal(text.includes('# by somebody else') || (await onDisk()) === `# by somebody else\n${original}`, true);
    assert.ok(text.includes('note: Thirty years, from the spring.'));
    assert.match(text, /\n {2}- id: lantern-society\n {4}name: Lantern Society\n/);
  });
});

describe('a knowledge file as people have them', () => {
  afterEach(closeEditors);

  const TYPO =
    "version: 1\nactors:\n  # ours\n  - {id: mole-guild, name: 'Mole Guild', type: ngo}\n  - {id: mole-office, name: Mole Office, type: agency, memberOf: [mole-gild]}\n";

  it('is mended while it is untitled, as one step', async () => {
    const { document } = await showText(TYPO, 'yaml');
    const { engine } = await extensionServices();
    await until('the untitled file to be in force', () => engine.entries.byId('mole-guild') !== undefined);
    await mendByQuickFix(document, 'unknown-id-suggest');
    assert.equal(document.getText().replace(/\r\n/g, '\n'), TYPO.replace('mole-gild', 'mole-guild'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText().replace(/\r\n/g, '\n'), TYPO);
    await closeEditors();
    await until('it to be out of force', () => engine.entries.byId('mole-guild') === undefined);
  });

  it('keeps its line ends', async () => {
    const file = await writeFile('moles.policy.yaml', TYPO.replaceAll('\n', '\r\n'));
    const document = await vscode.workspace.openTextDocument(file);
    await vscode.window.showTextDocument(document);
    await mendByQuickFix(document, 'unknown-id-suggest');
    assert.equal(document.getText(), TYPO.replace('mole-gild', 'mole-guild').replaceAll('\n', '\r\n'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await deleteFile('moles.policy.yaml');
  });

  it('is told of what clashes with another file, of whom nobody is related to, and of whom no text has', async () => {
    await writeFile(
      'moles.policy.yaml',
      'version: 1\nactors:\n  - {id: mole-guild, name: Mole Guild, type: ngo, aliases: [the Port Authority], relations: [{type: rival, to: zz-nobody}]}\n',
    );
    const file = workspaceFile('moles.policy.yaml');
    const codes = (): unknown[] => vscode.languages.getDiagnostics(file).map(({ code }) => code);
    await until('the problems', () => ['alias-shared', 'unknown-id'].every((code) => codes().includes(code)));
    await vscode.commands.executeCommand('policyAnnotator.countInFolder');
    await until('the entry that no text has', () => codes().includes('never-met'));
    await deleteFile('moles.policy.yaml');
  });
});
