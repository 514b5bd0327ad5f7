import type { Lexicon } from '../language/lexicon.js';
import type { Span } from '../span.js';
import { draftAttributions } from './attribution/attribute.js';
import { decideDrafts } from './attribution/decideDrafts.js';
import { inText } from './attribution/inText.js';
import type { LinearModel } from './attribution/linear.js';
import { parseParagraph } from './attribution/parse.js';
import type { ParsedParagraph } from './attribution/site.js';
import { NOTHING_FOUND, type FoundClaims } from './foundClaims.js';
import { ownClaims } from './own/ownClaims.js';
import { countSmallWords, isRatherIn, isWrittenIn, seemsForeign } from './syntax/isWrittenIn.js';

/** Finds who claims what in a paragraph, by its words alone. One serves all documents. */
export class ClaimFinder {
  /** @param others lexicons of further languages, made when a paragraph is met that is not in the first. */
  constructor(
    private readonly lexicon: Lexicon,
    private readonly model: LinearModel,
    private readonly others: readonly (() => Lexicon)[] = [],
  ) {}

  /** @param sentences and skips of the paragraph, in order. Linear. */
  find(text: string, sentences: readonly Span[], skips: readonly Span[]): FoundClaims {
    if (sentences.length === 0) return NOTHING_FOUND;
    const paragraph = this.parse(text, sentences, skips);
    if (!paragraph) return NOTHING_FOUND;
    const decided = decideDrafts(draftAttributions(paragraph, this.model), this.model);
    const claims = decided.filter(({ topic }) => !topic).map(({ draft }) => draft);
    return { attributions: decided.map(inText), own: ownClaims(paragraph, sentences, claims, this.model) };
  }

  /** In the language whose small words the paragraph has; null where it has those of none. */
  private parse(text: string, sentences: readonly Span[], skips: readonly Span[]): ParsedParagraph | null {
    const paragraph = parseParagraph(text, sentences, skips, this.lexicon);
    const share = countSmallWords(paragraph.tokens);
    if (!seemsForeign(share)) return paragraph;
    for (const lexicon of this.others) {
      const other = parseParagraph(text, sentences, skips, lexicon());
      if (isRatherIn(countSmallWords(other.tokens), share)) return other;
    }
    if (!isWrittenIn(share)) return null;
    return this.others.length === 0 ? paragraph : parseParagraph(text, sentences, skips, this.lexicon);
  }
}
