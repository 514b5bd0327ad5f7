import { readFileSync } from 'node:fs';
import { Reading } from '../../src/core/reading.js';
import { encodeEntries } from '../../src/engine/entries.js';
import { KnowledgeBase } from '../../src/engine/knowledgeBase.js';

/**
 * A fresh start of the engine, in a process of its own: knowledge made ready, the entries as they cross to the editor, a first text read.
 * Tells milliseconds until the knowledge is in force, then those for the first text, which has more to say, and megabytes after both. Arguments: an article's knowledge file, the same as it comes parsed, a text, and the world's actors or nothing.
 */
function main([article = '', parsed = '', text = '', world]: readonly string[]): void {
  const written = readFileSync(article, 'utf8');
  const read = readFileSync(text, 'utf8');
  const start = performance.now();
  const base = new KnowledgeBase();
  if (world) base.setWorld({ bytes: readFileSync(world), folder: 'world' });
  const snapshot = readFileSync(parsed, 'utf8');
  base.set([{ uri: 'article', origin: 'bundled', text: written, snapshot }], true);
  const { ids } = encodeEntries(base.knowledge);
  const ms = performance.now() - start;
  const { annotations } = new Reading(read, base.compiled, { format: 'plain' });
  const readMs = performance.now() - start - ms;
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  const [mb, keptMb] = [rss / 1e6, (heapUsed + external) / 1e6];
  console.log(JSON.stringify({ ms, readMs, mb, keptMb, entries: ids.length, paragraphs: annotations.length }));
}

main(process.argv.slice(2));
