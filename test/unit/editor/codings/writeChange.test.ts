import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readCodingFile } from '../../../../src/core/codings/file/readCodingFile.js';
import { writeCodingFile } from '../../../../src/core/codings/file/writeCoding.js';
import type { Coding } from '../../../../src/core/codings/model.js';
import type { CodingChange } from '../../../../src/editor/codings/services.js';
import { UnwrittenChanges } from '../../../../src/editor/codings/unwritten.js';
import { AlwaysChanged, FileRefused, writeChange, type FilePort } from '../../../../src/editor/codings/writeChange.js';
import { writeAtomically } from '../../../../src/node/writeAtomically.js';
import { at, setOf } from '../../codings/coded.js';
import { inProcess } from './inProcess.js';

const read = (file: string): string | null => (existsSync(file) ? readFileSync(file, 'utf8') : null);
/** A window's way to the disk. */
const disk: FilePort<string> = {
  read: (file) => Promise.resolve(read(file)),
  write: (file, text, expected) => writeAtomically(file, Buffer.from(text), expected),
};
const putting = (...codings: readonly Coding[]): CodingChange => ({
  put: codings.map((coding) => ({ coding, spans: [] })),
  remove: [],
});
/** One coder changes what another sees too. */
const changing = (seen: Coding, coding: Coding): CodingChange => ({ put: [{ coding, seen, spans: [] }], remove: [] });

describe('a change of codings', () => {
  let folder: string;
  let file: string;
  const codingsNow = (): readonly Coding[] => readCodingFile(read(file) ?? '').set?.codings ?? [];
  const write = (change: CodingChange, port = disk, coder = 'Ana') =>
    writeChange(inProcess(), port, { uri: file, path: 'speech.md' }, coder, change);
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'pa-change-'));
    file = path.join(folder, 'speech.md.ana.codings.yaml');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('of two windows at once: all that either coded is there', async function () {
    this.timeout(60_000);
    const window = async (name: string): Promise<void> => {
      for (let i = 0; i < 12; i++) {
        const coding = at(`${name}${i}`, 10 * i);
        for (;;) {
          const done = await write(putting(coding)).then(
            () => true,
            (error: unknown) => (error instanceof AlwaysChanged ? false : Promise.reject(error)),
          );
          if (done) break;
        }
      }
    };
    await Promise.all([window('left'), window('right')]);
    const ids = codingsNow().map(({ id }) => id);
    assert.equal(new Set(ids).size, 24);
    assert.equal(ids.length, 24);
  });

  it('of two windows to the same coding: both are kept, ours beside theirs', async () => {
    const first = at('one', 10);
    await write(putting(first));
    await write(changing(first, { ...first, note: 'left' }));
    const { conflicts } = await write(changing(first, { ...first, note: 'right' }));
    assert.deepEqual(
      conflicts.map(({ note, extra }) => [note, extra['conflict']]),
      [['right', 'one']],
    );
    assert.deepEqual(
      codingsNow().map(({ note }) => note),
      ['left', 'right'],
    );
  });

  it('is refused, and nothing written, where the file is not to be relied upon', async () => {
    const text = writeCodingFile(setOf([at('a', 1)]));
    const bad: readonly [string, RegExp][] = [
      [text.replace('  - id: a', '<<<<<<< ours\n  - id: a'), /conflict was left/],
      [text.replace('format: 1', 'format: 2'), /newer/],
      [text.slice(0, text.indexOf('codings:')), /cut off/],
      ['PK\u0003\u0004\u0000\u0000', /no coding file/],
    ];
    for (const [content, why] of bad) {
      writeFileSync(file, content);
      await assert.rejects(
        write(putting(at('b', 2))),
        (error) => error instanceof FileRefused && why.test(error.message),
      );
      assert.equal(read(file), content);
    }
  });

  it('never goes into the file of a coder whose name only looks alike', async () => {
    await write(putting(at('a', 1)), disk, 'Ana B');
    const before = read(file);
    await assert.rejects(write(putting(at('b', 2)), disk, 'Ana-B'), /“Ana B”.*“Ana-B”/);
    assert.equal(read(file), before);
    await write(putting(at('c', 3)), disk, 'Ana B');
    assert.equal(codingsNow().length, 2);
  });

  it('is given up where somebody writes again and again, and what is there stays', async () => {
    await write(putting(at('a', 1)));
    const before = read(file);
    const busy = { ...disk, write: () => Promise.resolve(false) };
    await assert.rejects(write(putting(at('b', 2)), busy), AlwaysChanged);
    assert.equal(read(file), before);
  });

  it('that could not be written waits in order, and is there when there is room again', async () => {
    const waiting = new UnwrittenChanges<string>();
    const target = { uri: file, path: 'speech.md' };
    const first = at('one', 10);
    for (const change of [putting(first), changing(first, { ...first, note: 'later' }), putting(at('two', 50))])
      waiting.add({ document: 'speech.md', target, coder: 'Ana', change });
    let room = 1;
    const small: FilePort<string> = {
      ...disk,
      write: (...asked) =>
        room-- > 0 ? disk.write(...asked) : Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })),
    };
    await assert.rejects(
      waiting.write(({ change }) => write(change, small)),
      { code: 'ENOSPC' },
    );
    assert.deepEqual([waiting.size, codingsNow().map(({ id, note }) => [id, note])], [2, [['one', undefined]]]);
    room = 9;
    await waiting.write(({ change }) => write(change, small));
    assert.deepEqual(
      codingsNow().map(({ id, note }) => [id, note]),
      [
        ['one', 'later'],
        ['two', undefined],
      ],
    );
    assert.equal(waiting.size, 0);
  });
});
