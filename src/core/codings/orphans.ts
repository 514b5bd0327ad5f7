import type { Problem } from '../knowledge/problem.js';
import type { Span } from '../span.js';
import type { Anchoring } from './anchors/anchor.js';
import { codingProblem } from './messages.js';
import { quoteOf, type CodingSet } from './model.js';

/** Whether a coding has no certain place: any of its parts has none. */
export const isOrphan = (places: readonly Anchoring[] | undefined): boolean =>
  places?.some(({ found }) => found === null) ?? false;

export const countOrphans = (places: readonly (readonly Anchoring[])[]): number => places.filter(isOrphan).length;

const LONGEST_QUOTE = 60;

/**
 * Tells of the codings of a file that have no certain place.
 * @param spans where each coding stands in the file
 * @param isLost whether the coding of that number in the set is one
 * @param document what the text is called
 */
export const orphanProblems = (
  { codings }: CodingSet,
  spans: readonly Span[],
  isLost: (coding: number) => boolean,
  document: string,
): Problem[] =>
  codings.flatMap((coding, i) =>
    isLost(i)
      ? [
          codingProblem(
            'coding-orphan',
            spans[i] ?? { start: 0, end: 0 },
            quoteOf(coding).slice(0, LONGEST_QUOTE),
            document,
          ),
        ]
      : [],
  );
