import { percent, tableRows } from '../table.js';
import type { AnchorFigures } from './evaluateAnchors.js';

export interface EditFigures {
  readonly edit: string;
  readonly figures: AnchorFigures;
}

const HEAD = ['edit', 'still there', 'right', 'wrong', 'orphaned', 'deleted', 'told'];

/** One row a kind of edit. */
export const anchorTableOf = (edits: readonly EditFigures[]): string =>
  tableRows([
    HEAD,
    ...edits.map(({ edit, figures: f }) => [
      edit,
      String(f.there),
      (percent(f.right / Math.max(1, f.there)) ?? 0).toFixed(1),
      ...[f.wrong, f.orphaned, f.deleted, f.told].map(String),
    ]),
  ]);

/** Flat keys to follow over time: right in percent of what is still there, the others as they were counted. */
export const flatAnchorKeys = (edits: readonly EditFigures[]): Record<string, number | null> =>
  Object.fromEntries(
    edits.flatMap(({ edit, figures: f }): [string, number | null][] => [
      [`anchors.${edit}.right`, f.there > 0 ? percent(f.right / f.there) : null],
      [`anchors.${edit}.wrong`, f.wrong],
      [`anchors.${edit}.orphaned`, f.orphaned],
    ]),
  );
