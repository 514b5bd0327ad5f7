/** How the outline is laid out; each user's choice is kept by workspace. No vscode here. */

export const OUTLINE_MODES = ['kind', 'actor', 'source', 'place'] as const;
export type OutlineMode = (typeof OUTLINE_MODES)[number];

export const OUTLINE_SORTS = ['place', 'count', 'name'] as const;
export type OutlineSort = (typeof OUTLINE_SORTS)[number];

export interface OutlineOptions {
  readonly mode: OutlineMode;
  readonly sort: OutlineSort;
  /** As typed; empty shows all. */
  readonly filter: string;
}

/** Children shown at once; a "… N more" node brings as many again. */
export const PAGE = 200;
