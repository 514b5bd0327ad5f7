import { modernNode } from './modernNode.js';
import { benchActivation } from './activation.js';
import { benchAnnotate } from './annotate.js';
import { benchCodingsKeystroke } from './codingsKeystroke.js';
import { benchCodingsOpen } from './codingsOpen.js';
import { benchCodingsTable } from './codingsTable.js';
import { benchEdit } from './edit.js';
import { benchKeystroke } from './keystroke.js';
import { benchMatch } from './match.js';
import { benchWorld } from './world.js';
import { benchSize } from './size.js';

/**
 * `npm run bench [-- --json] [name …]`: all figures, or those of the benches named. What was not run, or could not be, is null.
 * Figures are taken on Node 24 or newer; an older Node fetches one and runs the benches under it.
 */
const BENCHES: Record<string, () => Promise<Record<string, number | null>>> = {
  match: benchMatch,
  edit: benchEdit,
  annotate: benchAnnotate,
  size: benchSize,
  activation: benchActivation,
  keystroke: benchKeystroke,
  world: benchWorld,
  codingsOpen: benchCodingsOpen,
  codingsTable: benchCodingsTable,
  codingsKeystroke: benchCodingsKeystroke,
};

/** Every key that others follow over time; keys of benches that did not run stay null. */
const KEYS = [
  ...[
    'match.100.vsRegExp',
    'match.1k.vsLimit',
    'match.1k.vsRegExp',
    'match.1k.vsModernAhoCorasick',
    'match.10k.vsLimit',
  ],
  ...['match.10k.vsRegExp', 'match.10k.vsModernAhoCorasick', 'match.50k.vsRegExp', 'growth.5to1', 'edit.p95OverFull'],
  ...[
    'annotate.mbPerSecond',
    'annotate.vsWink',
    'annotate.vsCompromise',
    'actors.vsWink',
    'start.ms',
    'world.startMs',
    'world.startMB',
  ],
  ...['codings.openMs', 'codings.openBlockedMs', 'codings.tableMs', 'codings.tableMB', 'codings.keystrokeOverNone'],
  ...['editor.keystrokeOverNone', 'activation.ms', 'size.hostKB', 'size.workerKB', 'size.vsixKB'],
];

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const named = args.filter((arg) => !arg.startsWith('--'));
  const unknown = named.filter((name) => !(name in BENCHES));
  if (unknown.length > 0)
    throw new Error(`No bench is called ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  const figures: Record<string, number | null> = Object.fromEntries(KEYS.map((key) => [key, null]));
  for (const [name, run] of Object.entries(BENCHES)) {
    if (named.length > 0 && !named.includes(name)) continue;
    Object.assign(figures, await run());
  }
  if (args.includes('--json')) console.log(JSON.stringify(figures));
  else console.table(figures);
}

modernNode(main).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
