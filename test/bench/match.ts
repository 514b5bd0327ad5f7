import { ahoCorasickMatcher, limitLoop, type Matcher, ourMatcher, regExpMatcher } from './matchCandidates.js';
import { aliasesFor, beginning, plainText } from './matchMaterial.js';
import { type Candidate, interleave, median, ratios, spread, type Times } from './rounds.js';

/**
 * How fast aliases are found in 1 MB of news, against what else there is. All matchers get the same aliases, to be found
 * in any case (for ours: kind `word`), and a text in which they mean the same by a word: see matchMaterial.ts. Their
 * spans are compared before any time is taken. `vsLimit` is ours over the limit loop (less is better, 1 is perfect),
 * `vs…` of a peer is the peer over ours (more is better); each is the median over rounds of the ratio in one round, with
 * its spread. What the product asks beyond that (case rules, other spaces, hyphens and apostrophes, accents) ours does
 * here, too, and the peers do not.
 */
const MB = 1_000_000;
const SIZES: Readonly<Record<string, number>> = {
  '100': 100,
  '1k': 1_000,
  '10k': 10_000,
  '50k': 50_000,
};
const QUICK = { rounds: 31, warmUps: 8 };
/** The package takes half a second a text. */
const SLOW = { rounds: 5, warmUps: 1 };

type Figures = Record<string, number | null>;

/** Runs the comparison, prints it as a table, and returns it under flat keys. */
export async function benchMatch(): Promise<Figures> {
  const names = plainText(3 * MB);
  const text = beginning(names, MB);
  const figures: Figures = {};
  const table: Record<string, Record<string, string>> = {};
  for (const [size, count] of Object.entries(SIZES)) {
    table[size] = compare(size, text, aliasesFor(names, count), figures);
  }
  measureGrowth(text, beginning(plainText(5 * MB), 5 * MB), aliasesFor(names, 10_000), figures);
  console.table(table);
  console.log(`5 MB take ${format(figures['growth.5to1'])} times as long as 1 MB.`);
  return figures;
}

const compare = (size: string, text: string, aliases: readonly string[], figures: Figures): Record<string, string> => {
  const building = performance.now();
  const ours = ourMatcher(aliases);
  figures[`match.${size}.buildMs`] = performance.now() - building;
  const regExp = regExpMatcher(aliases);
  const peer = ahoCorasickMatcher(aliases);
  const hits = ours(text).length / 2;
  if (hits === 0) throw new Error(`Not one of ${size} aliases stands in the text: nothing to compare.`);
  mustAgree(text, { ours, regExp, peer });
  const quick = interleave(
    [
      candidate('ours', () => ours(text)),
      candidate('limit', () => limitLoop(text)),
      candidate('RegExp', () => regExp(text)),
    ],
    QUICK,
  );
  const slow = interleave([candidate('ours', () => ours(text)), candidate('peer', () => peer(text))], SLOW);
  note(figures, `match.${size}.vsLimit`, ratios(quick, 'ours', 'limit'));
  note(figures, `match.${size}.vsRegExp`, ratios(quick, 'RegExp', 'ours'));
  note(figures, `match.${size}.vsModernAhoCorasick`, ratios(slow, 'peer', 'ours'));
  return {
    hits: String(hits),
    'build ms': format(figures[`match.${size}.buildMs`]),
    ...milliseconds(quick),
    'modern-ahocorasick ms': format(median(slow.get('peer') ?? [])),
    'ours / limit': format(figures[`match.${size}.vsLimit`]),
    'RegExp / ours': format(figures[`match.${size}.vsRegExp`]),
    'modern-ahocorasick / ours': format(figures[`match.${size}.vsModernAhoCorasick`]),
  };
};

const measureGrowth = (short: string, long: string, aliases: readonly string[], figures: Figures): void => {
  const ours = ourMatcher(aliases);
  const times = interleave([candidate('1', () => ours(short)), candidate('5', () => ours(long))], QUICK);
  note(figures, 'growth.5to1', ratios(times, '5', '1'));
};

/** Fails where two matchers find different spans. */
const mustAgree = (text: string, matchers: Readonly<Record<string, Matcher>>): void => {
  const [[first, ours] = ['', () => []], ...others] = Object.entries(matchers);
  const wanted = ours(text);
  for (const [name, matcher] of others) {
    const found = matcher(text);
    const at = wanted.findIndex((offset, index) => offset !== found[index]);
    if (at < 0 && found.length === wanted.length) continue;
    const from = Math.min(wanted[at] ?? text.length, found[at] ?? text.length);
    throw new Error(
      `${first} and ${name} differ from offset ${from} on: ${JSON.stringify(text.slice(from - 20, from + 60))}`,
    );
  }
};

const candidate = (name: string, run: () => unknown): Candidate => ({
  name,
  run,
});

const note = (figures: Figures, key: string, values: readonly number[]): void => {
  figures[key] = median(values);
  figures[`${key}.spread`] = spread(values);
};

const milliseconds = (times: Times): Record<string, string> =>
  Object.fromEntries([...times].map(([name, values]) => [`${name} ms`, format(median(values))]));

const format = (figure: number | null | undefined): string => (typeof figure === 'number' ? figure.toFixed(2) : '–');

if (require.main === module) {
  benchMatch().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
