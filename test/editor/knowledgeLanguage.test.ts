import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, deleteFile, hoverTexts, showFile, showText, writeFile } from './harness/documents.js';
import { mendByQuickFix } from './harness/quickFix.js';
import { runAndAccept } from './harness/quickInput.js';
import { extensionServices } from './harness/services.js';
import { until } from './harness/until.js';

const NAME = 'quay.policy.yaml';
const QUAY = `version: 1
actors:
  - id: quay-board
    name: Quay Board
    type: agency   # who runs the quay
  - {id: crane-union, name: Crane Union, type: ngo, memberOf: [quay-board]}
claims:
  - id: quay-is-full
    statement: The quay is full.
    sources: [quay-minutes]
    positions: [{actor: quay-board, stance: supports}]
    patterns: [{all: ["@quay-board", full]}]
sources: [{id: quay-minutes, title: Minutes}]
`;

async function shown(): Promise<vscode.TextDocument> {
  const uri = await writeFile(NAME, QUAY);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  const { engine } = await extensionServices();
  await until('the file to be in force', () => engine.entries.byId('quay-board') !== undefined);
  return document;
}

const placeOf = (document: vscode.TextDocument, words: string, by = 1): vscode.Position =>
  document.positionAt(document.getText().indexOf(words) + by);

describe('a knowledge file as it is written', () => {
  afterEach(async () => {
    await closeEditors();
    await deleteFile(NAME);
  });

  it('offers ids, also of the world, where a record refers to another', async () => {
    const document = await shown();
    const at = placeOf(document, 'quay-board, stance', 'quay'.length);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('quay-board'), labels.slice(0, 20).join());
    assert.ok(!labels.includes('quay-is-full'), 'a claim is no actor');
  });

  it('tells on an id who that is', async () => {
    const document = await shown();
    const texts = await hoverTexts(document, 'quay-board, stance');
    assert.ok(texts.some((text) => text.includes('Quay Board')));
  });

  it('lists every place of an id', async () => {
    const document = await shown();
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      placeOf(document, 'quay-board'),
    );
    assert.equal(found.filter(({ uri }) => uri.toString() === document.uri.toString()).length, 4);
    // The folder's texts were looked through for it.
    await until('those to be told that no text has', () =>
      vscode.languages.getDiagnostics(document.uri).some(({ code }) => code === 'never-met'),
    );
  });

  it('renames an id everywhere', async () => {
    const document = await shown();
    const rename = (to: string) =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        placeOf(document, '@quay-board', 3),
        to,
      );
    await assert.rejects(Promise.resolve(rename('crane-union')), /Crane Union/);
    await assert.rejects(Promise.resolve(rename('Quay Board!')), /is no id/);
    assert.ok(await vscode.workspace.applyEdit(await rename('harbour-board')));
    const after = document.getText();
    assert.equal(after.match(/harbour-board/g)?.length, 4);
    assert.ok(!after.includes('quay-board') && after.includes('# who runs the quay'));
  });

  it('tells above an entry how often it is met', async () => {
    const document = await shown();
    const lenses = await until('the lenses', async () => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return found.length >= 3 && found;
    });
    assert.match(lenses[1]?.command?.title ?? '', /met/);
  });

  it('tells how often the folder has an entry once somebody has asked, and lists the places', async () => {
    await shown();
    // Other tests may have had the folder counted: by other knowledge.
    await writeFile(NAME, QUAY.replace('name: Crane Union', 'name: Union of Cranes'));
    const { document } = await showFile('harbour.policy.yaml');
    const titles = async (): Promise<readonly (string | undefined)[]> => {
      const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
      );
      return found.map(({ command }) => command?.title);
    };
    const before = await until('the lenses', async () => {
      const found = await titles();
      return found.length === 5 && found;
    });
    assert.match(before[0] ?? '', /Count mentions in the folder/);
    await vscode.commands.executeCommand('policyAnnotator.countInFolder');
    // Texts of other tests may still be open.
    assert.deepEqual(
      (await titles()).map((title) => title?.replace(/^\d+/, 'some')),
      [3, 1, 3, 1].map((count) => `some in open texts, ${count} in the folder`),
    );
    await vscode.commands.executeCommand('policyAnnotator.showMentionsEverywhere', 'seafarers-league', 'folder');
    // The knowledge is another one now: what was counted is told as being older.
    await deleteFile(NAME);
    await until('the counts to be old', async () => (await titles())[1]?.endsWith('when last counted'));
    await writeFile(NAME, QUAY);
  });

  it('offers for an alias the forms that open texts have', async () => {
    await showText('The Quay Board (QB) met. The QB was late. Lena Marsh, chair of the Crane Authority, left.');
    const text = vscode.window.activeTextEditor?.document;
    assert.ok(text);
    const document = await shown();
    const { documents } = await extensionServices();
    await documents.setOn(text, true);
    await until('the text to be read', () => documents.annotated(text)?.state === 'ready');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(5, 0), '    aliases:\n      - \n');
    assert.ok(await vscode.workspace.applyEdit(edit));
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(6, 8),
    );
    const [first] = items.filter(({ kind }) => kind === vscode.CompletionItemKind.Text);
    assert.deepEqual(first?.label, { label: 'QB', description: '2 × in open texts · Quay Board' });
    assert.equal(first?.insertText, '{text: QB, kind: acronym}');
  });

  it('is formatted without losing anything', async () => {
    const document = await shown();
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      { tabSize: 2, insertSpaces: true },
    );
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, edits);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.match(document.getText(), /type: agency # who runs the quay\n/);
  });

  it('is mended by quick fixes, comments kept', async () => {
    const document = await shown();
    const edit = new vscode.WorkspaceEdit();
    edit.replace(
      document.uri,
      new vscode.Range(placeOf(document, 'memberOf: [', 11), placeOf(document, 'memberOf: [quay-board', 21)),
      'quay-bord',
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    await mendByQuickFix(document, 'unknown-id-suggest');
    assert.match(document.getText(), /memberOf: \[quay-board\]/);
    assert.match(document.getText(), /# who runs the quay/);
    await until('the problem to go', () =>
      vscode.languages.getDiagnostics(document.uri).every(({ code }) => code !== 'unknown-id-suggest'),
    );
  });

  it('an actor of it becomes another: its name is a form of that one then', async () => {
    const document = await shown();
    // The reader is in a text beside it.
    const text = await vscode.workspace.openTextDocument({ content: 'A text.', language: 'markdown' });
    await vscode.window.showTextDocument(text, { viewColumn: vscode.ViewColumn.Beside });
    await runAndAccept('policyAnnotator.mergeActors', 'crane-union');
    await until('the file to change', () => !document.getText().includes('id: crane-union'));
    assert.match(document.getText(), /aliases: \[Crane Union\]/);
    assert.ok(!document.getText().includes('name: Crane Union'));
    const tabs = vscode.window.tabGroups.all.map((group) => group.tabs.map(({ label }) => label));
    assert.equal(
      tabs.flat().filter((label) => label === document.uri.path.split('/').pop()).length,
      1,
      'it is not opened over the text',
    );
    const cursor = await until(
      'the cursor to come to the change',
      () => vscode.window.activeTextEditor?.selection.active,
    );
    assert.notEqual(cursor.line, 0);
  });
});
