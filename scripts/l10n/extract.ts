import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { CODING_MESSAGES } from '../../src/core/codings/messages.js';
import { MESSAGES } from '../../src/core/knowledge/messages.js';

/** What `vscode.l10n.t` is asked for, and the places where the text is not known before the extension runs. */
export interface Extracted {
  /** Key of the bundle (the text, with its comments behind a slash) to the English text, sorted. */
  readonly strings: Record<string, string>;
  /** `file:line` of calls whose first argument is no literal: their texts must come from a table of the core. */
  readonly dynamic: readonly string[];
}

/** Where the labels of hovers are written. */
const CARDS = /\/notes\/describe\w*\.ts$/;

/**
 * All texts that the editor shows: those in calls of `l10n.t`, or of a `t` handed on, below `src`; and what the core says and the
 * editor translates: problems in knowledge files, labels of facts in hovers.
 */
export function extractStrings(): Extracted {
  const found = new Map<string, string>();
  const dynamic: string[] = [];
  for (const file of sourceFiles('src')) {
    const text = readFileSync(file, 'utf8');
    if (!/\bt\(|\bmessage:/.test(text) && !CARDS.test(file)) continue; // parsing is what takes time
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    each(source, ts.isPropertyAssignment, (property) => {
      const message = /^src\/(core|engine)\//.test(file) && property.name.getText() === 'message' && literal(property.initializer);
      if (message) found.set(message, message);
    });
    // Labels reach the hover by tables and parameters: they are the texts there that are words and begin with a capital.
    each(source, ts.isStringLiteral, ({ text }) => {
      if (CARDS.test(file) && /^[A-Z][a-z]+( [a-z]+)*$/.test(text)) found.set(text, text);
    });
    each(source, ts.isCallExpression, (call) => {
      const called = call.expression.getText();
      if (!/(?:^|\.)l10n\.t$|^t$/.test(called)) return;
      const text = readCall(call);
      if (text) found.set(text.key, text.message);
      else if (called.endsWith('l10n.t')) dynamic.push(`${file}:${source.getLineAndCharacterOfPosition(call.pos).line + 1}`);
    });
  }
  for (const { message } of Object.values(MESSAGES)) found.set(message, message);
  for (const [, message] of Object.values(CODING_MESSAGES)) found.set(message, message);
  return { strings: Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1))), dynamic };
}

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .sort();

function each<T extends ts.Node>(node: ts.Node, is: (node: ts.Node) => node is T, visit: (node: T) => void): void {
  if (is(node)) visit(node);
  node.forEachChild((child) => each(child, is, visit));
}

/** Both forms of the call: a text, or an object of `message` and `comment`. Null where the message is no literal. */
function readCall(call: ts.CallExpression): { key: string; message: string } | null {
  const first = call.arguments[0];
  if (!first) return null;
  if (!ts.isObjectLiteralExpression(first)) {
    const message = literal(first);
    return message === null ? null : { key: message, message };
  }
  const message = literal(property(first, 'message'));
  if (message === null) return null;
  const comment = property(first, 'comment');
  const comments = comment && ts.isArrayLiteralExpression(comment) ? comment.elements.map(literal) : [literal(comment)];
  const told = comments.filter((one) => one !== null);
  return { key: told.length > 0 ? `${message}/${told.join('')}` : message, message };
}

function property(record: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  for (const one of record.properties) {
    if (ts.isPropertyAssignment(one) && one.name.getText() === name) return one.initializer;
  }
  return undefined;
}

/** The text of a literal, also of several joined by `+`. */
function literal(node: ts.Expression | undefined): string | null {
  if (!node) return null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null;
  const [left, right] = [literal(node.left), literal(node.right)];
  return left === null || right === null ? null : left + right;
}
