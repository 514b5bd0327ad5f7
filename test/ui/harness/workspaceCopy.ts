import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** What makes every workbench start alike, and quietly. */
const CALM = {
  'files.autoSave': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'telemetry.telemetryLevel': 'off',
};

/** A copy of a folder with these settings added to its own; its name stays. `remove` is the folder to delete at the end. */
export async function copyWorkspace(
  source: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<{ folder: string; remove: string }> {
  const remove = await mkdtemp(join(tmpdir(), 'policy-annotator-ui-'));
  const folder = join(remove, basename(source));
  await cp(source, folder, { recursive: true });
  const file = join(folder, '.vscode', 'settings.json');
  const own: Record<string, unknown> = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')); // most have none
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify({ ...CALM, ...own, ...settings }, null, 2));
  return { folder, remove };
}
