import { stopSharedHost } from './host.js';
import { closeWorkbenches } from './openWorkbench.js';
import { type Workbench } from './workbench.js';

/**
 * One workbench for the tests of the `describe` around it. After a test that failed, it and the VS Code behind it are
 * made anew, so that neither a second try nor the next test meets what the failed one left.
 * @param open opens it and waits until it is as all tests expect it
 * @returns gives the workbench, within tests
 */
export function inWorkbench(open: () => Promise<Workbench>): () => Workbench {
  let workbench: Workbench | undefined;
  let spoilt = false;
  beforeEach(async () => {
    if (spoilt) await startOver();
    if (spoilt || !workbench) workbench = await openInTwoTries(open);
    spoilt = false;
  });
  afterEach(function () {
    // Left open for the picture that `hooks.ts` takes of it.
    spoilt = this.currentTest?.state !== 'passed';
  });
  after(closeWorkbenches);
  return () => {
    if (!workbench) throw new Error('The workbench is open only while tests run.');
    return workbench;
  };
}

/** Mocha tries tests again, but not what stands before them. */
async function openInTwoTries(open: () => Promise<Workbench>): Promise<Workbench> {
  try {
    return await open();
  } catch (error) {
    console.log(`      The workbench did not open; once more. ${String(error)}`);
    await startOver();
    return open();
  }
}

async function startOver(): Promise<void> {
  await closeWorkbenches();
  await stopSharedHost();
}
