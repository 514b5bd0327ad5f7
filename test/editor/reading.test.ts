import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { knownClaims } from '../../src/core/knownClaims.js';
import { closeEditors, showFile, showText } from './harness/documents.js';
import { annotationsOf, extensionServices, mentionsOf } from './harness/services.js';
import { until } from './harness/until.js';

describe('reading a document', () => {
  afterEach(closeEditors);

  it('finds the actors of the folder’s own knowledge file and of the bundled one', async () => {
    const { document } = await showFile('minutes.txt');
    const ids = (await mentionsOf(document)).map((mention) => mention.split('=')[1]);
    assert.deepEqual(ids, ['port-authority', 'north-berth-lease', 'russia']);
  });

  it('finds the known claims', async () => {
    const { document } = await showFile('harbour.md');
    const { engine } = await extensionServices();
    const claims = [...knownClaims((await annotationsOf(document)).claims())];
    assert.deepEqual(
      claims.map(({ claim }) => engine.entries.get(claim)?.id),
      ['berth-stays-open'],
    );
  });

  it('follows every edit', async () => {
    const editor = await showText('Russia met China and NATO.');
    assert.deepEqual(await mentionsOf(editor.document), ['Russia=russia', 'China=china', 'NATO=nato']);
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, 0, 6), 'Vietnam'));
    assert.deepEqual(await mentionsOf(editor.document), ['Vietnam=vietnam', 'China=china', 'NATO=nato']);
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), 'India and\n');
      edit.insert(new vscode.Position(0, 27), ' Xi Jinping left.');
    });
    assert.deepEqual(await mentionsOf(editor.document), [
      'India=india',
      'Vietnam=vietnam',
      'China=china',
      'NATO=nato',
      'Xi Jinping=xi-jinping',
    ]);
  });

  it('keeps its offsets when line ends change', async () => {
    const editor = await showText('Russia\n\nmet China\n\nand NATO.');
    await mentionsOf(editor.document);
    await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
    assert.deepEqual(await mentionsOf(editor.document), ['Russia=russia', 'China=china', 'NATO=nato']);
    const places = [...(await annotationsOf(editor.document)).mentions()].map(
      ({ start }) => editor.document.positionAt(start).line,
    );
    assert.deepEqual(places, [0, 2, 4]);
  });

  it('forgets a document that is closed', async () => {
    const { engine } = await extensionServices();
    const { document } = await showText('Russia met China and NATO.');
    await annotationsOf(document);
    const uri = document.uri.toString();
    await closeEditors();
    await until('the engine to forget it', () => engine.document(uri) === undefined, 90_000);
  }).timeout(100_000);
});
