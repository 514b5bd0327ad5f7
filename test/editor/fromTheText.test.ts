import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEditors, hoverTexts, showText } from './harness/documents.js';
import { written } from './harness/knowledgeFile.js';
import { runAndAccept } from './harness/quickInput.js';
import { annotationsOf, extensionServices } from './harness/services.js';
import { until } from './harness/until.js';

const TEXT = `Captain Ingrid Solheim asked the Pilots’ Guild for tugs. Solheim warned that the Port Authority would not pay.

The Guild said that Mayor Tomas Ek would decide. Solheim agreed. Russia told China something else, and Norway paid.
`;

async function shown(): Promise<vscode.TextEditor> {
  const editor = await showText(TEXT);
  await until('the names to be found', async () =>
    [...(await annotationsOf(editor.document)).names()].some(({ name }) => name.includes('Solheim')),
  );
  return editor;
}

function putCursor(editor: vscode.TextEditor, words: string): void {
  const at = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
  editor.selection = new vscode.Selection(at, at);
}

const namesIn = async (document: vscode.TextDocument): Promise<string[]> =>
  [...(await annotationsOf(document)).names()].map(({ start, end }) => TEXT.slice(start, end));

describe('from the text into the file', () => {
  afterEach(closeEditors);

  it('a name becomes an actor with the forms that the text has, and is one at once', async () => {
    const editor = await shown();
    putCursor(editor, 'Solheim asked');
    await written('policyAnnotator.addSuggested', editor, async (text) => {
      assert.match(text, /name: (Captain )?Ingrid Solheim\n +type: person\n +aliases:\n +- Solheim\n/);
      await until('Solheim to be known', async () => !(await namesIn(editor.document)).includes('Solheim'));
    });
  });

  it('several names become actors as one step', async () => {
    const editor = await shown();
    await written('policyAnnotator.addAllSuggested', editor, (text) => {
      assert.match(text, /Ingrid Solheim/);
      // Met once: not chosen unless the reader chooses it.
      assert.doesNotMatch(text, /Tomas Ek/);
    });
  });

  it('words are no actor in this text from now on', async () => {
    const editor = await shown();
    putCursor(editor, 'Tomas Ek');
    await written('policyAnnotator.notAnActor', editor, async (text) => {
      assert.match(text, /ignore:\n +- \{text: .*Tomas Ek, what: actor\}\n/);
      await until('the name to go', async () => !(await namesIn(editor.document)).some((one) => one.includes('Ek')));
    });
  });

  it('a name that is selected, from its start to its end, is the one that is meant', async () => {
    const editor = await shown();
    // The test before has said that it is none, and taken that back.
    await until('it to be a name', async () => (await namesIn(editor.document)).some((one) => one.includes('Ek')));
    const at = editor.document.positionAt(TEXT.indexOf('Tomas Ek'));
    editor.selection = new vscode.Selection(at, at.translate(0, 'Tomas Ek would'.length));
    await written('policyAnnotator.notAnActor', editor, (text) => {
      assert.match(text, /ignore:\n +- \{text: .*Tomas Ek, what: actor\}\n/);
    });
  });

  it('the light bulb and the hover offer the same', async () => {
    const editor = await shown();
    const at = editor.document.positionAt(TEXT.indexOf('Solheim asked'));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(at, at),
    );
    const ran = actions.map(({ command }) => command?.command);
    assert.ok(ran.includes('policyAnnotator.addSuggested') && ran.includes('policyAnnotator.notAnActor'));
    const [hover] = await hoverTexts(editor.document, 'Solheim asked');
    assert.match(hover ?? '', /command:policyAnnotator\.addSuggested/);
  });

  it('words that no rule took for a name can be selected and added', async () => {
    const editor = await shown();
    const at = editor.document.positionAt(TEXT.indexOf('tugs'));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      new vscode.Range(at, at.translate(0, 'tugs'.length)),
    );
    const told = actions
      .map(({ title, command }) => [title, command?.command])
      .filter(([, command]) => command?.startsWith('policyAnnotator.'));
    assert.deepEqual(told, [
      ['Add “tugs” as an actor …', 'policyAnnotator.addActor'],
      ['Another name of a known actor …', 'policyAnnotator.addAlias'],
    ]);
  });

  it('a form means another actor near words that the reader names', async () => {
    const editor = await shown();
    putCursor(editor, 'Port Authority would');
    await written('policyAnnotator.meansAnother', editor, (text) => {
      assert.match(text, /\{text: Port Authority, context: \[.+\]\}/);
    });
  });

  it('a text becomes a knowledge file, which has no problems and overwrites nothing', async () => {
    await shown();
    await runAndAccept('policyAnnotator.createFromDocument');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor && editor.document.uri.path.endsWith('.policy.yaml'));
    try {
      const text = editor.document.getText();
      assert.match(text, /^# What was found in /);
      assert.match(text, /name: (Captain )?Ingrid Solheim\n/);
      assert.match(text, /statement: The Port Authority would not pay\./);
      await until('it to be in force', async () => {
        const { knowledgeFiles } = await extensionServices();
        return knowledgeFiles.inForce.some(({ uri }) => uri.toString() === editor.document.uri.toString());
      });
      assert.deepEqual(ownProblems(editor.document.uri), []);
    } finally {
      await vscode.workspace.fs.delete(editor.document.uri);
    }
  });

  it('the folder’s texts become one', async () => {
    await extensionServices();
    await runAndAccept('policyAnnotator.createFromFolder');
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor && editor.document.uri.path.endsWith('.policy.yaml'));
    try {
      assert.match(editor.document.getText(), /^# What was found in \d+ texts on /);
      assert.deepEqual(ownProblems(editor.document.uri), []);
    } finally {
      await vscode.workspace.fs.delete(editor.document.uri);
    }
  });
});

const ownProblems = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Policy Annotator');
