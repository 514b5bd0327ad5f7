import assert from 'node:assert/strict';
import { describe as selectorOf } from '../../../src/core/codings/anchors/describe.js';
import { WordIndex } from '../../../src/core/codings/anchors/wordIndex.js';
import { writeCodingFile } from '../../../src/core/codings/file/writeCoding.js';
import { Folder, runCommand } from './runs.js';

const TEXT = 'The envoy of Vesta said that the straits are closed. Halmar denied it.\n';

/** A coding file in which some words of the text are coded. */
function codingsOf(words: string, document = 'speech.txt', coder = 'Ana'): string {
  const start = TEXT.indexOf(words);
  const part = selectorOf(new WordIndex(TEXT), { start, end: start + words.length });
  const coding = {
    id: 'one',
    what: 'statement',
    parts: [part],
    actor: 'vesta',
    concept: 'straits',
    stance: 'supports',
    status: 'confirmed',
    fields: {},
    extra: {},
  } as const;
  return writeCodingFile({ document, coder, codings: [coding], extra: {} });
}

let folder: Folder;
beforeEach(() => (folder = new Folder()));
afterEach(() => folder.dispose());

describe('codings', () => {
  it('of a text have their places in the text as it is now', async () => {
    const text = folder.file('speech.txt', `Minutes. ${TEXT}`);
    folder.file('speech.txt.ana.codings.yaml', codingsOf('the straits are closed'));
    const { code, out, told } = await runCommand(['codings', text]);
    assert.deepEqual([code, told], [0, []]);
    const { doc, ...record } = JSON.parse(out) as Record<string, unknown>;
    assert.equal(doc, text);
    assert.deepEqual(record, {
      coder: 'Ana',
      id: 'one',
      what: 'statement',
      actor: 'vesta',
      concept: 'straits',
      stance: 'supports',
      status: 'confirmed',
      fields: {},
      parts: [{ start: 38, end: 60, text: 'the straits are closed', found: 'moved' }],
    });
  });

  it('whose words have gone have no place, and check tells it', async () => {
    folder.file('speech.txt', 'Halmar denied it.\n');
    const file = folder.file('speech.txt.ana.codings.yaml', codingsOf('the straits are closed'));
    const { out } = await runCommand(['codings', file]);
    assert.deepEqual((JSON.parse(out) as { parts: unknown }).parts, [
      { start: null, end: null, text: 'the straits are closed', found: null },
    ]);
    const checked = await runCommand(['check', '--no-bundled', file]);
    assert.equal(checked.code, 0);
    assert.match(
      checked.out,
      /codings\.yaml:6:3 warning The place of “the straits are closed” in speech\.txt is not certain/,
    );
  });

  it('of a folder come as one table, those in folders of their own too', async () => {
    folder.file('speech.txt', TEXT);
    folder.file('speech.txt.ana.codings.yaml', codingsOf('the straits are closed'));
    folder.file('codings/speech.txt.bo.codings.yaml', codingsOf('Halmar denied it', '../speech.txt', 'Bo'));
    const { code, out } = await runCommand(['codings', '--format', 'csv', folder.path]);
    assert.equal(code, 0);
    assert.deepEqual(
      out
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((row) => row.split(',').slice(1, 7)),
      [
        ['Bo', 'one', 'statement', '53', '69', 'Halmar denied it'],
        ['Ana', 'one', 'statement', '29', '51', 'the straits are closed'],
      ],
    );
  });

  it('come as W3C annotations, a line a file, and as brat', async () => {
    folder.file('speech.txt', TEXT);
    const file = folder.file('speech.txt.ana.codings.yaml', codingsOf('the straits are closed'));
    const w3c = await runCommand(['codings', '-f', 'w3c', file]);
    assert.match(w3c.out, /^\{"@context":.*"exact":"the straits are closed".*\}\n$/);
    const brat = await runCommand(['codings', '-f', 'brat', file]);
    assert.match(brat.out, /^T1\tStatement 29 51\tthe straits are closed\nA1\tStance T1 supports\n/);
  });

  it('say what cannot be read, and do the rest', async () => {
    folder.file('speech.txt', TEXT);
    folder.file('speech.txt.ana.codings.yaml', codingsOf('the straits are closed'));
    const torn = folder.file('speech.txt.bo.codings.yaml', `${codingsOf('Halmar')}<<<<<<< HEAD\n`);
    const lost = folder.file('gone.txt.ana.codings.yaml', codingsOf('Halmar', 'gone.txt'));
    const { code, out, told } = await runCommand(['codings', folder.path]);
    assert.equal(code, 2);
    assert.equal(out.trimEnd().split('\n').length, 2);
    assert.deepEqual(
      told.map((line) => line.slice(0, line.indexOf(': '))),
      [lost, torn],
    );
  });
});
