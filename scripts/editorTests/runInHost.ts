import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page } from 'playwright-core';
import { MARK, type TestEvent } from '../../test/editor/harness/events.js';
import { openContext } from '../hosts/browser.js';
import { type HostName, startHost } from '../hosts/hosts.js';
import { PROJECT } from '../project.js';
import { type Counts } from '../report.js';
import { type EditorBundles } from './bundle.js';

const LIMIT_MS = 10 * 60_000;
/** Longer than the longest test, the start of a host on a slow machine included. */
const QUIET_MS = 150_000;

export interface HostRunOptions {
  readonly browser: Browser;
  readonly extension: string;
  readonly tests: EditorBundles;
  /** Called with each line for people. */
  readonly print: (line: string) => void;
}

/** Runs the bundled editor suite in one host. What goes wrong around the tests counts as one failure. */
export async function runInHost(name: HostName, options: HostRunOptions): Promise<Counts> {
  const temporary = await mkdtemp(join(tmpdir(), 'policy-annotator-tests-'));
  const workspace = join(temporary, 'workspace');
  await cp(join(PROJECT, 'test', 'editor', 'workspace'), workspace, { recursive: true });
  const tests = name === 'web' ? options.tests.web : options.tests.node;
  const host = await startHost(name, { extension: options.extension, workspace, tests });
  const context = await openContext(options.browser);
  try {
    const page = await context.newPage();
    const run = new SuiteRun(page, options.print);
    await run.finish(host.url);
    if (run.counts.failed) await screenshot(page, name, options.print);
    return run.counts;
  } finally {
    await context.close();
    await host.stop();
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** One run of the suite on a page: listens to its outcomes, one line each, until the page says it is over. */
class SuiteRun {
  private passed = 0;
  private readonly failures: string[] = [];
  private pending = 0;
  private ended = false;
  private heard = Date.now();
  private readonly log: string[] = [];

  constructor(
    private readonly page: Page,
    private readonly print: (line: string) => void,
  ) {}

  get counts(): Counts {
    const { passed, failures, pending } = this;
    return { passed, failed: failures.length, pending, failures };
  }

  async finish(url: string): Promise<void> {
    try {
      const exit = this.exit();
      await this.page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => this.hear(args));
      await this.page.goto(url);
      const code = await exit;
      // Failures that mocha did not count: the suite could not be loaded, or stopped before its end.
      if (!this.ended || (code !== 0 && this.failures.length === 0))
        this.fail(`The suite did not run to its end (exit ${code}).`);
    } catch (error) {
      this.fail(error instanceof Error ? error.message : String(error));
    }
  }

  /** Settles when the page reports the suite's end, or when that does not come. */
  private async exit(): Promise<number> {
    const { page } = this;
    page.on('console', (message) => this.log.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => this.log.push(`page: ${error.message}`));
    const start = Date.now();
    return new Promise<number>((resolve, reject) => {
      const watch = setInterval(() => {
        const quiet = Date.now() - this.heard > QUIET_MS;
        if (!quiet && Date.now() - start < LIMIT_MS) return;
        over(
          new Error(quiet ? `Nothing heard for ${QUIET_MS / 1000} s.` : `Not done after ${LIMIT_MS / 60_000} minutes.`),
        );
      }, 1000);
      const over = (outcome: number | Error): void => {
        clearInterval(watch);
        if (typeof outcome === 'number') resolve(outcome);
        else reject(outcome);
      };
      page.once('crash', () => over(new Error('The page crashed.')));
      page.once('close', () => over(new Error('The page was closed.')));
      page.exposeFunction('codeAutomationExit', (code: number) => over(code)).catch(over);
    });
  }

  private hear(args: unknown[]): void {
    this.heard = Date.now();
    const line = args.map(String).join(' ');
    const at = line.indexOf(MARK);
    if (at < 0) return void this.log.push(line);
    const event: TestEvent = JSON.parse(line.slice(at + MARK.length));
    if (event.type === 'end') this.ended = true;
    if (event.type === 'pass') this.pass(`${event.title} (${event.ms} ms)`);
    if (event.type === 'pending') this.leaveOut(event.title);
    if (event.type === 'retry') this.print(`  Once more: ${event.title}\n${event.error}`.replaceAll('\n', '\n      '));
    if (event.type === 'fail') this.fail(`${event.title}\n${event.error}`, false);
  }

  private pass(what: string): void {
    this.passed++;
    this.print(`  ✔ ${what}`);
  }

  private leaveOut(what: string): void {
    this.pending++;
    this.print(`  - ${what}`);
  }

  private fail(what: string, withLog = true): void {
    this.failures.push(what);
    this.print(`  ✖ ${what.replaceAll('\n', '\n      ')}`);
    if (withLog) for (const line of this.log.slice(-40)) this.print(`      | ${line.slice(0, 500)}`);
  }
}

async function screenshot(page: Page, name: HostName, print: (line: string) => void): Promise<void> {
  const folder = join(PROJECT, 'out', 'screenshots');
  await mkdir(folder, { recursive: true });
  const path = join(folder, `editor-${name}-failed.png`);
  try {
    await page.screenshot({ path, timeout: 10_000 });
    print(`  The page as it was: ${path}`);
  } catch (error) {
    print(`  No picture of the page: ${error instanceof Error ? error.message : String(error)}`);
  }
}
