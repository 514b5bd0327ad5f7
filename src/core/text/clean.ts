import { resolveCharacters } from './clean/characters.js';
import { Hyphens } from './clean/hyphens.js';
import { joinLines } from './clean/joinLines.js';
import { readLines } from './clean/lines.js';
import { dropPageFurniture } from './clean/pages.js';

/** What is left in a text after one pass can show as a page number only then; it never took more than a few. */
const MOST_PASSES = 12;

/**
 * Text copied from a PDF made clean: one line a paragraph, a blank line between paragraphs, list items on lines of their own.
 * Hyphenation at line ends is undone, page numbers and running heads and feet are dropped, ligatures, soft hyphens and form feeds resolved.
 * Cleaning a clean text changes nothing.
 */
export function cleanCopiedText(text: string): string {
  let before = text;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const cleaned = cleanOnce(before);
    if (cleaned === before) break;
    before = cleaned;
  }
  return before;
}

function cleanOnce(text: string): string {
  const lines = dropPageFurniture(readLines(resolveCharacters(text)));
  return joinLines(lines, new Hyphens(lines.map((line) => line.text)));
}
