import { readFileSync } from 'node:fs';
import path from 'node:path';
import compromise from 'compromise/two';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type * as AnnotateSubject from './annotateSubject.js';
import { makeWorld } from '../../scripts/world/build.js';
import { asBuilt } from './asBuilt.js';
import { benchKnowledge, mixedText } from './material.js';
import { type Candidate, interleave, median, ratios, spread } from './rounds.js';

const MODEL = path.resolve(import.meta.dirname ?? __dirname, '../../models/english.bin');
const MB = 1_000_000;
const QUICK = { rounds: 15, warmUps: 5 };
/** The peer takes seconds a text. */
const SLOW = { rounds: 3, warmUps: 1 };

/**
 * The whole analysis of 1 MB (UTF-16 units) of news and policy text by the knowledge that comes with the product, one thread, warm: sentences,
 * actors, known claims, attributions, the author's own claims; and actors and names alone. Beside it, on the same text in the same rounds, the peers at less than that: wink-nlp at tokens,
 * sentences and parts of speech, compromise `two` at the same. `vs…` is the peer's time over ours (more is better), each the median over
 * rounds of the ratio in one round, with its spread.
 */
export async function benchAnnotate(): Promise<Record<string, number | null>> {
  const text = mixedText(MB);
  const { ours, actors } = ourAnalyses(text);
  const wink = winkAnalysis(text);
  const quick = interleave([ours, actors, wink], QUICK);
  const slow = interleave([ours, compromiseAnalysis(text)], SLOW);
  const times = quick.get(ours.name) ?? [];
  const vsWink = ratios(quick, wink.name, ours.name);
  const vsCompromise = ratios(slow, 'compromise', ours.name);
  console.log(`annotate: 1 MB in ${median(times).toFixed(0)} ms (spread ${percent(times)})`);
  console.log(`  wink-nlp takes ${median(vsWink).toFixed(2)} times as long (spread ${percent(vsWink)})`);
  console.log(`  compromise takes ${median(vsCompromise).toFixed(1)} times as long (spread ${percent(vsCompromise)})`);
  const actorsVsWink = ratios(quick, wink.name, actors.name);
  console.log(`  for actors alone ${median(actorsVsWink).toFixed(2)} times (spread ${percent(actorsVsWink)})`);
  return {
    'actors.vsWink': median(actorsVsWink),
    'annotate.mbPerSecond': 1000 / median(times),
    'annotate.vsWink': median(vsWink),
    'annotate.vsCompromise': median(vsCompromise),
  };
}

const percent = (numbers: readonly number[]): string => `${(spread(numbers) * 100).toFixed(0)} %`;

/** The whole of it, and the world's actors and names alone. */
function ourAnalyses(text: string): { ours: Candidate; actors: Candidate } {
  const subject = asBuilt<typeof AnnotateSubject>('test/bench/annotateSubject.ts');
  const { compileKnowledge, mergeKnowledge, Pack, readModel, Reading } = subject;
  const model = readModel(new Uint8Array(readFileSync(MODEL)));
  const pack = new Pack(
    makeWorld(),
    (file) => file,
    (bytes) => new TextDecoder().decode(bytes),
  );
  const all = compileKnowledge(benchKnowledge(0, pack), undefined, model);
  const world = compileKnowledge(mergeKnowledge([], pack).knowledge);
  return {
    ours: { name: 'ours', run: () => new Reading(text, all, { format: 'plain' }).annotations },
    actors: { name: 'actors', run: () => new Reading(text, world, { format: 'plain' }).annotations },
  };
}

function winkAnalysis(text: string): Candidate {
  const nlp = winkNLP(winkModel, ['sbd', 'pos']);
  return { name: 'wink', run: () => nlp.readDoc(text).tokens().length() };
}

const compromiseAnalysis = (text: string): Candidate => ({
  name: 'compromise',
  run: () => compromise(text).length,
});
