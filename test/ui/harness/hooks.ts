// Loaded by mocha before the UI tests: closes what they leave open, and takes a picture where one failed.
import { stopSharedHost } from './host.js';
import { closeWorkbenches, openWorkbenches } from './workbench.js';

export const mochaHooks: Mocha.RootHookObject = {
  async afterEach(this: Mocha.Context) {
    const test = this.currentTest;
    if (test?.state === 'failed') {
      const name = `failed-${test.fullTitle().replace(/[^\p{L}\p{N}]+/gu, '-')}`.slice(0, 100);
      for (const workbench of openWorkbenches()) console.log(`      ${await workbench.screenshot(name)}`);
    }
  },
  async afterAll() {
    await closeWorkbenches();
    await stopSharedHost();
  },
};
