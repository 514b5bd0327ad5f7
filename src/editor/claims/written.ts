import type { Mention, TextFormat } from '../../core/annotation.js';
import { STOP_WORDS } from '../../core/claims/known/stopWords.js';
import type { CitedText, WrittenPosition } from '../../core/knowledge/edit.types.js';
import { stanceByAct } from '../../core/knowledge/propose/statement.js';
import type { DetectedClaim } from '../../core/shownClaims.js';
import { overlaps, type Span } from '../../core/span.js';
import { hasBlankLine, splitParagraphs } from '../../core/text/paragraphs.js';
import type { EntryList } from '../../engine/entries.js';
import { findHeadings } from '../outline/headings.js';

/** What commands write of a detected claim into a knowledge file. All offsets are the document's. */

/** More than these tell a claim apart no better, and one of them is soon missing. */
const MOST_WORDS = 8;
/** Words that a pattern can ask for: whole ones, without hyphen, apostrophe or digit. */
const WORD = /(?<![\p{L}\p{M}\p{N}'’‑-])\p{L}{3,}(?![\p{L}\p{M}\p{N}'’‑-])/gu;

/** The words and mentions of a content that a pattern shall ask for, in the order of the text, each once. */
export function patternWords(
  text: string,
  content: readonly Span[],
  mentions: readonly Mention[],
  entries: Pick<EntryList, 'get'>,
): string[] {
  const words = new Set<string>();
  for (const piece of content) {
    const named = mentions.filter((one) => overlaps(one, piece) && one.decision !== 'ambiguous');
    const found = named.map(({ start, entry }) => ({ at: start, word: `@${entries.get(entry)?.id ?? ''}` }));
    for (const match of text.slice(piece.start, piece.end).matchAll(WORD)) {
      const span = { start: piece.start + match.index, end: piece.start + match.index + match[0].length };
      const word = match[0].toLowerCase();
      if (!STOP_WORDS.has(word) && !mentions.some((one) => overlaps(one, span))) found.push({ at: span.start, word });
    }
    for (const { word } of found.sort((a, b) => a.at - b.at)) words.add(word);
  }
  return [...words].slice(0, MOST_WORDS);
}

/** The position of a claim's source, where it is a known actor. @param stance of the source to the known claim, where that is known. */
export function positionOf(mark: DetectedClaim, entries: Pick<EntryList, 'get'>): WrittenPosition | undefined {
  if (mark.by !== 'attribution' || !mark.source || mark.source.entry === null) return undefined;
  const actor = entries.get(mark.source.entry);
  return actor && { actor: actor.id, stance: mark.stance ?? stanceByAct(mark.act) };
}

/** The document as a source to cite: its first heading or its name, where it lies, and in which paragraph. */
export function citationOf(text: string, at: number, format: TextFormat, path: string): CitedText {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const heading = format === 'markdown' ? findHeadings(text)[0]?.title.trim() : undefined;
  const paragraph = splitParagraphs(text, !hasBlankLine(text)).filter((start) => start <= at).length;
  return { title: heading || name, path, locator: `¶ ${Math.max(1, paragraph)}` };
}
