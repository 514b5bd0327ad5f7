import type { TagName } from '../tags.js';

/** Closed classes of English, and the words of time that part a verb from its object. Contractions with n't stand whole, others by their second part. */
export const CLOSED: Readonly<Partial<Record<TagName, string>>> = {
  determiner:
    'the a an this these those that some any no each every either neither both all such another several many few most much more less other own half enough certain various numerous',
  possessive: 'my your his her its our their whose',
  pronoun:
    'i you he she it they we one this that these those there everyone everybody someone somebody anyone anybody nobody others some many most few all both neither none who',
  objectPronoun: 'me him her them us himself herself itself themselves ourselves myself yourself',
  preposition:
    'of in on at by for with from about into over under after before between among against during through without within upon toward towards across behind beyond despite except following including like near off onto out outside past per regarding since throughout till until up down via amid alongside around above below beneath beside besides concerning inside unlike versus vs',
  to: 'to',
  coordinator: 'and or but nor & yet plus',
  subordinator:
    'because although though while whereas if unless since lest once until whether before after so whilst albeit amidst',
  that: 'that',
  wh: 'who whom what which when where why how whose whether whatever whichever whoever whenever wherever however',
  as: 'as than',
  modal:
    "will would can could may might must shall should ought cannot can't won't wouldn't couldn't shouldn't mustn't 'll 'd needn't mightn't",
  be: "is are was were be been being am isn't aren't wasn't weren't 're 'm",
  have: "has have had having hasn't haven't hadn't 've",
  do: "do does did doing don't doesn't didn't done",
  not: 'not never n’t hardly scarcely barely',
  time: 'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow recently earlier ago later now last',
  number:
    'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion trillion dozen first second third',
  adverb:
    'also then still just already often always even only again further instead indeed moreover therefore thus nonetheless nevertheless meanwhile rather quite very too so almost perhaps maybe ever here there together well back away ahead long much more most less least once twice soon far forward abroad home nowhere somewhere else',
};
