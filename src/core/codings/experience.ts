import type { Coding } from './model.js';

/** How often suggestions of the same cue, actor or claim were accepted and refused. */
export interface Count {
  readonly by: 'cue' | 'actor' | 'claim';
  readonly value: string;
  readonly accepted: number;
  readonly refused: number;
}

const KEYS = ['cue', 'actor', 'claim'] as const;

/**
 * What became of earlier suggestions, counted from the coding files themselves: a suggestion like many that were accepted counts more, one like many
 * that were refused less. Each count can be told to a person.
 */
export class Experience {
  private readonly counts = new Map<string, { accepted: number; refused: number }>();

  /** Counts a coding that came from a suggestion and was decided; others are no evidence. */
  add({ status, cue, actor, claim, extra }: Coding): void {
    if (status === 'suggested' || (cue === undefined && extra['suggested'] === undefined)) return;
    for (const [by, value] of [
      ['cue', cue?.toLowerCase()],
      ['actor', actor],
      ['claim', claim],
    ] as const) {
      if (value === undefined) continue;
      const count = this.counts.get(`${by} ${value}`) ?? { accepted: 0, refused: 0 };
      if (status === 'confirmed') count.accepted++;
      else count.refused++;
      this.counts.set(`${by} ${value}`, count);
    }
  }

  /** @returns `factor` for a suggestion's confidence: (accepted + 1) / (all + 2), doubled, for each of its cue, actor and claim that was met; 1 for none */
  weigh(of: Pick<Coding, 'cue' | 'actor' | 'claim'>): { readonly factor: number; readonly why: readonly Count[] } {
    const why = KEYS.flatMap((by): Count[] => {
      const value = by === 'cue' ? of.cue?.toLowerCase() : of[by];
      const count = value === undefined ? undefined : this.counts.get(`${by} ${value}`);
      return value !== undefined && count ? [{ by, value, ...count }] : [];
    });
    const factor = why.reduce(
      (product, { accepted, refused }) => (product * 2 * (accepted + 1)) / (accepted + refused + 2),
      1,
    );
    return { factor, why };
  }
}
