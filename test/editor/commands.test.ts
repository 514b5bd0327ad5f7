import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { COMMAND_IDS, type CommandId } from '../../src/editor/commands/ids.js';
import { closeEditors, showFile, showText, workspaceFile } from './harness/documents.js';
import { runAndAccept } from './harness/quickInput.js';
import { annotationsOf, extensionServices, withSettings } from './harness/services.js';
import { until } from './harness/until.js';

const run = (id: CommandId, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(id, ...args);

/** Puts the cursor at the first place of some words, or selects them. */
function putCursor({ document }: vscode.TextEditor, words: string, select = false): void {
  const editor = vscode.window.activeTextEditor;
  assert.equal(editor?.document, document);
  const offset = document.getText().indexOf(words);
  assert.ok(offset >= 0, words);
  const start = document.positionAt(offset);
  editor.selection = new vscode.Selection(start, select ? document.positionAt(offset + words.length) : start);
}

/** The text from the cursor on, as far as asked. */
function behindCursor(length: number): string {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const offset = editor.document.offsetAt(editor.selection.active);
  return editor.document.getText().slice(offset, offset + length);
}

const TEXT = `Russia and China met in Vardø. NATO did not come.

A berth is open to all lines, said Russia. China and NATO listened; Russian ships stayed.
`;

describe('commands', () => {
  afterEach(closeEditors);

  it('are all registered', async () => {
    await extensionServices();
    const known = new Set(await vscode.commands.getCommands(true));
    assert.deepEqual(
      COMMAND_IDS.filter((id) => !known.has(id)),
      [],
    );
  });

  it('without an editor say so, and none fails', async () => {
    await extensionServices();
    for (const id of [
      'nextMention',
      'previousClaim',
      'showMentions',
      'copyAsMarkdown',
      'pasteClean',
      'explain',
    ] as const) {
      await run(`policyAnnotator.${id}`);
    }
    await vscode.commands.executeCommand('notifications.clearAll');
  });
});

describe('walking through a text', () => {
  afterEach(closeEditors);

  it('goes from mention to mention of the actor at the cursor, round the end, and back', async () => {
    const editor = await showText(TEXT);
    await annotationsOf(editor.document);
    putCursor(editor, 'ssia and');
    const lines: (number | undefined)[] = [];
    for (let step = 0; step < 3; step++) {
      await run('policyAnnotator.nextMention');
      lines.push(vscode.window.activeTextEditor?.selection.active.character);
      assert.match(behindCursor(9), /^Russia/);
    }
    assert.deepEqual(lines, [TEXT.split('\n')[2]?.indexOf('Russia'), TEXT.split('\n')[2]?.indexOf('Russian '), 0]);
    await run('policyAnnotator.previousMention');
    assert.equal(behindCursor(7), 'Russian');
  });

  it('goes to the next mention of anyone where the cursor is on none', async () => {
    const editor = await showText(TEXT);
    await annotationsOf(editor.document);
    putCursor(editor, 'in Vardø');
    await run('policyAnnotator.nextMention');
    assert.equal(behindCursor(4), 'NATO');
  });

  it('goes to the mentions of an entry that a hover names', async () => {
    const editor = await showText(TEXT);
    await annotationsOf(editor.document);
    putCursor(editor, 'Russia');
    await run('policyAnnotator.nextMention', 'nato');
    assert.equal(behindCursor(4), 'NATO');
  });

  it('goes from claim to claim', async () => {
    const editor = await showText(TEXT);
    await annotationsOf(editor.document);
    putCursor(editor, 'Russia');
    await run('policyAnnotator.nextClaim');
    await until('the cursor to stand on the claim', () => behindCursor(7) === 'A berth', 8000);
  });
});

describe('going to an entry', () => {
  afterEach(closeEditors);

  it('opens the reader’s file at the entry named', async () => {
    await extensionServices();
    const { document } = await showFile('minutes.txt');
    await annotationsOf(document);
    await run('policyAnnotator.goToEntry', 'seafarers-league');
    assert.equal(
      vscode.window.activeTextEditor?.document.uri.toString(),
      workspaceFile('harbour.policy.yaml').toString(),
    );
    assert.equal(behindCursor(20), 'id: seafarers-league');
  });
});

describe('turning it off and on', () => {
  afterEach(closeEditors);

  it('holds for this document', async () => {
    const { documents } = await extensionServices();
    const { document } = await showText(TEXT);
    await annotationsOf(document);
    await run('policyAnnotator.turnOff');
    assert.equal(documents.isOn(document), false);
    await run('policyAnnotator.turnOn');
    await annotationsOf(document);
  });

  it('by kind shows that kind also where all highlighting was off', async () => {
    const { settings } = await extensionServices();
    await withSettings({ 'highlight.enabled': false, 'highlight.claims': false }, async () => {
      await run('policyAnnotator.toggleClaims');
      assert.equal(settings.get('highlight.claims'), true);
      assert.equal(settings.get('highlight.enabled'), true);
      await run('policyAnnotator.toggleHighlighting');
      assert.equal(settings.get('highlight.enabled'), false);
    });
  });
});

describe('adding what is selected', () => {
  const uri = (): vscode.Uri => workspaceFile('harbour.policy.yaml');
  const files = vscode.workspace.getConfiguration('files');
  let original = '';

  before(async () => {
    // In the browser VS Code saves by itself a second later.
    await files.update('autoSave', 'off', vscode.ConfigurationTarget.Global);
  });
  after(() => files.update('autoSave', undefined, vscode.ConfigurationTarget.Global));
  beforeEach(async () => {
    original = (await vscode.workspace.openTextDocument(uri())).getText();
  });
  afterEach(async () => {
    await vscode.window.showTextDocument(uri());
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await closeEditors();
    const { engine } = await extensionServices();
    await until('the file as it was to be in force', () => engine.entries.byId('lantern-society') === undefined);
  });

  async function inForce(): Promise<void> {
    const { engine } = await extensionServices();
    await until('the entry to be in force', () => engine.entries.byId('lantern-society') !== undefined);
  }

  async function add(id: CommandId, words: string): Promise<vscode.TextDocument> {
    const editor = await showText('The Lantern Society met Russia, China and NATO on Monday.', 'plaintext');
    await annotationsOf(editor.document);
    putCursor(editor, words, true);
    await runAndAccept(id);
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.uri.toString(), uri().toString());
    return document;
  }

  it('as an actor writes the entry, selects it, saves nothing, and is one step to undo', async () => {
    const document = await add('policyAnnotator.addActor', 'The Lantern Society');
    assert.match(document.getText(), /id: lantern-society\n\s+name: Lantern Society\n\s+type: state/);
    assert.equal(document.isDirty, true);
    const editor = vscode.window.activeTextEditor;
    assert.match(document.getText(editor?.selection), /lantern-society/);
    assert.ok(document.getText().includes('note: Thirty years, from the spring.'));
    await inForce();
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), original);
  });

  it('as a term', async () => {
    const document = await add('policyAnnotator.addTerm', 'Lantern Society');
    assert.match(document.getText(), /name: Lantern Society\n\s+kind: document/);
    await inForce();
  });

  it('as an alias of the actor chosen', async () => {
    const document = await add('policyAnnotator.addAlias', 'Lantern Society');
    assert.match(document.getText(), /- id: [a-z-]+\n\s+aliases:\n\s+- Lantern Society/);
  });

  it('as a claim, with the actor who makes it', async () => {
    const document = await add('policyAnnotator.addClaim', 'The Lantern Society met Russia');
    assert.match(
      document.getText(),
      /statement: The Lantern Society met Russia\n\s+positions:\s+-? ?\{? ?actor: (russia|china|nato)/,
    );
    const { engine } = await extensionServices();
    const statement = 'The Lantern Society met Russia';
    await until('the claim to be in force', () => [...engine.entries].some(({ name }) => name === statement));
  });

  it('works on a file that is not saved', async () => {
    const knowledge = await vscode.workspace.openTextDocument(uri());
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri(), new vscode.Position(0, 0), '# mine\n');
    await vscode.workspace.applyEdit(edit);
    const document = await add('policyAnnotator.addActor', 'The Lantern Society');
    assert.equal(document, knowledge);
    assert.match(document.getText(), /^# mine\n[^]*id: lantern-society/);
    await inForce();
  });
});

describe('the clipboard', () => {
  afterEach(closeEditors);

  before(async function () {
    await vscode.env.clipboard.writeText('probe');
    // A browser without a person in front of it may refuse.
    if ((await vscode.env.clipboard.readText()) !== 'probe') this.skip();
  });

  it('takes the annotations as the command line’s JSON', async () => {
    const { document } = await showText(TEXT);
    await annotationsOf(document);
    await run('policyAnnotator.copyAsJson');
    const record: unknown = JSON.parse(await vscode.env.clipboard.readText());
    assert.ok(typeof record === 'object' && record !== null && 'actors' in record && Array.isArray(record.actors));
    const [first]: unknown[] = record.actors;
    assert.ok(typeof first === 'object' && first !== null && 'start' in first && 'text' in first);
    assert.deepEqual([first.start, first.text], [0, 'Russia']);
  });

  it('gives text from a PDF without its hard wraps and hyphens', async () => {
    await vscode.env.clipboard.writeText(
      'The board of the port said in its report that the har-\nbour is open to all lines that call there, and that none\nof them pays more than another.',
    );
    const { document } = await showText('');
    await run('policyAnnotator.pasteClean');
    assert.match(
      document.getText(),
      /report that the harbour is open to all lines that call there, and that none of them pays/,
    );
  });
});
