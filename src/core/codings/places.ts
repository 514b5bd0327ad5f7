import { anchor, type Anchoring } from './anchors/anchor.js';
import type { WordIndex } from './anchors/wordIndex.js';
import type { CodingSet } from './model.js';

const NOWHERE: Anchoring = { found: null, candidates: [] };

/** For each part of each coding where it stands in a text. Without a text none has a certain place. */
export const placesIn = (index: WordIndex | null, { codings }: Pick<CodingSet, 'codings'>): Anchoring[][] =>
  codings.map(({ parts }) => parts.map((part) => (index ? anchor(index, part) : NOWHERE)));
