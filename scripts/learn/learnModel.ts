import type { LinearModel } from '../../src/core/claims/attribution/linear.js';
import { ENGLISH } from '../../src/core/language/en/index.js';
import { Lexicon } from '../../src/core/language/lexicon.js';
import type { GoldText } from '../gold.js';
import { alignedParagraphs } from './align.js';
import { addAttributions } from './attributionExamples.js';
import { addDrafts } from './draftExamples.js';
import { Examples } from './examples.js';
import { sumOf, toFile, toModel } from './modelFile.js';
import { addOwnClaims } from './ownExamples.js';
import { SETTINGS } from './settings.js';
import { learn } from './softmax.js';

/** A text to learn from. */
export interface Lesson {
  readonly gold: GoldText;
  /** Annotated by the guidelines of policy texts; else as news is, topics included. */
  readonly policy: boolean;
}

export interface LearnedModel {
  readonly file: Uint8Array;
  /** Decisions learned from, and for each question how many of them offer the right answer. */
  readonly decisions: number;
  readonly reach: ReadonlyMap<string, { readonly offered: number; readonly asked: number }>;
}

/** A lesson's text with the decisions about its attributions, which are the same in every fold. */
interface Read extends Lesson {
  readonly attributions: Examples;
}

const lexicon = new Lexicon(ENGLISH);

/** Learns the model of the product. The same lessons in the same order make the same bytes. */
export function learnModel(lessons: readonly Lesson[]): LearnedModel {
  const texts = lessons.map((lesson) => ({ ...lesson, attributions: attributionsOf(lesson) }));
  const reach = new Examples(1);
  for (const { attributions } of texts)
    for (const [question, { offered, asked }] of attributions.reach) reach.count(question, offered, asked);
  const drafts: Examples[] = [];
  const own: Examples[] = [];
  for (let fold = 0; fold < SETTINGS.folds; fold++) {
    const unseen = texts.filter((_, i) => i % SETTINGS.folds === fold);
    const seen = texts.filter((_, i) => i % SETTINGS.folds !== fold);
    const weights = learnAttributions(seen);
    const model = toModel(weights);
    drafts.push(...unseen.map((text) => draftsOf(text, model)));
    const ofDrafts = learn(all(seen.map((text) => draftsOf(text, model))), SETTINGS.drafts);
    const both = toModel(sumOf(weights, ofDrafts));
    own.push(...unseen.map((text) => ownClaimsOf(text, both)));
  }
  const weights = sumOf(learnAttributions(texts), learn(all(drafts), SETTINGS.drafts), learn(all(own), SETTINGS.own));
  const decisions = all([...texts.map(({ attributions }) => attributions), ...drafts, ...own]).length;
  return { file: toFile(weights), decisions, reach: reach.reach };
}

const learnAttributions = (texts: readonly Read[]): Float32Array =>
  learn(all(texts.map(({ attributions }) => attributions)), SETTINGS.attributions);

const all = (lists: readonly Examples[]) => lists.flatMap(({ list }) => list);

const weightOf = ({ policy }: Lesson): number => (policy ? SETTINGS.policyWeight : 1);

function attributionsOf(lesson: Lesson): Examples {
  const examples = new Examples(weightOf(lesson));
  for (const paragraph of alignedParagraphs(lesson.gold, lexicon)) addAttributions(paragraph, examples);
  return examples;
}

/** @param model that has not seen the text, so that its drafts have the faults that the product's will have */
function draftsOf(lesson: Lesson, model: LinearModel): Examples {
  const examples = new Examples(weightOf(lesson));
  for (const paragraph of alignedParagraphs(lesson.gold, lexicon))
    addDrafts(paragraph, !lesson.policy, model, examples);
  return examples;
}

function ownClaimsOf({ gold }: Lesson, model: LinearModel): Examples {
  const examples = new Examples(1);
  const { own } = gold;
  if (own) for (const paragraph of alignedParagraphs(gold, lexicon)) addOwnClaims(paragraph, own, model, examples);
  return examples;
}
