// `npm run test:editor [-- --host web|1.100|newest]… [--grep TEXT] [--extension FOLDER]`: the editor suite in real VS Codes.
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleEditorTests } from './editorTests/bundle.js';
import { runInHost } from './editorTests/runInHost.js';
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
  await bundleEditorTests(values.grep);
  const browser = await launchBrowser();
  let failed = 0;
  try {
    for (const host of hosts) failed += await testIn(host, browser, resolve(values.extension ?? PROJECT));
  } finally {
    await browser.close();
  }
  return failed ? 1 : 0;
});

async function testIn(host: HostName, browser: Awaited<ReturnType<typeof launchBrowser>>, extension: string): Promise<number> {
  const start = Date.now();
  console.log(`\nEditor suite in VS Code ${host}`);
  const counts = await runInHost(host, { browser, extension, print: (line) => console.log(line) });
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
