import { stemOf } from './stem.js';

/** What a written word is, whatever stands around it. */
export interface WordFacts {
  readonly lower: string;
  readonly stem: string;
  /** True for "rushing", "entering". */
  readonly gerund: boolean;
  /** True for what negates as a rule; its surroundings may undo that. */
  readonly negator: boolean;
}

export const NEGATORS: ReadonlySet<string> = new Set(
  `not no never neither nor without hardly scarcely barely rarely cannot nobody none nowhere nothing unlikely fail deny doubt myth untrue unable refuse
  implausible mistaken`.split(/\s+/u),
);
const known = new Map<string, WordFacts>();
/** So many words are remembered; a text of other words than a language has must not fill the memory. */
const MOST_REMEMBERED = 20_000;

export function factsOf(written: string): WordFacts {
  const remembered = known.get(written);
  if (remembered) return remembered;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const lower = written.toLowerCase();
  const stem = stemOf(lower);
  const negator = NEGATORS.has(lower) || NEGATORS.has(stem) || lower.endsWith("n't") || lower.endsWith('n’t');
  const facts = { lower, stem, gerund: lower.length > 5 && lower.endsWith('ing'), negator };
  known.set(written, facts);
  return facts;
}
