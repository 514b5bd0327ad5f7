import { type Page } from 'playwright-core';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where `text` is first drawn in an editor, in the page's pixels, or null where it is not on the screen. It must stand in one
 * line as drawn; decorations may cut it into pieces.
 */
export function findOnScreen(page: Page, text: string): Promise<Box | null> {
  return page.evaluate((wanted) => {
    // The page holds lines in the order in which they came to be seen.
    const lines = Array.from(document.querySelectorAll('.editor-instance .view-line'))
      .map((line) => ({ line, top: line.getBoundingClientRect().y }))
      .sort((a, b) => a.top - b.top)
      .map(({ line }) => line);
    for (const line of lines) {
      const index = (line.textContent ?? '').replace(/\u00a0/g, ' ').indexOf(wanted);
      if (index < 0) continue;
      const range = document.createRange();
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      let at = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const end = at + (node.textContent ?? '').length;
        if (index >= at && index < end) range.setStart(node, index - at);
        if (index + wanted.length > at && index + wanted.length <= end) range.setEnd(node, index + wanted.length - at);
        at = end;
      }
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    return null;
  }, text);
}
