import { type Page } from 'playwright-core';
import { awaited } from './wait.js';

/**
 * Waits until the words are painted, alone or with others, or are not. Marks can be read from the page where the style is
 * `text`: then they are spans around their words. (Nobody else's decorations are on the screen: no other extension is.)
 */
export async function painted(page: Page, words: string, wanted = true): Promise<void> {
  await awaited(`“${words}” ${wanted ? '' : 'not '}to be painted`, async () => {
    return (await paintedTexts(page)).some((text) => text.includes(words)) === wanted;
  });
}

/** The painted pieces of the text on the screen. */
export function paintedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll('.view-line span[class*="ced-"]')).map((span) =>
      (span.textContent ?? '').replace(/\u00a0/g, ' '),
    ),
  );
}
