import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { ReportBuilder } from '../../src/core/codings/report.js';
import { codingFileOf } from '../../src/core/codings/names.js';
import { loadedAhead } from '../../src/editor/codings/ahead.js';
import { readPlaced, type ReadAndChecked } from '../../src/editor/codings/readPlaced.js';
import { TableRows } from '../../src/editor/codings/tableRows.js';
import { orphansIn } from '../../src/engine/encodeCodings.js';
import type { Figures } from './codingsTable.js';
import { startEngine } from './engineThread.js';

/** As many as the editor reads at a time. */
const AHEAD = 6;
const same = (text: string): string => text;

/** Reads a folder of coded texts, in a process of its own, and tells what it took. Argument: a folder with the folder `texts` in it. */
async function main([place = '']: readonly string[]): Promise<void> {
  const folder = path.join(place, 'texts');
  const files = readdirSync(folder).filter((name) => name.endsWith('.codings.yaml'));
  const { engine, stop } = await startEngine(place);
  const read = async (name: string): Promise<ReadAndChecked | undefined> => {
    const document = path.join(folder, codingFileOf(name)?.document ?? '');
    const [text, coded] = await Promise.all([readFile(document, 'utf8'), readFile(path.join(folder, name), 'utf8')]);
    const [one] = await readPlaced(engine, { text, files: [{ uri: name, text: coded }] });
    return one;
  };
  await read(files[0] ?? '');
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = before;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  const table = new TableRows<string>({ name: same, stance: same, status: same, withoutPlace: '' });
  const report = new ReportBuilder();
  let rows = 0;
  for await (const one of loadedAhead(files, AHEAD, read)) {
    if (!one) continue;
    rows += table.add(one.uri, one.uri, one).length;
    report.add({ document: one.uri, coder: one.coder, codings: one.codings, extra: {} }, orphansIn(one.places));
    most = Math.max(most, process.memoryUsage().rss);
  }
  const lines = report.markdown({ actor: same, claim: same }, null).split('\n').length;
  const ms = performance.now() - start;
  delay.disable();
  const figures: Figures = {
    ms,
    mb: (most - before) / 1e6,
    rows,
    lines,
    blockedMs: delay.max / 1e6,
    cancelMs: await givenUp(files, read),
  };
  stop();
  console.log(JSON.stringify(figures));
}

/** From the reader's wish to stop until nothing is on its way any more. */
async function givenUp(files: readonly string[], read: (name: string) => Promise<unknown>): Promise<number> {
  let asked = 0;
  let on = 0;
  const start = performance.now();
  const counted = async (name: string): Promise<void> => {
    on++;
    await read(name);
    on--;
  };
  for await (const _ of loadedAhead(files, AHEAD, counted)) if (++asked === 20) break;
  const stopped = performance.now();
  while (on > 0 && performance.now() - start < 10_000) await new Promise((resolve) => setTimeout(resolve, 1));
  return performance.now() - stopped;
}

void main(process.argv.slice(2));
