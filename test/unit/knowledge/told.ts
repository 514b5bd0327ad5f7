import { parseKnowledgeFile } from '../../../src/core/knowledge/parse.js';
import type { Problem } from '../../../src/core/knowledge/problem.js';
import { tell } from '../../../src/core/knowledge/problem.js';

/** The problems of a text, each as "code: the words it stands under". */
export const problemsIn = (text: string): string[] => told(text, parseKnowledgeFile(text).problems);

export const told = (text: string, problems: readonly Problem[]): string[] =>
  problems.map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`);

/** The problems as people read them. */
export const sentencesOn = (text: string): string[] => parseKnowledgeFile(text).problems.map(tell);

/** Line and column, from one, of the first problem. */
export function firstPlace(text: string): string {
  const [first] = parseKnowledgeFile(text).problems;
  if (!first) return 'no problem';
  const lines = text.slice(0, first.start).split('\n');
  return `${first.code} at ${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

/** A file with the given lines below `version: 1`. */
export const file = (...lines: string[]): string => ['version: 1', ...lines, ''].join('\n');
