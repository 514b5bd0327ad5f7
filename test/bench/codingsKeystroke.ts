import type { Page } from 'playwright-core';
import { codingFileOf } from './codingsMaterial.js';
import { keystrokesOverNone } from './keystroke.js';
import { benchText } from './material.js';
import { FIRST_LINE } from './workbench.js';

const CODINGS = 10_000;

/** Typing in a 1 MB document with 10,000 codings, frames and signs painted, against typing in it without the extension. */
export async function benchCodingsKeystroke(): Promise<Record<string, number | null>> {
  const text = benchText(1_000_000);
  const files = { 'long.txt.ana.codings.yaml': codingFileOf(FIRST_LINE + text, CODINGS, 'long.txt') };
  const painted = (page: Page): Promise<void> =>
    page.locator('.glyph-margin-widgets [class*="ced-"]').first().waitFor({ timeout: 90_000 });
  return { 'codings.keystrokeOverNone': await keystrokesOverNone('codingsKeystroke', text, files, painted) };
}
