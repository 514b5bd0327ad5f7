import type { Span } from '../span.js';
import { MAX_PROBLEMS } from './limits.js';
import { MESSAGES, type ProblemCode } from './messages.js';
import type { Problem, Severity } from './problem.js';

const RANK: Record<Severity, number> = { error: 0, warning: 1, hint: 2 };
/** More than these of a severity are counted only, so that a file that is wrong throughout costs no memory. */
const KEPT = 20 * MAX_PROBLEMS;

/** Makes a problem of the table of messages. */
export function makeProblem(code: ProblemCode, span: Span, ...args: readonly string[]): Problem {
  return { code, ...MESSAGES[code], args, start: span.start, end: span.end };
}

/** Collects the problems of one file, each only once in a place. */
export class ProblemList {
  private readonly found = new Map<string, Problem>();
  private readonly kept: Record<Severity, number> = { error: 0, warning: 0, hint: 0 };
  private uncounted = 0;

  add(code: ProblemCode, span: Span, ...args: readonly string[]): void {
    const key = `${span.start} ${code} ${args.join(' ')}`;
    if (this.found.has(key)) return;
    const problem = makeProblem(code, span, ...args);
    if (this.kept[problem.severity]++ < KEPT) this.found.set(key, problem);
    else this.uncounted++;
  }

  /** Further problems are only counted: no need to look for suggestions. */
  get isFull(): boolean {
    return this.found.size >= KEPT;
  }

  /** In the order of the text. Over the limit errors go first, and a last problem says how many are left out. */
  list(): Problem[] {
    return cutProblems([...this.found.values()], this.uncounted);
  }
}

/** The gravest `MAX_PROBLEMS` in the order of the text; behind them one that counts those left out and `more`. */
export function cutProblems(problems: readonly Problem[], more = 0): Problem[] {
  const byPlace = (a: Problem, b: Problem) => a.start - b.start || a.end - b.end;
  const sorted = [...problems].sort((a, b) => RANK[a.severity] - RANK[b.severity] || byPlace(a, b));
  const kept = sorted.slice(0, MAX_PROBLEMS).sort(byPlace);
  const left = sorted.length - kept.length + more;
  const last = kept.at(-1);
  if (left > 0 && last) kept.push(makeProblem('more-problems', last, String(left)));
  return kept;
}
