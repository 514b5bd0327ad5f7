import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from '../../scripts/hosts/browser.js';
import { startNodeHost, workbenchUrl } from '../../scripts/hosts/hosts.js';
import { openText, workspaceWithText } from './workbench.js';

const PROJECT = path.resolve(import.meta.dirname ?? __dirname, '../..');
const STARTS = 3;

/** What the newest VS Code itself says our activation took ("Developer: Show Running Extensions"): loading the code and calling `activate`; the median of some starts. */
export async function benchActivation(): Promise<Record<string, number | null>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'policy-annotator-bench-'));
  const { server, stop } = await startNodeHost('newest');
  const browser = await launchBrowser();
  const times: number[] = [];
  try {
    for (let start = 0; start < STARTS; start++) {
      const workspace = await workspaceWithText(path.join(folder, String(start)), 'Nothing else happened.');
      const page = await openText(browser, workbenchUrl(server, { extension: PROJECT, workspace }));
      await page.locator('.view-overlays [class*="ced-"]').first().waitFor({ timeout: 60_000 });
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').fill('>Developer: Show Running Extensions');
      await page
        .locator('.quick-input-list .monaco-list-row', { hasText: 'Show Running Extensions' })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      const row = page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: /policy.annotator/i }).first();
      const text = await row.textContent({ timeout: 30_000 });
      const found = /Activation:\s*(\d+)\s*ms/.exec(text ?? '') ?? /(\d+)\s*ms/.exec(text ?? '');
      if (!found) throw new Error(`VS Code tells no activation time: ${text}`);
      times.push(Number(found[1]));
      await page.context().close();
    }
  } finally {
    await browser.close();
    await stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  times.sort((a, b) => a - b);
  console.log(`activation: ${times.join(', ')} ms`);
  return { 'activation.ms': times[STARTS >> 1] ?? null };
}
