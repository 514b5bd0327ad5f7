// Loaded by mocha before the UI tests: closes what they leave open, and tells what was on the screen where one failed.
import { stopSharedHost } from './host.js';
import { describeScreen } from './onFailure.js';
import { closeWorkbenches, openWorkbenches } from './openWorkbench.js';
import { type Workbench } from './workbench.js';

export const mochaHooks: Mocha.RootHookObject = {
  async afterEach(this: Mocha.Context) {
    const test = this.currentTest;
    if (!test || test.state === 'passed' || test.state === 'pending') return; // one that is tried again has no state
    const name = `failed-${test.fullTitle().replace(/[^\p{L}\p{N}]+/gu, '-')}`.slice(0, 100);
    for (const workbench of openWorkbenches()) {
      const screen = await describeScreen(workbench.page);
      console.log(`${screen}\npicture: ${await pictureOf(workbench, name)}`.replace(/^/gm, '      | '));
    }
  },
  async afterAll() {
    await closeWorkbenches();
    await stopSharedHost();
  },
};

const pictureOf = (workbench: Workbench, name: string): Promise<string> =>
  workbench.screenshot(name).catch((error: unknown) => `none (${String(error)})`);
