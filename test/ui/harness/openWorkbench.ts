import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openContext } from '../../../scripts/hosts/browser.js';
import { workbenchUrl } from '../../../scripts/hosts/hosts.js';
import { PROJECT } from '../../../scripts/project.js';
import { sharedHost } from './host.js';
import { LIMIT_MS, START_MS } from './wait.js';
import { Workbench } from './workbench.js';
import { copyWorkspace } from './workspaceCopy.js';

/** The four kinds of theme, by the names of their settings, with the class that the workbench then has. */
export const THEMES = {
  'Default Dark Modern': 'vs-dark',
  'Default Light Modern': 'vs',
  'Default High Contrast': 'hc-black',
  'Default High Contrast Light': 'hc-light',
} as const;
export type Theme = keyof typeof THEMES;

export interface WorkbenchOptions {
  readonly theme?: Theme;
  /** The folder whose copy is opened; the sample workspace where none is given. */
  readonly workspace?: string;
  /** A `.code-workspace` in that folder, which is opened in its place. */
  readonly file?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
}

const open = new Set<Workbench>();

/** Opens a real workbench with the extension running in it, on a copy of the workspace. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const theme = options.theme ?? 'Default Dark Modern';
  const source = options.workspace ?? join(PROJECT, 'sample');
  const { browser, server } = await sharedHost();
  const { folder, remove } = await copyWorkspace(source, { 'workbench.colorTheme': theme, ...options.settings });
  const context = await openContext(browser);
  context.setDefaultTimeout(LIMIT_MS);
  const workbench: Workbench = new Workbench(await context.newPage(), folder, async () => {
    open.delete(workbench);
    await context.close();
    await rm(remove, { recursive: true, force: true, maxRetries: 5 });
  });
  open.add(workbench);
  const workspace = options.file === undefined ? folder : join(folder, options.file);
  await workbench.page.goto(workbenchUrl(server, { extension: PROJECT, workspace }), { timeout: START_MS });
  await workbench.page.locator(`.monaco-workbench.${THEMES[theme]}`).waitFor({ timeout: START_MS });
  await workbench.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: START_MS });
  return workbench;
}

/** Those that are open, for pictures of what went wrong. */
export function openWorkbenches(): Iterable<Workbench> {
  return open;
}

/** Closes all that tests left open. */
export async function closeWorkbenches(): Promise<void> {
  for (const workbench of open) await workbench.close();
}
