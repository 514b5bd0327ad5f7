// `npm run test:editor [-- --host web|1.100|newest]… [--grep TEXT] [--extension FOLDER]`: the editor suite in real VS Codes.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleEditorTests } from './editorTests/bundle.js';
import { type HostRunOptions, runInHost } from './editorTests/runInHost.js';
import { launchBrowser } from './hosts/browser.js';
import { type HostName, HOSTS } from './hosts/hosts.js';
import { main } from './main.js';
import { PROJECT } from './project.js';
import { leaveCounts } from './report.js';

void main(async () => {
  const { values } = parseArgs({
    options: {
      host: { type: 'string', multiple: true },
      grep: { type: 'string' },
      extension: { type: 'string' },
    },
  });
  const hosts = values.host?.map(hostNamed) ?? HOSTS;
  const bundles = await mkdtemp(join(tmpdir(), 'policy-annotator-bundles-'));
  const tests = await bundleEditorTests(bundles, values.grep);
  const browser = await launchBrowser();
  const extension = resolve(values.extension ?? PROJECT);
  let failed = 0;
  try {
    for (const host of hosts) failed += await testIn(host, { browser, extension, tests, print: console.log });
  } finally {
    await browser.close();
    await rm(bundles, { recursive: true, force: true });
  }
  return failed ? 1 : 0;
});

async function testIn(host: HostName, options: HostRunOptions): Promise<number> {
  const start = Date.now();
  console.log(`\nEditor suite in VS Code ${host}`);
  const counts = await runInHost(host, options);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  const more = `${counts.failed ? `, ${counts.failed} failing` : ''}${counts.pending ? `, ${counts.pending} pending` : ''}`;
  console.log(`  ${counts.passed} passing in ${host}${more} (${seconds} s)`);
  leaveCounts(`editor-${host}`, counts);
  return counts.failed;
}

function hostNamed(name: string): HostName {
  const host = HOSTS.find((known) => known === name);
  if (host) return host;
  throw new Error(`There is no host “${name}”: choose from ${HOSTS.join(', ')}.`);
}
