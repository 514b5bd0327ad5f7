import assert from 'node:assert/strict';
import { readArguments, UsageError } from '../../../src/cli/arguments.js';

const wrong = (name: string, args: string[], message: string) =>
  it(name, () =>
    assert.throws(
      () => readArguments(args),
      (error) => error instanceof UsageError && assert.equal(error.message, message) === undefined,
    ),
  );

describe('readArguments', () => {
  it('reads what annotate can be told', () => {
    assert.deepEqual(
      readArguments([
        'annotate',
        '-k',
        'a.yaml',
        '--knowledge',
        'b.yaml',
        '--no-bundled',
        '-f',
        'html',
        '--as',
        'markdown',
        'x.txt',
        '-',
      ]),
      {
        name: 'annotate',
        files: ['x.txt', '-'],
        jsonLines: false,
        knowledge: ['a.yaml', 'b.yaml'],
        bundled: false,
        world: false,
        format: 'html',
        readAs: 'markdown',
      },
    );
  });

  it('has JSON lines, bundled knowledge and formats by extension for defaults', () => {
    assert.deepEqual(readArguments(['annotate', '--stdin-jsonl']), {
      name: 'annotate',
      files: [],
      jsonLines: true,
      knowledge: [],
      bundled: true,
      world: true,
      format: 'jsonl',
      readAs: null,
    });
  });

  it('takes what stands behind -- for a file', () => {
    const command = readArguments(['annotate', '--', '--odd-name']);
    assert.deepEqual(command.name === 'annotate' && command.files, ['--odd-name']);
  });

  it('knows help in all its forms', () => {
    assert.deepEqual(readArguments(['--help']), { name: 'help', topic: null });
    assert.deepEqual(readArguments(['help', 'check']), { name: 'help', topic: 'check' });
    assert.deepEqual(readArguments(['annotate', '-h', 'x']), { name: 'help', topic: 'annotate' });
    assert.deepEqual(readArguments(['check', '--help']), { name: 'help', topic: 'check' });
    assert.deepEqual(readArguments(['--version']), { name: 'version' });
  });

  wrong('nothing', [], 'no command given. Use annotate, check or codings; --help tells more.');
  wrong(
    'an unknown command',
    ['anotate'],
    'there is no command “anotate”. Use annotate, check or codings; --help tells more.',
  );
  wrong('annotate without input', ['annotate'], 'no input. Name files, “-” for standard input, or use --stdin-jsonl.');
  wrong('check without input', ['check'], 'no input. Name the knowledge files to check.');
  wrong('an unknown option', ['annotate', '--formt', 'x'], "unknown option '--formt'. --help lists the options.");
  wrong('an unknown format', ['annotate', '--format', 'xml', 'x'], '--format is one of jsonl, text, html, not “xml”.');
  wrong('an unknown way to read', ['annotate', '--as', 'tex', 'x'], '--as is one of plain, markdown, html, not “tex”.');
  wrong(
    'a stream and files',
    ['annotate', '--stdin-jsonl', 'x'],
    '--stdin-jsonl reads standard input only; leave out “x”.',
  );
  wrong(
    'a stream in another format',
    ['annotate', '--stdin-jsonl', '-f', 'text'],
    '--stdin-jsonl writes JSON lines only; leave out --format.',
  );
  wrong('standard input twice', ['annotate', '-', '-'], '“-” can be named only once.');

  it('tells an option without its value in one line', () => {
    assert.throws(
      () => readArguments(['annotate', 'x', '--format']),
      /^Error: option '-f, --format <value>' argument missing\. --help lists the options\.$/,
    );
  });
});
