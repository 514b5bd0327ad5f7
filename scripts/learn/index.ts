import { draftAttributions, type Draft } from '../../src/core/claims/attribution/attribute.js';
import { describeDraft, holdersOf, IS_ATTRIBUTION, IS_PROPOSITION } from '../../src/core/claims/attribution/keep.js';
import { AUTHOR_CLAIM_KINDS } from '../../src/core/claims/own/kinds.js';
import { attributedTokens, ownClaims, settingOf } from '../../src/core/claims/own/ownClaims.js';
import { clausesOf } from '../../src/core/claims/own/clauses.js';
import { describeClause } from '../../src/core/claims/own/clauseFeatures.js';
import { LinearModel } from '../../src/core/claims/attribution/linear.js';
import { ENGLISH } from '../../src/core/language/en/index.js';
import { Lexicon } from '../../src/core/language/lexicon.js';
import { writeFileSync } from 'node:fs';
import { addExamples, matchCues, slots, type Reach } from './examples.js';
import { eachParagraph } from './align.js';
import { readGold, type GoldText } from './gold.js';
import { learn, type Example } from './softmax.js';

const lexicon = new Lexicon(ENGLISH);
const env = (name: string, value: number): number => Number(process.env[name] ?? value);
const ROUNDS = env('ROUNDS', 8),
  RIDGE = env('RIDGE', 1e-4),
  RATE = env('RATE', 0.05),
  PW = env('PW', 2);

const [news = '', ...policy] = process.argv.slice(2);
const newsTexts = readGold(news);
const policyTexts = policy.flatMap(readGold);
const all = process.env.ALL === '1';
const train = newsTexts.filter((_, i) => all || i % 6 !== 5);
const held = newsTexts.filter((_, i) => i % 6 === 5);
const HF = env('HF', 3);
const isHeld = (t: GoldText, i: number): boolean => (HF === 9 ? /^[abc]\d\d$/.test(t.doc) : i % 4 === HF);
const policyTrain = policyTexts.filter((t, i) => all || !isHeld(t, i));
const policyHeld = policyTexts.filter(isHeld);

const reach: Reach = {};
interface Doc {
  text: GoldText;
  weight: number;
  policy: boolean;
}
const docs: Doc[] = [
  ...train.map((text) => ({ text, weight: 1, policy: false })),
  ...policyTrain.map((text) => ({ text, weight: PW, policy: true })),
];

function firstStage(part: readonly Doc[]): Example[] {
  const examples: Example[] = [];
  for (const { text, weight } of part)
    eachParagraph(text, lexicon, (paragraph, candidates, golds) =>
      addExamples(paragraph, candidates, golds, weight, examples, reach),
    );
  return examples;
}
function modelOf(weights: Float32Array): { model: LinearModel; bytes: Int8Array; scale: number } {
  const largest = weights.reduce((a, b) => Math.max(a, Math.abs(b)), 0);
  const scale = Math.min(largest, 3) / 127;
  const bytes = Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale))));
  return { model: new LinearModel(bytes, scale), bytes, scale };
}
/** The last questions, asked of drafts by a model that has not seen the text. */
function secondStage(part: readonly Doc[], model: LinearModel, out: Example[]): void {
  for (const { text, weight, policy: isPolicy } of part)
    eachParagraph(text, lexicon, (paragraph, candidates, golds) => {
      const drafts = draftAttributions(paragraph, model);
      const taken = matchCues(
        drafts.map((draft) => draft.site.candidate),
        golds,
      );
      const holders = holdersOf(drafts);
      drafts.forEach((draft, i) => {
        const gold = taken.get(draft.site.candidate);
        const example = (question: number, yes: boolean, w: number): void => {
          out.push({
            candidates: [slots((sink) => describeDraft(draft, holders[i] ?? null, question, sink)), new Int32Array(0)],
            right: yes ? 0 : 1,
            weight: w,
          });
        };
        if (!(isPolicy && !gold)) example(IS_ATTRIBUTION, !!gold, weight);
        else example(IS_ATTRIBUTION, false, 0.3);
        if (isPolicy) example(IS_PROPOSITION, !!gold, weight);
        else if (gold && draft.content[0]) example(IS_PROPOSITION, isClause(draft), env('NW', 0.3));
        else example(IS_PROPOSITION, false, env('NN', 0.3));
      });
    });
}
function isClause(draft: Draft): boolean {
  const { tokens } = draft.site;
  return draft.content.some(({ first, last }) => {
    for (let i = first; i <= last; i++)
      if (
        [2, 4, 19, 20, 21, 22].includes(tokens.tag[i] ?? 0) ||
        (tokens.quote[i] ?? -1) >= 0 ||
        (i === first && tokens.tag[i] === 13)
      )
        return true;
    return false;
  });
}
function keptDrafts(drafts: readonly Draft[], m: LinearModel): Draft[] {
  const holders = holdersOf(drafts);
  return drafts.filter(
    (draft, i) => m.score((sink) => describeDraft(draft, holders[i] ?? null, IS_PROPOSITION, sink)) > env('LEASTP', 0),
  );
}
/** The author's claims: each clause and its kind, with the attributions as the model finds them. */
function ownExamples(part: readonly Doc[], m: LinearModel, out: Example[]): void {
  for (const { text } of part) {
    if (!text.own) continue;
    eachParagraph(text, lexicon, (paragraph, _, __, start, count) => {
      const attributed = attributedTokens(paragraph, keptDrafts(draftAttributions(paragraph, m), m));
      for (let sentence = 0; sentence < count; sentence++) {
        const clauses = clausesOf(paragraph, sentence);
        clauses.forEach((clause, i) => {
          const setting = settingOf(paragraph, clause, clauses.length === 1 ? 0 : i === 0 ? 1 : 2, attributed);
          const from = start + (paragraph.tokens.start[clause.first] ?? 0),
            to = start + (paragraph.tokens.end[clause.last] ?? 0);
          let right = 0,
            best = 0.45;
          for (const { kind, content } of text.own ?? [])
            for (const piece of content) {
              const shared = Math.max(0, Math.min(to, piece.end) - Math.max(from, piece.start));
              const dice = (2 * shared) / (to - from + piece.end - piece.start);
              if (dice > best) [right, best] = [AUTHOR_CLAIM_KINDS.findIndex((k) => k === kind) + 1, dice];
            }
          out.push({
            candidates: [slots((sink) => describeClause(paragraph, clause, setting, sink)), new Int32Array(0)],
            right: right > 0 ? 0 : 1,
            weight: 1,
          });
        });
      }
    });
  }
}

const FOLDS = env('FOLDS', 2);
const second: Example[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = learn(firstStage(docs.filter((_, i) => i % FOLDS !== fold)), ROUNDS, RIDGE, RATE);
  secondStage(
    docs.filter((_, i) => i % FOLDS === fold),
    modelOf(weights).model,
    second,
  );
}
const own: Example[] = [];
{
  // Attributions as a model finds them that has not seen the text.
  for (let fold = 0; fold < FOLDS; fold++) {
    const half = docs.filter((_, i) => i % FOLDS !== fold);
    const a = learn(firstStage(half), ROUNDS, RIDGE, RATE);
    const halfSecond: Example[] = [];
    secondStage(
      half.filter((d) => d.policy || Math.random() < 2),
      modelOf(a).model,
      halfSecond,
    );
    const b = learn(halfSecond, ROUNDS, RIDGE, env('RATE2', 0.02));
    ownExamples(
      docs.filter((_, i) => i % FOLDS === fold),
      modelOf(a.map((w, i) => w + (b[i] ?? 0))).model,
      own,
    );
  }
}
const w3 = learn(own, env('ROUNDS3', 12), env('RIDGE3', 3e-3), env('RATE3', 0.015));
const first = firstStage(docs);
console.error(
  `${first.length} + ${second.length} decisions`,
  Object.entries(reach)
    .map(([k, [a, b]]) => `${k} ${((100 * a) / b).toFixed(1)}%`)
    .join(', '),
);
const w1 = learn(first, ROUNDS, RIDGE, RATE);
const w2 = learn(second, ROUNDS, RIDGE, env('RATE2', 0.02));
const weights = w1.map((w, i) => w + (w2[i] ?? 0) + (w3[i] ?? 0));
const { model, bytes, scale } = modelOf(weights);
console.error(
  'nonzero',
  bytes.reduce((a, b) => a + (b ? 1 : 0), 0),
);
if (process.env.OUT) {
  const head = new Uint8Array(8);
  head.set([0x50, 0x41, 0x4d, 0x31]);
  new DataView(head.buffer).setFloat32(4, scale, true);
  writeFileSync(process.env.OUT, Buffer.concat([head, new Uint8Array(bytes.buffer)]));
}

const LEAST = env('LEAST', -0.2),
  LEASTP = env('LEASTP', 0);
function predict(texts: readonly GoldText[], file: string): void {
  const lines: string[] = [];
  for (const text of texts) {
    const claims: unknown[] = [];
    eachParagraph(text, lexicon, (paragraph, _, __, start, count) => {
      const drafts = draftAttributions(paragraph, model);
      const holders = holdersOf(drafts);
      drafts.forEach((draft, i) => {
        const keep = model.score((sink) => describeDraft(draft, holders[i] ?? null, IS_ATTRIBUTION, sink));
        const prop = model.score((sink) => describeDraft(draft, holders[i] ?? null, IS_PROPOSITION, sink));
        if (keep > LEAST || prop > LEASTP) claims.push(record(draft, start, prop <= LEASTP));
      });
      for (const one of ownClaims(paragraph, count, keptDrafts(drafts, model), model))
        claims.push({
          by: 'author',
          kind: one.kind,
          content: one.content.map((s) => ({ start: start + s.start, end: start + s.end })),
        });
    });
    lines.push(JSON.stringify({ doc: text.doc, claims }));
  }
  writeFileSync(file, lines.join('\n') + '\n');
}
function record({ site, source, content }: Draft, start: number, topic: boolean): unknown {
  const { tokens } = site;
  const span = (from: number, to: number) => ({
    start: start + (tokens.start[from] ?? 0),
    end: start + (tokens.end[to] ?? 0),
  });
  return {
    by: 'attribution',
    source: source.side === 'none' ? null : span(source.first, source.last),
    cue: span(site.candidate.first, site.candidate.last),
    content: content.map((piece) => span(piece.first, piece.last)),
    topic,
  };
}
const gold = (texts: readonly GoldText[], file: string): void =>
  writeFileSync(
    file,
    texts
      .map(({ doc, text, attributions, own }) => {
        const pairs = (spans: readonly { start: number; end: number }[]) =>
          spans.length ? spans.map(({ start, end }) => [start, end]) : null;
        return JSON.stringify({
          doc,
          text,
          attributions: attributions.map((a) => ({
            source: pairs(a.source),
            cue: pairs(a.cue),
            content: pairs(a.content) ?? [],
          })),
          ...(own && { own: own.map((o) => ({ kind: o.kind, content: pairs(o.content) })) }),
        });
      })
      .join('\n') + '\n',
  );
predict(held, '/tmp/gold/held.pred.jsonl');
gold(held, '/tmp/gold/held.gold.jsonl');
if (policyHeld.length) {
  predict(policyHeld, '/tmp/gold/policy.pred.jsonl');
  gold(policyHeld, '/tmp/gold/policy.gold.jsonl');
}
