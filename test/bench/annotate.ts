import { readFileSync } from 'node:fs';
import path from 'node:path';
import compromise from 'compromise/two';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type * as AnnotateSubject from './annotateSubject.js';
import { asBuilt } from './asBuilt.js';
import { benchKnowledge, mixedText } from './material.js';
import { type Candidate, interleave, median, ratios, spread } from './rounds.js';

const MODEL = path.resolve(import.meta.dirname ?? __dirname, '../../models/english.bin');
const MB = 1_000_000;
const QUICK = { rounds: 15, warmUps: 5 };
/** The peer takes seconds a text. */
const SLOW = { rounds: 3, warmUps: 1 };

/**
 * The whole analysis of 1 MB (UTF-16 units) of news and policy text by the bundled knowledge, one thread, warm: sentences, actors, known claims,
 * attributions, the author's own claims. Beside it, on the same text in the same rounds, the peers at less than that: wink-nlp at tokens,
 * sentences and parts of speech, compromise `two` at the same. `vs…` is the peer's time over ours (more is better), each the median over
 * rounds of the ratio in one round, with its spread.
 */
export async function benchAnnotate(): Promise<Record<string, number | null>> {
  const text = mixedText(MB);
  const ours = ourAnalysis(text);
  const wink = winkAnalysis(text);
  const quick = interleave([ours, wink], QUICK);
  const slow = interleave([ours, compromiseAnalysis(text)], SLOW);
  const times = quick.get(ours.name) ?? [];
  const vsWink = ratios(quick, wink.name, ours.name);
  const vsCompromise = ratios(slow, 'compromise', ours.name);
  console.log(`annotate: 1 MB in ${median(times).toFixed(0)} ms (spread ${percent(times)})`);
  console.log(`  wink-nlp takes ${median(vsWink).toFixed(2)} times as long (spread ${percent(vsWink)})`);
  console.log(`  compromise takes ${median(vsCompromise).toFixed(1)} times as long (spread ${percent(vsCompromise)})`);
  return {
    'annotate.mbPerSecond': 1000 / median(times),
    'annotate.vsWink': median(vsWink),
    'annotate.vsCompromise': median(vsCompromise),
  };
}

const percent = (numbers: readonly number[]): string => `${(spread(numbers) * 100).toFixed(0)} %`;

function ourAnalysis(text: string): Candidate {
  const { compileKnowledge, readModel, Reading } = asBuilt<typeof AnnotateSubject>('test/bench/annotateSubject.ts');
  const model = readModel(new Uint8Array(readFileSync(MODEL)));
  const compiled = compileKnowledge(benchKnowledge(0), undefined, model);
  return { name: 'ours', run: () => new Reading(text, compiled, { format: 'plain' }).annotations };
}

function winkAnalysis(text: string): Candidate {
  const nlp = winkNLP(winkModel, ['sbd', 'pos']);
  return { name: 'wink', run: () => nlp.readDoc(text).tokens().length() };
}

const compromiseAnalysis = (text: string): Candidate => ({
  name: 'compromise',
  run: () => compromise(text).length,
});
