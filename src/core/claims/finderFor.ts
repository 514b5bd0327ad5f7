import type { Knowledge } from '../knowledge/knowledge.js';
import { GERMAN } from '../language/de/index.js';
import { ENGLISH } from '../language/en/index.js';
import type { Cue, LanguageData } from '../language/language.js';
import { Lexicon } from '../language/lexicon.js';
import { ownCues } from '../language/ownCues.js';
import type { LinearModel } from './attribution/linear.js';
import { ClaimFinder } from './claimFinder.js';

/** Without a reader's cues they never change, and cost tens of milliseconds: built at first use and kept. */
const plain = { english: lazily(ENGLISH), german: lazily(GERMAN) };

/** The finder that a knowledge asks for: the cues of each language and those that its files add. */
export function finderFor({ cues }: Pick<Knowledge, 'cues'>, model: LinearModel): ClaimFinder {
  const own = ownCues(cues);
  const { english, german } = own.length === 0 ? plain : { english: lazily(ENGLISH, own), german: lazily(GERMAN, own) };
  return new ClaimFinder(english(), model, [german]);
}

function lazily(language: LanguageData, own: readonly Cue[] = []): () => Lexicon {
  let lexicon: Lexicon | null = null;
  return () => (lexicon ??= new Lexicon(language, own));
}
