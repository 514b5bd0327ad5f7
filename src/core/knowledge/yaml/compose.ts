import { Composer, Lexer, Parser, type CST, type Document, type Node } from 'yaml';
import { MAX_DEPTH } from '../limits.js';
import type { ProblemList } from '../problemList.js';
import { withoutStackTraces } from './stackTraces.js';
import { tellSyntax } from './syntaxProblem.js';

/**
 * The nodes of a YAML text with their ranges. All scalars stay texts (`No`, `2024-03` and `1.10` mean what is written).
 * Null contents: the file is empty. `broken`: what is there cannot be relied upon; the problems say why.
 */
export interface Composed {
  readonly contents: Node | null;
  readonly broken: boolean;
}

/** Composes a text. Never throws; linear in the text, whatever its nesting. */
export function composeYaml(text: string, problems: ProblemList): Composed {
  const tokens = tokenize(text);
  if (!Array.isArray(tokens)) {
    problems.add('too-deep', { start: tokens.tooDeepAt, end: tokens.tooDeepAt + 1 }, String(MAX_DEPTH));
    return { contents: null, broken: true };
  }
  const composer = new Composer({
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: false,
  });
  const documents = withoutStackTraces(() => [...composer.compose(tokens, true, text.length)]);
  const first = documents[0];
  if (!first) return { contents: null, broken: false };
  tellSyntax(text, first.errors, first.warnings, problems);
  tellFurther(documents.slice(1), text, problems);
  return { contents: first.contents, broken: first.errors.length > 0 };
}

/** The parser keeps its own stack, so nesting is known before anything recurses over it. */
function tokenize(text: string): CST.Token[] | { tooDeepAt: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The document and the scalar being read stand on the stack too.
    if (parser.stack.length > MAX_DEPTH + 2) return { tooDeepAt: Math.min(parser.offset, text.length - 1) };
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function tellFurther(documents: readonly Document.Parsed[], text: string, problems: ProblemList): void {
  for (const { contents } of documents) {
    if (contents === null || contents.range[1] === contents.range[0]) continue;
    const start = Math.max(0, text.lastIndexOf('---', contents.range[0]));
    problems.add('several-documents', { start, end: start + 3 });
    return;
  }
}
