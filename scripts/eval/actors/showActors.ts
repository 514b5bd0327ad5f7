import { percent, tableRows } from '../table.js';
import type { ActorFigures } from './evaluateActors.js';

/** The figures of a file, under the name that it is told by. */
export interface ActorFileFigures {
  readonly name: string;
  readonly texts: number;
  readonly figures: ActorFigures;
}

const HEAD = [
  ...['file', 'texts', 'span F1', 'typed F1', 'person', 'organisation', 'state', 'state mention F1', 'actor use F1'],
  ...['metonymy', 'countries F1', 'tricky right'],
];

/** One row a file; below it what is wrong in tricky sentences. */
export function actorTableOf(files: readonly ActorFileFigures[]): string {
  const rows = files.map(({ name, texts, figures: f }) => [
    name,
    String(texts),
    ...[f.span, f.typed, f.person, f.organization, f.state, f.mention, f.actorUse].map((rates) => cell(rates?.f1)),
    ...[cell(f.metonymy), cell(f.countries?.f1), f.tricky ? `${f.tricky.right}/${f.tricky.of}` : '-'],
  ]);
  const faults = files.flatMap(({ name, figures }) => (figures.tricky?.faults ?? []).map((one) => `${name} ${one}`));
  return [tableRows([HEAD, ...rows]), ...faults].join('\n');
}

const cell = (share: number | null | undefined): string => percent(share)?.toFixed(1) ?? '-';

/** Flat keys to follow over time, in percent; what a file does not tell is left out. */
export function flatActorKeys(files: readonly ActorFileFigures[]): Record<string, number> {
  return Object.fromEntries(
    files.flatMap(({ name, figures: f }) =>
      (
        [
          ['span', percent(f.span?.f1)],
          ['typed', percent(f.typed?.f1)],
          ['person', percent(f.person?.f1)],
          ['organisation', percent(f.organization?.f1)],
          ['state', percent(f.state?.f1)],
          ['mention', percent(f.mention?.f1)],
          ['actorUse', percent(f.actorUse?.f1)],
          ['metonymy', percent(f.metonymy)],
          ['countries', percent(f.countries?.f1)],
          ['trickyRight', f.tricky?.right ?? null],
        ] as const
      ).flatMap(([key, figure]): [string, number][] => (figure === null ? [] : [[`actors.${name}.${key}`, figure]])),
    ),
  );
}
