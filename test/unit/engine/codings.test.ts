import assert from 'node:assert/strict';
import { writeCodingFile } from '../../../src/core/codings/file/writeCoding.js';
import type { Coding } from '../../../src/core/codings/model.js';
import { decodeCodings, firstPlaceOf, orphansIn } from '../../../src/engine/encodeCodings.js';
import { setOf, statement } from '../codings/coded.js';
import { inProcess } from '../editor/codings/inProcess.js';

const TEXT =
  'Vesta said that the straits are closed for good. Orla denied that the harbour would ever be dredged again.\n';
/** So that single words say something: in a text of two sentences none does. */
const MORE = Array.from({ length: 80 }, (_, i) => `Ship number${i} left port${i}.`).join(' ');
const engine = inProcess();

/** A statement about words of the text, as it was coded there. */
function about(id: string, quote: string, more: Partial<Coding> = {}): Coding {
  const start = TEXT.indexOf(quote);
  const end = start + quote.length;
  const part = {
    quote,
    prefix: TEXT.slice(Math.max(0, start - 48), start),
    suffix: TEXT.slice(end, end + 48),
    start,
    end,
  };
  return statement({ id, parts: [part], ...more });
}
const STRAITS = about('straits', 'the straits are closed for good');
const HARBOUR = about('harbour', 'the harbour would ever be dredged again');
const fileOf = (...codings: readonly Coding[]): string => writeCodingFile(setOf(codings));

const read = async (text: string | null, file: string) => {
  const [answer] = await engine.ask('readCodings', { text, files: [{ uri: 'a.codings.yaml', text: file }] });
  assert.ok(answer);
  return answer;
};
const codesOf = (problems: readonly { readonly code: string }[]): string[] => [
  ...new Set(problems.map(({ code }) => code)),
];

describe('codings that are read for a text', () => {
  it('have their records and places', async () => {
    const { head, codings, places, problems } = await read(TEXT, fileOf(STRAITS, HARBOUR));
    assert.deepEqual(head, { document: 'speech.md', coder: 'Ana' });
    assert.deepEqual(codings.flatMap(decodeCodings), [STRAITS, HARBOUR]);
    const spans = [0, 1].map((i) => firstPlaceOf(places, i) ?? { start: 0, end: 0 });
    assert.deepEqual(
      spans.map(({ start, end }) => TEXT.slice(start, end)),
      ['the straits are closed for good', 'the harbour would ever be dredged again'],
    );
    assert.deepEqual(codesOf(problems), ['coding-unknown-actor', 'coding-unknown-claim']);
  });

  it('with offsets beyond the text are found by their words, or told', async () => {
    const beyond = (one: Coding): Coding => ({
      ...one,
      parts: one.parts.map((part) => ({ ...part, start: 900_000, end: 900_000 + part.quote.length })),
    });
    const now = `${TEXT.replace('the harbour would ever be dredged', 'it had rained')}${MORE}`;
    const { places, problems } = await read(now, fileOf(beyond(STRAITS), beyond(HARBOUR)));
    assert.deepEqual(firstPlaceOf(places, 0), { start: 16, end: 47 });
    assert.equal(firstPlaceOf(places, 1), null);
    const lost = problems.filter(({ code }) => code === 'coding-orphan');
    assert.deepEqual(
      lost.map(({ args }) => args),
      [['the harbour would ever be dredged again', 'speech.md']],
    );
  });

  it('have no place in a document that is empty, binary or gone, and are all there', async () => {
    const binary = new TextDecoder().decode(Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256));
    for (const text of ['', binary, null]) {
      const { codings, places } = await read(text, fileOf(STRAITS, HARBOUR));
      assert.equal(codings.flatMap(decodeCodings).length, 2);
      assert.equal(orphansIn(places), 2);
    }
  });

  it('of a file that is not to be relied upon are none, and it is told why', async () => {
    const file = fileOf(STRAITS);
    const bad: readonly [string, string][] = [
      [file.replace('  - id', '<<<<<<< ours\n  - id'), 'codings-conflict'],
      [file.replace('format: 1', 'format: 9'), 'codings-newer'],
      [file.slice(0, file.indexOf('codings:')), 'codings-unreadable'],
      ['', 'codings-unreadable'],
    ];
    for (const [text, code] of bad) {
      const { head, codings, problems } = await read(TEXT, text);
      assert.deepEqual([head, codings, codesOf(problems)], [null, [], [code]]);
    }
  });

  it('are told of where an id stands twice, and where the file ends in the middle of a line', async () => {
    const twice = await read(TEXT, fileOf(STRAITS, { ...HARBOUR, id: 'straits' }));
    assert.ok(codesOf(twice.problems).includes('coding-id-twice'));
    assert.equal(twice.codings.flatMap(decodeCodings).length, 2);
    const file = fileOf(STRAITS, HARBOUR);
    const cut = await read(TEXT, file.slice(0, file.lastIndexOf('claim') + 3));
    assert.ok(codesOf(cut.problems).includes('codings-cut'));
  });

  it('are checked again without the text, by those that have no place in it now', async () => {
    const files = [
      { uri: 'a', text: fileOf(STRAITS, HARBOUR, about('no', 'Orla', { status: 'refused' })), lost: ['harbour', 'no'] },
    ];
    const [checked] = await engine.ask('checkCodings', { files });
    assert.deepEqual(
      checked?.problems.filter(({ code }) => code === 'coding-orphan').map(({ args }) => args[0]),
      ['the harbour would ever be dredged again'],
    );
  });

  it('that are all wrong are told by the worst of it', async () => {
    const many = Array.from({ length: 400 }, (_, i) => ({ ...STRAITS, id: i % 9 ? `c${i}` : 'same' }));
    const { problems } = await read(TEXT, fileOf(...many));
    assert.equal(problems.length, 501);
    assert.equal(problems[0]?.code, 'coding-id-twice');
    assert.deepEqual([problems.at(-1)?.code, Number(problems.at(-1)?.args[0]) > 300], ['coding-more-problems', true]);
  });
});

describe('codings for other tools', () => {
  const LOST = {
    ...HARBOUR,
    id: 'lost',
    parts: [{ quote: 'nobody wrote this', prefix: '', suffix: '', start: 3, end: 20 }],
  };

  it('without a place are left out for brat, and kept for the others', async () => {
    const file = fileOf(STRAITS, LOST);
    const asked = { text: TEXT, file, source: 'speech.md' };
    const brat = await engine.ask('exportCodings', { ...asked, as: 'brat' });
    assert.deepEqual([brat?.orphans, brat?.leavesOut], [1, true]);
    assert.ok(brat?.content.includes('the straits are closed') && !brat.content.includes('nobody wrote this'));
    for (const as of ['csv', 'w3c'] as const) {
      const other = await engine.ask('exportCodings', { ...asked, as });
      assert.deepEqual([other?.orphans, other?.leavesOut], [1, false]);
      assert.ok(other?.content.includes('nobody wrote this'));
    }
    const gone = await engine.ask('exportCodings', { ...asked, text: null, as: 'brat' });
    assert.deepEqual([gone?.content, gone?.orphans], ['', 2]);
  });

  it('come back as they went, a few at a time', async () => {
    for (const as of ['csv', 'w3c', 'brat'] as const) {
      const answer = await engine.ask('exportCodings', { as, text: TEXT, file: fileOf(STRAITS, HARBOUR), source: 's' });
      const { codings, losses } = await engine.ask('importCodings', { as, content: answer?.content ?? '', text: TEXT });
      assert.deepEqual(losses, []);
      const settled = await engine.ask('settleCodings', { text: TEXT, codings });
      assert.deepEqual(
        settled.map(({ coding, places: [place] }) => [coding.id, place?.found && TEXT.slice(place.start, place.end)]),
        [STRAITS, HARBOUR].map(({ id, parts: [part] }) => [id, part?.quote]),
      );
      assert.ok(settled.every(({ coding }) => coding.parts.every(({ prefix }) => prefix !== '')));
    }
  });
});
