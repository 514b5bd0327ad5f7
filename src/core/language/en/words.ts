import type { WordLists } from '../language.js';

export const WORDS: WordLists = {
  titles:
    'mr mrs ms dr sir lord lady president minister secretary general senator sen rep representative governor gov chancellor premier prime ambassador professor prof judge justice chairman chairwoman chair director chief king queen prince princess pope captain colonel commander admiral mayor congressman congresswoman spokesman spokeswoman spokesperson adviser advisor envoy commissioner deputy foreign defense defence state',
  hedges:
    'may might could can perhaps possibly probably likely apparently seemingly reportedly allegedly presumably potentially arguably somewhat suggests suggest appear appears seem seems seemed tend tends maybe believed thought rumored rumoured purportedly supposedly',
  negations:
    "not never n't no nobody nothing neither nor without hardly scarcely barely cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't shouldn't",
};
