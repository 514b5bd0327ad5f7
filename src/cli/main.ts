import { ClosedOutput, Sink } from './sink.js';
import { run } from './run.js';
import { Terminal } from './terminal.js';

/** The process around the command line: streams, exit code. */

const terminal = new Terminal(process.stderr, process.stdout.isTTY);
const out = new Sink(process.stdout, () => terminal.clearStatus());

run(process.argv.slice(2), { input: process.stdin, out, terminal })
  .then((code) => (process.exitCode = code))
  .catch((error: unknown) => {
    // Whoever read our output has had enough of it ("| head"): nothing is wrong.
    if (error instanceof ClosedOutput) return process.exit(0);
    const shown = error instanceof Error ? (process.env['DEBUG'] ? error.stack : error.message) : String(error);
    terminal.line(`policy-annotator: ${shown ?? ''}`);
    process.exitCode = 2;
  });
