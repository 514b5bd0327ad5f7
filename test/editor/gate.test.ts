import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CurrentText } from '../../src/editor/currentText.js';
import { closeEditors, showFile, showText } from './harness/documents.js';
import { annotationsOf, extensionServices, withSettings } from './harness/services.js';
import { until } from './harness/until.js';

const README = '# Splines\n\nA library for curves. Install it, then call `fit()`. Written in France.\n';

async function stateOf(document: vscode.TextDocument, state: string): Promise<void> {
  const { documents } = await extensionServices();
  await until(`${document.uri.path} to be ${state}`, () => {
    const now = documents.state(document);
    if (now !== state) throw new Error(`It is ${now}.`);
    return true;
  });
}

describe('whether a document is annotated', () => {
  afterEach(closeEditors);

  it('a policy text lights up by itself', async () => {
    const { document } = await showText('Russia, China and NATO.');
    await stateOf(document, 'ready');
  });

  it('a knowledge file is no text that the views speak of, nor is what was closed before it', async () => {
    const { knowledgeFiles } = await extensionServices();
    const current = new CurrentText(knowledgeFiles);
    try {
      const { document } = await showText('Russia, China and NATO.');
      await until('the text to be it', () => current.document === document);
      await closeEditors();
      await showFile('harbour.policy.yaml');
      await until('the text to go', () => current.document !== document);
      assert.equal(current.document, undefined);
    } finally {
      current.dispose();
    }
  });

  it('a program’s README stays quiet, until it turns into a policy text', async () => {
    const { documents } = await extensionServices();
    const editor = await showText(README);
    await stateOf(editor.document, 'quiet');
    assert.equal(documents.annotated(editor.document), undefined);
    assert.match(documents.why(editor.document) ?? '', /fewer than three different actors/);
    await editor.edit((edit) => edit.insert(new vscode.Position(4, 0), 'Russia, China and NATO use it.\n'));
    await stateOf(editor.document, 'ready');
  });

  it('what is pasted over a whole policy text is judged for itself', async () => {
    const editor = await showText('Russia, China and NATO.');
    await stateOf(editor.document, 'ready');
    await editor.edit((edit) => edit.replace(new vscode.Range(0, 0, 0, 23), README));
    await stateOf(editor.document, 'quiet');
  });

  it('the reader’s word counts', async () => {
    const { documents } = await extensionServices();
    const { document } = await showText(README);
    await stateOf(document, 'quiet');
    await documents.setOn(document, true);
    await stateOf(document, 'ready');
    await documents.setOn(document, false);
    await stateOf(document, 'off');
    assert.equal(documents.annotated(document), undefined);
  });

  it('every text of a folder with a knowledge file is read', async () => {
    const { document } = await showFile('minutes.txt');
    await stateOf(document, 'ready');
  });

  it('other languages are left alone, unless the settings name them', async () => {
    const { document } = await showText('Russia, China, NATO', 'json');
    await stateOf(document, 'off');
    await withSettings({ languages: ['plaintext', 'markdown', 'json'] }, () => stateOf(document, 'ready'));
    await stateOf(document, 'off');
  });

  it('“off” turns everything off at once, “on” everything on', async () => {
    const { document } = await showText(README);
    await stateOf(document, 'quiet');
    await withSettings({ enable: 'on' }, () => stateOf(document, 'ready'));
    await withSettings({ enable: 'off' }, () => stateOf(document, 'off'));
    await stateOf(document, 'quiet');
  });

  it('globs take files out', async () => {
    const { document } = await showFile('minutes.txt');
    await annotationsOf(document);
    await withSettings({ exclude: ['**/minutes.*'] }, () => stateOf(document, 'off'));
    await withSettings({ include: ['briefs/**'] }, () => stateOf(document, 'off'));
    await withSettings({ include: ['*.txt'] }, () => stateOf(document, 'ready'));
  });

  it('a document over the limit is not read, and is told why', async () => {
    const { documents } = await extensionServices();
    const editor = await showText(`Russia, China and NATO.${' More words.'.repeat(200)}`);
    await stateOf(editor.document, 'ready');
    await withSettings({ 'limits.documentSize': 1000 }, async () => {
      await until('the limit to count', () => documents.annotated(editor.document) === undefined);
      assert.match(documents.why(editor.document) ?? '', /2[,.]?423 characters/);
      await editor.edit((edit) => edit.delete(new vscode.Range(0, 100, 0, 2423)));
      await stateOf(editor.document, 'ready');
    });
  });
});
