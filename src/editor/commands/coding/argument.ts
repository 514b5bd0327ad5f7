import type { CodingArgument } from '../../linkCommands.js';

/** What a link or a node of the tree names. */
export function codingArgument(argument: unknown): CodingArgument | undefined {
  if (typeof argument !== 'object' || argument === null || !('file' in argument) || !('coding' in argument))
    return undefined;
  const { file, coding } = argument;
  return typeof file === 'string' && typeof coding === 'string' ? { file, coding } : undefined;
}
