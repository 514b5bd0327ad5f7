import type { Span } from '../../span.js';
import type { ProblemCode } from '../messages.js';
import type { FileProblem, Problem } from '../problem.js';
import { cutProblems, makeProblem } from '../problemList.js';

/** Collects problems by the file they lie in. */
export class FileReport {
  private readonly byFile = new Map<string, Problem[]>();

  add(uri: string, code: ProblemCode, span: Span, ...args: readonly string[]): void {
    const problem = makeProblem(code, span, ...args);
    const known = this.byFile.get(uri);
    if (known) known.push(problem);
    else this.byFile.set(uri, [problem]);
  }

  list(): FileProblem[] {
    return [...this.byFile].flatMap(([uri, found]) => cutProblems(found).map((problem) => ({ ...problem, uri })));
  }
}

/** A file as messages call it: the last part of its address. */
export function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    // A lone "%" in a name is no escape.
    return last;
  }
}
