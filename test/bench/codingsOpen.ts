import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { CodedText } from '../../src/editor/codings/codedText.js';
import { readPlaced } from '../../src/editor/codings/readPlaced.js';
import { codingFileOf } from './codingsMaterial.js';
import { startEngine } from './engineThread.js';
import { madeText } from './material.js';
import { median } from './rounds.js';

const CODINGS = 10_000;
const ROUNDS = 9;

/**
 * 10,000 codings of a 1 MB document, from the text at hand until the editor has them all with their places: reading the file, the way to the worker and
 * back, and what the extension host does with them. The median, and for how long the host was held up at most at a time.
 */
export async function benchCodingsOpen(): Promise<Record<string, number | null>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'policy-annotator-bench-'));
  const { engine, stop } = await startEngine(folder);
  try {
    const base = madeText(1_000_000);
    const file = path.join(folder, 'long.txt.ana.codings.yaml');
    await writeFile(file, codingFileOf(base, CODINGS, 'long.txt'));
    const times: number[] = [];
    const blocked: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      // Another text each time: nothing that was made of one is of use for the next.
      const text = base + ' '.repeat(round);
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      const start = performance.now();
      const coded = await opened(engine, text, file);
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 5));
      delay.disable();
      blocked.push(delay.max / 1e6);
      const found = coded.touching(0, text.length).length;
      if (found !== CODINGS) throw new Error(`Only ${found} of ${CODINGS} codings have a place.`);
    }
    const [openMs, blockedMs] = [median(times), median(blocked)];
    console.log(
      `codingsOpen: ${openMs.toFixed(0)} ms (first ${times[0]?.toFixed(0)}, least ${Math.min(...times).toFixed(0)}), host held up for ${blockedMs.toFixed(1)} ms at most`,
    );
    return { 'codings.openMs': openMs, 'codings.openBlockedMs': blockedMs };
  } finally {
    stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function opened(engine: Parameters<typeof readPlaced>[0], text: string, file: string): Promise<CodedText> {
  const files = [{ uri: file, text: await readFile(file, 'utf8') }];
  const coded = new CodedText();
  coded.take(await readPlaced(engine, { text, files }));
  return coded;
}
