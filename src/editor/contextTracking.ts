import * as vscode from 'vscode';
import { detectedAt } from './claims/detectedAt.js';
import { setContext } from './contextKeys.js';
import type { CurrentText } from './currentText.js';
import { nameAt, targetAt } from './language/mentionAt.js';
import type { Services } from './services.js';
import { Debounced } from './timing.js';

const REST_MS = 100;

/** Keeps what the manifest's `when` clauses ask up to date. */
export function trackContext(services: Services, current: CurrentText): vscode.Disposable {
  const { documents, engine, knowledgeFiles, settings } = services;
  const tellText = (): void => {
    const active = vscode.window.activeTextEditor?.document;
    setContext('active', active !== undefined && documents.isOn(active));
    setContext('state', current.document ? documents.state(current.document) : 'none');
    setContext('highlighting', settings.get('highlight.enabled', current.document));
  };
  const tellCursor = (): void => {
    const editor = vscode.window.activeTextEditor;
    const target = editor && targetAt(services, editor.document, editor.selection.start);
    setContext('onMention', Boolean(target?.mention));
    setContext(
      'onName',
      editor !== undefined && nameAt(services, editor.document, editor.selection.start) !== undefined,
    );
    setContext('onClaim', target !== undefined && target.mention === null);
    setContext(
      'onDetectedClaim',
      editor !== undefined && detectedAt(services, editor.document, editor.selection.start) !== undefined,
    );
  };
  const tellKnowledge = (): void =>
    setContext(
      'hasKnowledge',
      knowledgeFiles.inForce.some(({ origin }) => origin === 'workspace'),
    );
  const tellEngine = (): void => setContext('engine', engine.health);
  const cursorSoon = new Debounced(REST_MS, tellCursor);
  const all = (): void => {
    tellText();
    cursorSoon.call();
  };
  tellText();
  tellKnowledge();
  tellEngine();
  return vscode.Disposable.from(
    cursorSoon,
    current.onDidChange(all),
    vscode.window.onDidChangeActiveTextEditor(all),
    vscode.window.onDidChangeTextEditorSelection(() => cursorSoon.call()),
    documents.onDidChange(all),
    settings.onDidChange(tellText),
    knowledgeFiles.onDidChange(tellKnowledge),
    engine.onHealth(tellEngine),
  );
}
