import type { Figures } from './evaluate.js';
import { percent, tableRows } from './table.js';

/** The figures of a file, under the name that it is told by. */
export interface FileFigures {
  readonly name: string;
  /** Texts, or paraphrases. */
  readonly texts: number;
  readonly figures: Figures;
}

/** One row a file. */
export function tableOf(files: readonly FileFigures[]): string {
  const rows = files.map(({ name, texts, figures: f }) => [
    name,
    String(texts),
    ...[f.attribution?.precision, f.attribution?.recall, f.attribution?.f1, f.joint?.f1].map(cell),
    ...[f.properRecall, f.tooLong, f.own?.f1, f.kind, f.recognised, f.taken].map(cell),
  ]);
  return tableRows([HEAD, ...rows]);
}

const HEAD = [
  ...['file', 'texts', 'attribution P', 'R', 'F1', 'joint F1', 'claims proper R', 'too long'],
  ...['own F1', 'kind right', 'known recognised', 'near misses taken'],
];

const cell = (share: number | null | undefined): string => percent(share)?.toFixed(1) ?? '-';

/** Flat keys to follow over time, in percent; what a file does not tell is null. */
export function flatKeys(files: readonly FileFigures[]): Record<string, number | null> {
  return Object.fromEntries(
    files.flatMap(({ name, figures: f }): [string, number | null][] => [
      [`claims.${name}.attributionPrecision`, percent(f.attribution?.precision)],
      [`claims.${name}.attributionRecall`, percent(f.attribution?.recall)],
      [`claims.${name}.attributionF1`, percent(f.attribution?.f1)],
      [`claims.${name}.jointF1`, percent(f.joint?.f1)],
      [`claims.${name}.properRecall`, percent(f.properRecall)],
      [`claims.${name}.tooLong`, percent(f.tooLong)],
      [`own.${name}.f1`, percent(f.own?.f1)],
      [`own.${name}.kind`, percent(f.kind)],
      [`known.${name}.recognised`, percent(f.recognised)],
      [`known.${name}.taken`, percent(f.taken)],
    ]),
  );
}
