import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe as selectorOf } from '../../../src/core/codings/anchors/describe.js';
import { WordIndex } from '../../../src/core/codings/anchors/wordIndex.js';
import { importSet } from '../../../src/core/codings/exchange/formats.js';
import { writeCodingFile } from '../../../src/core/codings/file/writeCoding.js';
import type { Coding } from '../../../src/core/codings/model.js';
import { Folder, runCommand } from './runs.js';

const TEXT = 'The envoy 📜 of Vesta said that the straits are closed. Halmar denied it.\n';
const index = new WordIndex(TEXT);
const coding = (id: string, words: string, more: Partial<Coding> = {}): Coding => ({
  id,
  what: 'statement',
  status: 'confirmed',
  parts: [selectorOf(index, { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })],
  fields: {},
  extra: {},
  ...more,
});
const CLOSED = coding('one', 'the straits are closed', { stance: 'supports' });
const DENIED = coding('two', 'Halmar denied it');
const LOST = coding('lost', 'x', { parts: [{ quote: 'Mars is far away', prefix: '', suffix: '', start: 3, end: 19 }] });
const fileOf = (document: string, ...codings: Coding[]) =>
  writeCodingFile({ document, coder: 'Ana', codings, extra: {} });

let folder: Folder;
beforeEach(() => (folder = new Folder()));
afterEach(() => folder.dispose());
const coded = (name: string, ...codings: Coding[]) =>
  folder.file(`${name}.ana.codings.yaml`, fileOf(path.basename(name), ...codings));
const codings = (...args: string[]) => runCommand(['codings', ...args]);

describe('what codings writes', () => {
  for (const format of ['csv', 'w3c', 'brat'] as const) {
    it(`as ${format} comes back as it went`, async () => {
      folder.file('talk.txt', TEXT);
      const { code, out, told } = await codings('-f', format, coded('talk.txt', CLOSED, DENIED));
      assert.deepEqual([code, told], [0, []]);
      assert.deepEqual(importSet(format, out, TEXT), { codings: [CLOSED, DENIED], losses: [] });
    });
  }

  it('has words, prefix and suffix of the text as it is now', async () => {
    const now = `Minutes of a long day. ${TEXT}`;
    folder.file('talk.txt', now);
    const { out } = await codings('-f', 'w3c', coded('talk.txt', CLOSED));
    const start = now.indexOf('the straits');
    assert.deepEqual(importSet('w3c', out, now).codings[0]?.parts, [
      selectorOf(new WordIndex(now), { start, end: start + 22 }),
    ]);
  });

  it('is one table with the columns of all files', async () => {
    for (const [name, field] of [
      ['a.txt', 'tone'],
      ['b.txt', 'place'],
    ] as const) {
      folder.file(name, TEXT);
      coded(name, { ...DENIED, fields: { [field]: `${field} of ${name}` } });
    }
    const { out } = await codings('-f', 'csv', folder.path);
    const [head = '', first = '', second = ''] = out.split('\r\n');
    assert.match(head, /,fields\.place,fields\.tone,/);
    assert.match(first, /,,tone of a\.txt,/);
    assert.match(second, /,place of b\.txt,,/);
  });

  it('as brat leaves out what has no place any more, and tells it', async () => {
    folder.file('talk.txt', TEXT);
    const file = coded('talk.txt', DENIED, LOST);
    const { code, out, told } = await codings('-f', 'brat', file);
    assert.equal(code, 2);
    assert.match(out, /^T1\tStatement 55 71\tHalmar denied it\n/);
    assert.deepEqual(told, [`${file}: 1 coding has no certain place any more and was left out`]);
  });

  it('as table keeps what has no place any more, and tells that its place is an old one', async () => {
    folder.file('talk.txt', TEXT);
    const file = coded('talk.txt', DENIED, LOST);
    const { code, out, told } = await codings('-f', 'csv', file);
    assert.equal(code, 0);
    assert.equal(out.trimEnd().split('\r\n').length, 3);
    assert.deepEqual(told, [`${file}: 1 coding has no certain place any more; the place is the one that was coded`]);
  });

  it('as brat is of one file, which may be named twice', async () => {
    for (const name of ['a.txt', 'b.txt']) folder.file(name, TEXT);
    const files = ['a.txt', 'b.txt'].map((name) => coded(name, DENIED));
    const { code, out, told } = await codings('-f', 'brat', folder.path);
    assert.deepEqual([code, out], [2, '']);
    assert.deepEqual(told, [`--format brat writes one file; there are 2. Name one of them: ${files.join(', ')}`]);
    const once = await codings('-f', 'brat', path.join(folder.path, 'a.txt'), files[0] ?? '');
    assert.equal(once.code, 0);
    assert.equal(once.out.match(/^T/gm)?.length, 1);
  });
});

describe('the files of codings', () => {
  it('in folders of tools and in hidden ones are left alone', async () => {
    for (const name of ['a.txt', 'sub/b.txt', 'node_modules/c.txt', '.git/d.txt']) {
      folder.file(name, TEXT);
      coded(name, DENIED);
    }
    const { out } = await codings(folder.path);
    const docs = out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { doc: string }).doc);
    assert.deepEqual(docs, [path.join(folder.path, 'a.txt'), path.join(folder.path, 'sub', 'b.txt')]);
  });

  it('that are not there are told', async () => {
    const { code, told } = await codings(folder.file('plain.txt', TEXT), 'nowhere');
    assert.equal(code, 2);
    assert.deepEqual(told, [
      `${path.join(folder.path, 'plain.txt')}: nothing was coded there; coding files end with .codings.yaml`,
      'nowhere: there is no such file',
    ]);
  });

  it('whose document is gone say so, whatever else is wrong in them', async () => {
    const file = folder.file(
      'gone.txt.ana.codings.yaml',
      fileOf('gone.txt', DENIED).replace('status: confirmed', 'status: done'),
    );
    const { code, out, told } = await codings(file);
    assert.equal(code, 2);
    assert.deepEqual((JSON.parse(out) as { parts: unknown }).parts, [
      { start: null, end: null, text: 'Halmar denied it', found: null },
    ]);
    assert.deepEqual(told, [
      `${file}: The document “gone.txt” is not there. Was it moved or renamed? The codings are kept.`,
    ]);
  });

  it('whose document cannot be read say why, to check too', async () => {
    const document = path.join(folder.path, 'talk.txt');
    writeFileSync(document, Buffer.from(`\ufeff${TEXT}`, 'utf16le'));
    const file = coded('talk.txt', DENIED);
    const line = `${file}: ${document}: it is written in UTF-16; save it as UTF-8`;
    const { code, told } = await codings(file);
    assert.deepEqual([code, told], [2, [line]]);
    const checked = await runCommand(['check', '--no-bundled', file]);
    assert.deepEqual([checked.code, checked.told], [2, [line]]);
  });

  it('are checked beside knowledge files, each in its own way', async () => {
    folder.file('talk.txt', TEXT);
    const knowledge = folder.file(
      'our.policy.yaml',
      'version: 1\nactors:\n  - {id: halmar, name: Halmar, type: state}\nclaims:\n  - {id: closed, statement: The straits are closed.}\n',
    );
    const right = { ...DENIED, actor: 'halmar', claim: 'closed', stance: 'disputes' as const };
    const file = coded('talk.txt', right, { ...CLOSED, actor: 'mars', claim: 'closed' });
    const { code, out, told } = await runCommand(['check', '--no-bundled', knowledge, file]);
    assert.deepEqual([code, told], [0, []]);
    assert.deepEqual(
      out.split('\n').filter((line) => line.startsWith(file)),
      [`${file}:6:3 warning No knowledge file in force has the actor “mars”.`],
    );
    assert.match(out, /our\.policy\.yaml:5:10 hint /);
    const torn = folder.file('talk.txt.bo.codings.yaml', `${fileOf('talk.txt', DENIED)}<<<<<<< ours\n`);
    const broken = await runCommand(['check', '--no-bundled', torn]);
    assert.equal(broken.code, 1);
    assert.match(broken.out, /bo\.codings\.yaml:13:1 error Two versions of this file were merged/);
  });
});

describe('readArguments of codings', () => {
  it('wants something to read and a format that there is', async () => {
    assert.deepEqual((await codings()).told, ['policy-annotator: no input. Name coding files, texts or folders.']);
    assert.deepEqual((await codings('-f', 'xml', 'a')).told, [
      'policy-annotator: --format is one of jsonl, w3c, brat, csv, not “xml”.',
    ]);
    const help = await codings('--help');
    assert.match(help.out, /^policy-annotator codings \[options\] FILE\|FOLDER\.\.\./);
  });
});
