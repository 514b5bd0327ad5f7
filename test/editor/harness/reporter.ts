import { MARK, type TestEvent } from './events.js';

/** Writes each outcome of a run as one line: for the runner outside, or for people where nobody listens but they. */
export function reportTo(write: (line: string) => void, runner: Mocha.Runner): void {
  const forPeople = process.env.EDITOR_TESTS_REPORT === 'text';
  const tell = (event: TestEvent): void => write(forPeople ? inWords(event, runner) : MARK + JSON.stringify(event));
  runner.on('pass', (test) => tell({ type: 'pass', title: titleOf(test), ms: test.duration ?? 0 }));
  runner.on('pending', (test) => tell({ type: 'pending', title: titleOf(test) }));
  runner.on('retry', (test, error) => tell({ type: 'retry', title: titleOf(test), error: describe(error) }));
  runner.on('fail', (test, error: unknown) => tell({ type: 'fail', title: titleOf(test), error: describe(error) }));
  runner.on('end', () => tell({ type: 'end' }));
}

function titleOf(test: Mocha.Runnable): string {
  return test.titlePath().join(' › ');
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${String(error.cause)}`;
  return (error.stack ?? error.message).slice(0, 4000) + cause;
}

function inWords(event: TestEvent, runner: Mocha.Runner): string {
  if (event.type === 'pass') return `  ✔ ${event.title} (${event.ms} ms)`;
  if (event.type === 'pending') return `  - ${event.title}`;
  if (event.type === 'retry') return `  Once more: ${event.title}\n${event.error}`;
  if (event.type === 'fail') return `  ✖ ${event.title}\n${event.error}`;
  return `${runner.stats?.passes ?? 0} passed, ${runner.stats?.failures ?? 0} failed`;
}
