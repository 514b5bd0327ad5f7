import assert from 'node:assert/strict';
import type { Anchoring } from '../../../../src/core/codings/anchors/anchor.js';
import { encodePlaces } from '../../../../src/engine/encodeCodings.js';
import { CodedText, type ReadFile } from '../../../../src/editor/codings/codedText.js';
import { TableRows } from '../../../../src/editor/codings/tableRows.js';
import { at, statement } from '../../codings/coded.js';

const kept = (start: number, end: number): Anchoring => ({ found: 'kept', start, end });
const lost = (...starts: readonly number[]): Anchoring => ({
  found: null,
  candidates: starts.map((start) => ({ start, end: start + 5 })),
});

/** Two coders' files: three codings, one of them in two parts; one without a place. */
const FILES: readonly ReadFile[] = [
  {
    uri: 'ana',
    coder: 'Ana',
    codings: [at('a', 10), statement({ id: 'two', parts: [...at('x', 40).parts, ...at('y', 80).parts] })],
    places: encodePlaces([[kept(10, 20)], [kept(40, 50), kept(80, 90)]]),
  },
  {
    uri: 'bo',
    coder: 'Bo',
    codings: [at('b', 200), at('c', 120, { what: 'mention' })],
    places: encodePlaces([[lost(7, 30)], [kept(120, 130)]]),
  },
];

function coded(): CodedText {
  const text = new CodedText();
  text.take(FILES);
  return text;
}

describe('the codings of an open text', () => {
  it('are those of all its files, part by part', () => {
    const text = coded();
    assert.deepEqual(
      text.codings.map(({ coding, coder, found }) => [coding.id, coder, found]),
      [
        ['a', 'Ana', 'kept'],
        ['two', 'Ana', 'kept'],
        ['b', 'Bo', null],
        ['c', 'Bo', 'kept'],
      ],
    );
    assert.deepEqual(text.placeOf(1), [
      { start: 40, end: 50 },
      { start: 80, end: 90 },
    ]);
    assert.equal(text.placeOf(2), null);
    assert.deepEqual(
      text.codings[2]?.candidates.map(({ start }) => start),
      [7, 30],
    );
    assert.deepEqual(text.ownerOf(2), { coding: 1, part: 1 });
    assert.deepEqual([text.lostIn('ana'), text.lostIn('bo')], [[], ['b']]);
  });

  it('are found where they touch a stretch of it', () => {
    const text = coded();
    assert.deepEqual(text.touching(0, 9), []);
    assert.deepEqual(text.touching(20, 20), [0]);
    assert.deepEqual(text.touching(85, 125), [1, 3]);
    text.follow([{ start: 0, end: 0, text: '12345' }]);
    assert.deepEqual(text.touching(20, 20), [0]);
    assert.deepEqual(text.touching(26, 44), []);
  });

  it('are known to be as they were sent, unless an edit did more than move them', () => {
    const text = coded();
    const before = text.edition;
    text.follow([{ start: 0, end: 0, text: '12345' }]);
    text.follow([{ start: 17, end: 17, text: 'within' }]);
    assert.equal(text.edition, before);
    text.follow([{ start: 18, end: 20, text: '' }]);
    assert.notEqual(text.edition, before);
    const cut = text.edition;
    text.setPart(0, { start: 15, end: 25 });
    assert.notEqual(text.edition, cut);
    const put = text.edition;
    text.put('ana', 'Ana', [{ coding: at('new', 300), spans: [{ start: 300, end: 320 }] }], ['a']);
    assert.notEqual(text.edition, put);
  });

  it('make rows of a table that know where each stands, mentions apart', () => {
    const table = new TableRows<string>({
      name: (id) => id.toUpperCase(),
      stance: (stance) => stance,
      status: (status) => status,
      withoutPlace: 'nowhere',
    });
    const rows = FILES.flatMap((file) => table.add(`doc of ${file.uri}`, 'speech.md', file));
    assert.deepEqual(
      rows.map(([path, actor, , , quote, coder, status]) => [path, actor, quote, coder, status]),
      [
        ['speech.md', 'VESTA', 'words of a', 'Ana', 'confirmed'],
        ['speech.md', 'VESTA', 'words of x … words of y', 'Ana', 'confirmed'],
        ['speech.md', 'VESTA', 'words of b', 'Bo', 'nowhere'],
      ],
    );
    assert.deepEqual(table.at(1), { document: 'doc of ana', span: { start: 40, end: 50 } });
    assert.deepEqual(table.at(2), { document: 'doc of bo', span: null });
    assert.equal(table.at(3), undefined);
  });
});
