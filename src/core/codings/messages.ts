import type { Span } from '../span.js';
import type { Problem, Severity } from '../knowledge/problem.js';

const TABLE = {
  'codings-conflict': [
    'error',
    'Two versions of this file were merged and a conflict was left here. Settle it and take out the marks (<<<<<<<, =======, >>>>>>>); until then nothing is written into the file.',
  ],
  'codings-newer': [
    'error',
    'This file has the format {0}, which is newer than this version of Policy Annotator (format {1}). It was not read and is not changed.',
  ],
  'codings-unreadable': ['error', 'This is no coding file: {0}. It was not read and is not changed.'],
  'codings-cut': [
    'warning',
    'This file ends in the middle of a line. Was it cut off? Compare it with an older version; what is there is kept as it is.',
  ],
  'codings-other-coder': [
    'error',
    'This file holds the codings of “{0}”, and those of “{1}” would go into a file of the same name. Choose another name in the setting “policyAnnotator.codings.coder”; nothing was written.',
  ],
  'coding-incomplete': [
    'error',
    'This coding has no “{0}”, so nobody can tell what it is about. Was the file cut off? It is kept as it is.',
  ],
  'coding-id-twice': ['error', 'There is another coding with the id “{0}” in this file. Give one of them another id.'],
  'coding-value': ['warning', '“{0}” is not one of the values of “{1}”: {2}.'],
  'coding-without-actor': ['hint', 'This statement says nothing about who makes it. Add “actor”.'],
  'coding-without-claim': ['hint', 'This statement says nothing about what is claimed. Add “claim” or “concept”.'],
  'coding-unknown-claim': ['warning', 'No knowledge file in force has the claim “{0}”.'],
  'coding-unknown-actor': ['warning', 'No knowledge file in force has the actor “{0}”.'],
  'coding-field-missing': ['warning', 'The field “{0}” is required, and this statement has none.'],
  'coding-field-value': ['warning', '“{0}” is not one of the values of the field “{1}”: {2}.'],
  'coding-contradiction': [
    'warning',
    'On the same words, this says “{0}” of the claim “{1}” and another coding says “{2}”. Settle on one.',
  ],
  'coding-orphan': [
    'warning',
    'The place of “{0}” in {1} is not certain any more. Go to it and choose a place, or delete the coding.',
  ],
  'coding-text-gone': ['warning', 'The document “{0}” is not there. Was it moved or renamed? The codings are kept.'],
  'coding-more-problems': ['hint', 'There are {0} more problems in this file. Mend those above first.'],
} as const satisfies Record<string, readonly [Severity, string]>;

export type CodingProblemCode = keyof typeof TABLE;
export const CODING_MESSAGES: Readonly<Record<CodingProblemCode, readonly [Severity, string]>> = TABLE;

/** A problem in a coding file; told, translated and shown like those of knowledge files. */
export function codingProblem(code: CodingProblemCode, { start, end }: Span, ...args: readonly string[]): Problem {
  const [severity, message] = CODING_MESSAGES[code];
  return { code, severity, message, args, start, end };
}
