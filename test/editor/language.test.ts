import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, hoverTexts, showFile, showText, workspaceFile } from './harness/documents.js';
import { annotationsOf, extensionServices } from './harness/services.js';

/** The position inside the first place where `at` stands. */
const on = (document: vscode.TextDocument, at: string): vscode.Position =>
  document.positionAt(document.getText().indexOf(at) + 1);

describe('the hover', () => {
  afterEach(closeEditors);

  it('tells who is meant, why, and the note', async () => {
    const { document } = await showFile('harbour.md');
    await annotationsOf(document);
    const told = (await hoverTexts(document, 'Port Authority')).join('\n');
    assert.match(told, /\*\*Port Authority of Varnholm\*\*/);
    assert.match(told, /Runs the harbour/);
    assert.match(told, /command:policyAnnotator\.goToEntry\?%5B%22port-authority%22%5D/);
  });

  it('tells of an actor and of the claim around it, the actor first', async () => {
    const { document } = await showText(
      'The Seafarers’ League: a berth of Russia is open to all lines, say China and NATO.',
    );
    await annotationsOf(document);
    const told = (await hoverTexts(document, 'Russia')).join('\n');
    const [actor, claim] = [told.indexOf('**Russia**'), told.indexOf('berth stays open to all shipping lines')];
    assert.ok(actor >= 0 && claim > actor, told);
  });

  it('tells of a name in no file why it is taken for one, unless the reader wants no suggestions', async () => {
    const { document } = await showText('China, Russia and NATO asked the envoy Josep Zorblat. Later Zorblat left.');
    await annotationsOf(document);
    const told = (await hoverTexts(document, 'Zorblat left')).join('\n');
    assert.match(told, /\*\*Josep Zorblat\*\* — person/);
    assert.match(told, /2 times in this text/);
    const { settings } = await extensionServices();
    await settings.update('suggestNames', false);
    try {
      assert.deepEqual(await hoverTexts(document, 'Zorblat left'), []);
    } finally {
      await settings.update('suggestNames', true);
    }
  });

  it('says nothing where nothing was found', async () => {
    const { document } = await showFile('minutes.txt');
    await annotationsOf(document);
    assert.deepEqual(await hoverTexts(document, 'invented'), []);
  });
});

describe('going to an entry', () => {
  afterEach(closeEditors);

  it('F12 on a mention opens the folder’s knowledge file at the entry', async () => {
    const { document } = await showFile('minutes.txt');
    await annotationsOf(document);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      on(document, 'Port Authority'),
    );
    assert.deepEqual(
      found.map((location) => location.uri.toString()),
      [workspaceFile('harbour.policy.yaml').toString()],
    );
    const knowledge = await vscode.workspace.openTextDocument(workspaceFile('harbour.policy.yaml'));
    assert.match(knowledge.getText(found[0]?.range), /^id: port-authority/);
  });

  it('a bundled entry opens read-only', async () => {
    const { knowledgeFiles } = await extensionServices();
    const { document } = await showFile('minutes.txt');
    await annotationsOf(document);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      on(document, 'Russia'),
    );
    const uri = found[0]?.uri.toString();
    assert.ok(
      knowledgeFiles.bundled.some((bundled) => bundled.toString() === uri),
      uri,
    );
  });

  it('in a knowledge file, an id leads to its entry', async () => {
    const { document } = await showFile('harbour.policy.yaml');
    const reference = document.positionAt(document.getText().indexOf('actor: port-authority') + 9);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      reference,
    );
    const ours = found.find((location) => document.getText(location.range).startsWith('id: port-authority'));
    assert.ok(ours, JSON.stringify(found));
  });
});

describe('mentions', () => {
  afterEach(closeEditors);

  it('Shift+F12 lists those in open documents, unsaved ones included, and in the workspace’s files', async () => {
    const { document: unsaved } = await showText('Russia, China and NATO; Moscow is Russia.');
    const { document } = await showFile('minutes.txt');
    await Promise.all([annotationsOf(unsaved), annotationsOf(document)]);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      on(document, 'Russia'),
    );
    const inTexts = found.filter((location) => !location.uri.path.endsWith('.policy.yaml'));
    const counts = (uri: vscode.Uri): number =>
      inTexts.filter((location) => location.uri.toString() === uri.toString()).length;
    assert.equal(counts(unsaved.uri), 3);
    assert.equal(counts(document.uri), 1);
    const closed = inTexts.filter((location) => location.uri.path.endsWith('/harbour.md'));
    assert.deepEqual(
      closed.map(({ range }) => [range.start.line, range.start.character, range.end.character]),
      [[5, 11, 17]],
    );
  });

  it('with the cursor on one, the others of the same actor stand out', async () => {
    const { document } = await showText('Russia met China. The Kremlin smiled. NATO and Russia did not.');
    await annotationsOf(document);
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      on(document, 'Kremlin'),
    );
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ['Russia', 'Kremlin', 'Russia'],
    );
  });

  it('Ctrl+Shift+O lists claims and actors, each once with its count', async () => {
    const { document } = await showFile('harbour.md');
    await annotationsOf(document);
    const found = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const flat = found.flatMap((symbol) => [symbol, ...symbol.children]);
    const detail = (name: string): string | undefined => flat.find((symbol) => symbol.name === name)?.detail;
    assert.equal(detail('Russia'), 'once');
    assert.match(detail('Port Authority of Varnholm') ?? '', /2 times/);
    assert.match(detail('The new berth stays open to all shipping lines.') ?? '', /known claim/);
  });
});
