const NONE: readonly never[] = [];

/**
 * A list as it is to be kept: the one empty list that all share, or a copy without room to grow. What grew by `push` has room for sixteen more, which is
 * most of the memory of a paragraph that names one actor.
 */
export const kept = <T>(list: readonly T[]): readonly T[] => (list.length === 0 ? NONE : list.slice());
