import type { Lexicon } from '../language/lexicon.js';
import type { Span } from '../span.js';
import { draftAttributions } from './attribution/attribute.js';
import { decideDrafts } from './attribution/decideDrafts.js';
import type { LinearModel } from './attribution/linear.js';
import { parseParagraph } from './attribution/parse.js';
import { NOTHING_FOUND, type FoundClaims } from './foundClaims.js';
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
    const attributions = decideDrafts(draftAttributions(paragraph, this.model), this.model);
    return { attributions, own: [] };
  }
}
