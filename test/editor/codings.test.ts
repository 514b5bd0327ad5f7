import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, workspaceFolder } from './harness/documents.js';
import { runAndAccept } from './harness/quickInput.js';
import { annotationsOf, extensionServices } from './harness/services.js';
import { until } from './harness/until.js';

const TEXT = `Norway said that the pact is needed. Sweden denied it.

The harbour is closed. Norway warned that the pact comes too late.
`;
const at = (name: string): vscode.Uri => vscode.Uri.joinPath(workspaceFolder(), name);
const read = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

async function opened(name: string, text = TEXT): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(at(name));
  const editor = await vscode.window.showTextDocument(document);
  // Who claims what is known a little later than who is there.
  await until('the claims to be found', async () => [...(await annotationsOf(document)).claims()].length > 0);
  return editor;
}

function select(editor: vscode.TextEditor, words: string): void {
  const start = editor.document.getText().indexOf(words);
  assert.ok(start >= 0, words);
  editor.selection = new vscode.Selection(
    editor.document.positionAt(start),
    editor.document.positionAt(start + words.length),
  );
}

async function placesOf(document: vscode.TextDocument): Promise<(string | null)[]> {
  const { codings } = await extensionServices();
  const text = codings.of(document);
  return (text?.codings ?? []).map((_, i) => {
    const spans = text?.placeOf(i);
    return spans ? spans.map(({ start, end }) => document.getText().slice(start, end)).join(' … ') : null;
  });
}

describe('codings', () => {
  const files: string[] = [];
  before(async () => {
    const { settings } = await extensionServices();
    await settings.update('codings.coder', 'Ana');
  });
  after(async () => {
    const { settings } = await extensionServices();
    await settings.update('codings.coder', '');
  });
  afterEach(async () => {
    await closeEditors();
    for (const name of files.splice(0)) {
      for (const one of [name, `${name}.ana.codings.yaml`]) {
        await vscode.workspace.fs.delete(at(one)).then(undefined, () => undefined);
      }
    }
  });

  async function coded(name: string): Promise<vscode.TextEditor> {
    files.push(name);
    const editor = await opened(name);
    select(editor, 'the pact is needed');
    await runAndAccept('policyAnnotator.code');
    return editor;
  }

  it('who says what is written beside the text, by Enter alone', async () => {
    const editor = await coded('coded.md');
    const text = await read(at('coded.md.ana.codings.yaml'));
    assert.match(
      text,
      /^format: 1\ndocument: coded\.md\ncoder: Ana\ncodings:\n {2}- id: \w{8}\n {4}quote: the pact is needed\n/m,
    );
    assert.match(text, /\n {4}actor: norway\n {4}concept: the pact is needed\n {4}stance: supports\n/);
    assert.deepEqual(await placesOf(editor.document), ['the pact is needed']);
  });

  it('a coding follows edits, is taken back and made again', async () => {
    const editor = await coded('follows.md');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Yesterday, '));
    assert.deepEqual(await placesOf(editor.document), ['the pact is needed']);
    await runAndAccept('policyAnnotator.undoCoding');
    assert.deepEqual(await placesOf(editor.document), []);
    assert.doesNotMatch(await read(at('follows.md.ana.codings.yaml')), /- id/);
    await runAndAccept('policyAnnotator.redoCoding');
    assert.deepEqual(await placesOf(editor.document), ['the pact is needed']);
  });

  it('what was cut away comes back with Undo', async () => {
    const editor = await coded('undone.md');
    await editor.edit((edit) => edit.delete(editor.document.lineAt(0).range));
    await until('the place to go', async () => (await placesOf(editor.document))[0] === null);
    await vscode.commands.executeCommand('undo');
    await until('the place to come back', async () => (await placesOf(editor.document))[0] === 'the pact is needed');
  });

  it('saving the text keeps quote and position in step', async () => {
    const editor = await coded('saved.md');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Yesterday, '));
    await editor.document.save();
    await until('the new position', async () => /\n {4}start: 28\n/.test(await read(at('saved.md.ana.codings.yaml'))));
  });

  it('the same statement is coded elsewhere by one key, and deleted', async () => {
    const editor = await coded('again.md');
    select(editor, 'the pact comes too late');
    await runAndAccept('policyAnnotator.codeAgain');
    assert.deepEqual(await placesOf(editor.document), ['the pact is needed', 'the pact comes too late']);
    select(editor, 'comes too late');
    await runAndAccept('policyAnnotator.deleteCoding');
    assert.deepEqual(await placesOf(editor.document), ['the pact is needed']);
  });

  it('a coding whose passage was taken away outside is told, not moved', async () => {
    const twins = `In spring the government of Alpha said that the canal must be dredged before winter comes to the coast.

In spring the government of Delta said that the canal must be dredged before winter comes to the coast.
`;
    files.push('twins.md');
    const editor = await opened('twins.md', twins);
    select(editor, 'the canal must be dredged before winter');
    await runAndAccept('policyAnnotator.code');
    await closeEditors();
    await vscode.workspace.fs.writeFile(
      at('twins.md'),
      new TextEncoder().encode(twins.slice(twins.indexOf('\n\n') + 2)),
    );
    const again = await vscode.window.showTextDocument(at('twins.md'));
    await until('the coding to be read', async () => (await placesOf(again.document)).length === 1);
    await until('no place', async () => (await placesOf(again.document))[0] === null);
    const file = at('twins.md.ana.codings.yaml');
    await until('the problem', () =>
      vscode.languages.getDiagnostics(file).some(({ code }) => code === 'coding-orphan'),
    );
  });

  it('what was changed in the file meanwhile is not written over', async () => {
    const editor = await coded('meanwhile.md');
    const file = at('meanwhile.md.ana.codings.yaml');
    const { codings } = await extensionServices();
    const [live] = codings.of(editor.document)?.codings ?? [];
    assert.ok(live);
    await vscode.workspace.fs.writeFile(
      file,
      new TextEncoder().encode((await read(file)).replace('stance: supports', 'stance: reports')),
    );
    await codings.change(editor.document, 'Ana', {
      put: [
        {
          coding: { ...live.coding, note: 'mine' },
          seen: live.coding,
          spans: codings.of(editor.document)?.placeOf(0) ?? [],
        },
      ],
      remove: [],
    });
    const text = await read(file);
    assert.match(text, /stance: reports/);
    assert.match(text, /note: mine/);
    assert.match(text, new RegExp(`conflict: ${live.coding.id}`));
  });

  it('what cannot be written is there all the same, and in the file as soon as that can be written', async () => {
    files.push('waits.md');
    const file = at('waits.md.ana.codings.yaml');
    // A folder of its name is in the way.
    await vscode.workspace.fs.createDirectory(file);
    const editor = await opened('waits.md');
    select(editor, 'the pact is needed');
    await runAndAccept('policyAnnotator.code');
    assert.deepEqual(await placesOf(editor.document), ['the pact is needed']);
    await vscode.workspace.fs.delete(file, { recursive: true });
    select(editor, 'the pact comes too late');
    await runAndAccept('policyAnnotator.codeAgain');
    assert.match(await read(file), /quote: the pact is needed\n[^]*quote: the pact comes too late\n/);
    assert.deepEqual(await placesOf(editor.document), ['the pact is needed', 'the pact comes too late']);
  });

  it('a text that is renamed takes its codings along', async () => {
    await coded('before.md');
    await closeEditors();
    files.push('after.md');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(at('before.md'), at('after.md'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('the file to follow', async () =>
      /^document: after\.md$/m.test(await read(at('after.md.ana.codings.yaml'))),
    );
    const again = await vscode.window.showTextDocument(at('after.md'));
    await until('its place', async () => (await placesOf(again.document))[0] === 'the pact is needed');
  });

  it('the hover tells what was coded', async () => {
    const editor = await coded('hover.md');
    const position = editor.document.positionAt(editor.document.getText().indexOf('pact') + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor.document.uri,
      position,
    );
    const told = hovers
      .flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value)))
      .join('\n');
    assert.match(told, /Norway.*supports/);
    assert.match(told, /coded by Ana/);
  });
});
