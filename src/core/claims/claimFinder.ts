import type { Lexicon } from '../language/lexicon.js';
import type { Span } from '../span.js';
import { draftAttributions } from './attribution/attribute.js';
import { decideDrafts } from './attribution/decideDrafts.js';
import { inText } from './attribution/inText.js';
import type { LinearModel } from './attribution/linear.js';
import { parseParagraph } from './attribution/parse.js';
import { NOTHING_FOUND, type FoundClaims } from './foundClaims.js';
import { ownClaims } from './own/ownClaims.js';
import { isWrittenIn } from './syntax/isWrittenIn.js';

/** Finds who claims what in a paragraph, by its words alone. Immutable; one serves all documents. */
export class ClaimFinder {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly model: LinearModel,
  ) {}

  /** @param sentences and skips of the paragraph, in order. Linear. */
  find(text: string, sentences: readonly Span[], skips: readonly Span[]): FoundClaims {
    if (sentences.length === 0) return NOTHING_FOUND;
    const paragraph = parseParagraph(text, sentences, skips, this.lexicon);
    if (!isWrittenIn(paragraph.tokens)) return NOTHING_FOUND;
    const decided = decideDrafts(draftAttributions(paragraph, this.model), this.model);
    const claims = decided.filter(({ topic }) => !topic).map(({ draft }) => draft);
    return { attributions: decided.map(inText), own: ownClaims(paragraph, sentences.length, claims, this.model) };
  }
}
