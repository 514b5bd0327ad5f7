import { EXPECTED, START } from './expected.js';
import type { RoleExample } from './examples.js';

/** What is met less often keeps the weight that was expected of it. */
const RAREST = 2;
const ROUNDS = 180;
const STEP = 0.5;
/** How strongly weights are drawn to what was expected: found on examples held back. */
const RIDGE = 8;

/** Logistic regression that starts from what a reader expects of the words and leaves it as far as the examples ask. */
export function fitRoles(examples: readonly RoleExample[]): Map<string, number> {
  const names = [...new Set([START, ...Object.keys(EXPECTED), ...frequent(examples)])];
  const numbers = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ evidence }) => [0, ...evidence.flatMap((one) => numbers.get(one) ?? [])]);
  const expected = Float64Array.from(names, (name) => EXPECTED[name] ?? 0);
  const weights = Float64Array.from(expected);
  const steps = new Float64Array(names.length).fill(1e-6);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = slopeAt(weights, rows, examples);
    for (let i = 0; i < names.length; i++) {
      const drawn = i === 0 ? 0 : ridgeOf(names[i] ?? '') * ((weights[i] ?? 0) - (expected[i] ?? 0));
      const down = (slope[i] ?? 0) + drawn;
      steps[i] = (steps[i] ?? 0) + down * down;
      weights[i] = (weights[i] ?? 0) - (STEP * down) / Math.sqrt(steps[i] ?? 1);
    }
  }
  return new Map(names.map((name, i) => [name, weights[i] ?? 0]));
}

/** Capitals in news are mostly cities, in policy texts governments: what a name is by itself the texts do not tell. */
const ridgeOf = (name: string): number => (name.startsWith('kind:') ? 100 * RIDGE : RIDGE);

function slopeAt(
  weights: Float64Array,
  rows: readonly (readonly number[])[],
  examples: readonly RoleExample[],
): Float64Array {
  const slope = new Float64Array(weights.length);
  rows.forEach((row, i) => {
    const example = examples[i];
    if (!example) return;
    const score = row.reduce((sum, one) => sum + (weights[one] ?? 0), 0);
    const wrong = (1 / (1 + Math.exp(-score)) - Number(example.acts)) * example.weight;
    for (const one of row) slope[one] = (slope[one] ?? 0) + wrong;
  });
  return slope;
}

function frequent(examples: readonly RoleExample[]): string[] {
  const counts = new Map<string, number>();
  for (const { evidence } of examples) for (const one of evidence) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].flatMap(([name, count]) => (count >= RAREST ? [name] : []));
}
