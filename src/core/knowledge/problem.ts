import type { Span } from '../span.js';

export type Severity = 'error' | 'warning' | 'hint';

/**
 * Something wrong in a knowledge file, told to a person: what, where, what to do.
 * `message` is an English template with {0}, {1} … for `args`: the editor translates it, the command line fills it in.
 */
export interface Problem extends Span {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly args: readonly string[];
}

/** A problem together with the file it lies in. */
export interface FileProblem extends Problem {
  readonly uri: string;
}

/** The message with its arguments in place. */
export const tell = (problem: Pick<Problem, 'message' | 'args'>): string =>
  problem.message.replace(/\{(\d+)\}/g, (whole, index: string) => problem.args[Number(index)] ?? whole);
