// `npm run test:desktop [-- --grep TEXT] [--version 1.91.1]`: the editor suite in a desktop VS Code, downloaded by
// @vscode/test-electron, or the one that VSCODE_EXECUTABLE names. On Linux without a display: `xvfb-run -a npm run …`.
import { runTests } from '@vscode/test-electron';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleEditorTests } from './editorTests/bundle.js';
import { cacheFolder } from './hosts/cache.js';
import { main } from './main.js';
import { PROJECT } from './project.js';

void main(async () => {
  const { values } = parseArgs({ options: { grep: { type: 'string' }, version: { type: 'string' } } });
  const temporary = await mkdtemp(join(tmpdir(), 'policy-annotator-desktop-'));
  try {
    const tests = await bundleEditorTests(join(temporary, 'bundle'), values.grep);
    const workspace = join(temporary, 'workspace');
    await cp(join(PROJECT, 'test', 'editor', 'workspace'), workspace, { recursive: true });
    return await runTests({
      extensionDevelopmentPath: PROJECT,
      extensionTestsPath: tests.node,
      version: values.version ?? 'stable',
      vscodeExecutablePath: process.env.VSCODE_EXECUTABLE || undefined,
      cachePath: join(cacheFolder(), 'desktop'),
      extensionTestsEnv: { EDITOR_TESTS_REPORT: 'text' },
      launchArgs: [
        workspace,
        '--disable-extensions', // others; the one under development stays
        '--disable-workspace-trust',
        '--skip-welcome',
        '--skip-release-notes',
        `--user-data-dir=${join(temporary, 'user')}`,
      ],
    });
  } finally {
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
});
