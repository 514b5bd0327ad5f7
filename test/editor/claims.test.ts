import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { detectedClaims, type DetectedClaim } from '../../src/core/shownClaims.js';
import { closeEditors, hoverTexts, showText } from './harness/documents.js';
import { written } from './harness/knowledgeFile.js';
import { annotationsOf, extensionServices, withSettings } from './harness/services.js';
import { until } from './harness/until.js';

const TEXT = `The Port Authority warned that the harbour will freeze in March.

Russia told China something else. The Port Authority promised that the tugs will stay.
`;
const WARNING = 'the harbour will freeze in March';
const ALL = { attributed: true, author: [], leastConfidence: 0, topics: false };

/** The attributions of a text, as the editor has them. */
async function attributionsOf(document: vscode.TextDocument): Promise<DetectedClaim[]> {
  return [...detectedClaims((await annotationsOf(document)).claims(), ALL)];
}

/** The attribution with this content. */
async function attributed(document: vscode.TextDocument, content: string): Promise<DetectedClaim> {
  const text = document.getText();
  // What tells claims is loaded when a text is first read: that text is read again with it.
  return until(`“${content}” to be attributed`, async () =>
    (await attributionsOf(document)).find((one) =>
      one.content.some(({ start, end }) => text.slice(start, end) === content),
    ),
  );
}

function putCursor(editor: vscode.TextEditor, words: string): void {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
  editor.selection = new vscode.Selection(at, at);
}

describe('claims that others are said to make', () => {
  afterEach(closeEditors);

  it('are found with their source, and tied to the actor', async () => {
    const { engine } = await extensionServices();
    const { document } = await showText(TEXT);
    const claim = await attributed(document, WARNING);
    assert.ok(claim.by === 'attribution' && claim.source && claim.cue);
    const word = ({ start, end }: { start: number; end: number }) => document.getText().slice(start, end);
    assert.deepEqual([word(claim.source), word(claim.cue), claim.act], ['The Port Authority', 'warned', 'warns']);
    assert.equal(engine.entries.get(claim.source.entry ?? -1)?.id, 'port-authority');
  });

  it('tell on hover who, how and why, with what can be done', async () => {
    const { document } = await showText(TEXT);
    await attributed(document, WARNING);
    const told = (await hoverTexts(document, 'harbour will freeze')).join('\n');
    assert.match(told, /Port Authority of Varnholm/);
    assert.match(told, /warns/);
    assert.match(told, /attributes what follows/);
    assert.match(told, /command:policyAnnotator\.addDetectedClaim/);
  });

  it('stand in the list of symbols by their first words', async () => {
    const { document } = await showText(TEXT);
    await attributed(document, WARNING);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const found = symbols.find(({ name }) => name === WARNING);
    assert.equal(found?.detail, 'Port Authority of Varnholm · warns');
  });

  it('can be walked through by source', async () => {
    const editor = await showText(TEXT);
    await attributed(editor.document, WARNING);
    putCursor(editor, WARNING);
    await vscode.commands.executeCommand('policyAnnotator.nextClaimOfSource');
    const active = vscode.window.activeTextEditor;
    assert.equal(active?.document, editor.document);
    assert.equal(active.selection.active.line, 2);
    await vscode.commands.executeCommand('policyAnnotator.previousClaimOfSource');
    assert.equal(vscode.window.activeTextEditor?.selection.active.line, 0);
  });

  it('have quick fixes', async () => {
    const { document } = await showText(TEXT);
    const { start } = await attributed(document, WARNING);
    const at = document.positionAt(start + 1);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(at, at),
    );
    const commands = actions.map(({ command }) => command?.command);
    for (const id of ['addDetectedClaim', 'linkClaim', 'notAClaim']) {
      assert.ok(commands.includes(`policyAnnotator.${id}`), id);
    }
  });

  it('go into the knowledge file with who holds them and the text that says so', async () => {
    const editor = await showText(TEXT);
    await attributed(editor.document, WARNING);
    putCursor(editor, WARNING);
    await written('policyAnnotator.addDetectedClaim', editor, (text) => {
      assert.match(text, /statement: The harbour will freeze in March\./);
      assert.match(text, /\{ ?actor: port-authority, stance: supports, sources: \[\{id: [\w-]+, locator: "?¶ 1"?\}\]/);
      assert.match(text, /\n +- id: untitled-/);
    });
  });

  it('are linked to a known claim by a pattern, and count as it from then on', async () => {
    const { engine } = await extensionServices();
    const editor = await showText(TEXT);
    await attributed(editor.document, WARNING);
    putCursor(editor, WARNING);
    await written('policyAnnotator.linkClaim', editor, async (text) => {
      assert.match(text, /all: \[.*harbour.*freeze.*march.*\]/);
      await until('the claim to count as a known one', async () => {
        const { claim } = await attributed(editor.document, WARNING);
        return claim !== null && engine.entries.get(claim)?.section === 'claim';
      });
    });
  });

  it('are gone where the reader says that they are none', async () => {
    const editor = await showText(TEXT);
    await attributed(editor.document, WARNING);
    putCursor(editor, WARNING);
    await written('policyAnnotator.notAClaim', editor, async (text) => {
      assert.match(text, /\{quote: the harbour will freeze in March, what: claim\}/);
      await until('the claim to be gone', async () => {
        const claims = await attributionsOf(editor.document);
        const whole = editor.document.getText();
        return !claims.some(({ start, end }) => whole.slice(start, end).includes('freeze'));
      });
    });
  });

  it('are neither told nor walked through where the settings hide them', async () => {
    await withSettings({ 'claims.attributed': false, 'claims.author': [] }, async () => {
      const { document } = await showText(TEXT);
      await annotationsOf(document);
      const told = (await hoverTexts(document, 'harbour will freeze')).join('\n');
      assert.doesNotMatch(told, /attributes what follows/);
    });
  });
});
