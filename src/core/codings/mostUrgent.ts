import type { Problem, Severity } from '../knowledge/problem.js';
import { codingProblem } from './messages.js';

/** Nobody reads more of one file, and an editor is held up by them. */
const MOST = 500;
const ORDER: readonly Severity[] = ['error', 'warning', 'hint'];

/** The problems of a file, if need be the worst of them alone, with a word about how many are left out. */
export function mostUrgent(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST) return problems;
  const worst = ORDER.flatMap((severity) => problems.filter((one) => one.severity === severity)).slice(0, MOST);
  return [...worst, codingProblem('coding-more-problems', { start: 0, end: 0 }, String(problems.length - MOST))];
}
