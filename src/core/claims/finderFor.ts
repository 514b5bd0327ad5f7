import type { Knowledge } from '../knowledge/knowledge.js';
import { ENGLISH } from '../language/en/index.js';
import { Lexicon } from '../language/lexicon.js';
import { ownCues } from '../language/ownCues.js';
import type { LinearModel } from './attribution/linear.js';
import { ClaimFinder } from './claimFinder.js';

/** Built at first use and kept: it never changes, and costs tens of milliseconds. */
let english: Lexicon | null = null;

/** The finder that a knowledge asks for: the language's cues and those that its files add. */
export function finderFor({ cues }: Pick<Knowledge, 'cues'>, model: LinearModel): ClaimFinder {
  if (cues.length > 0) return new ClaimFinder(new Lexicon(ENGLISH, ownCues(cues)), model);
  english ??= new Lexicon(ENGLISH);
  return new ClaimFinder(english, model);
}
