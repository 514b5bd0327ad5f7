import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toCsv } from '../../../../src/core/codings/exchange/csv.js';
import { fromCsv } from '../../../../src/core/codings/exchange/fromCsv.js';
import { anySet, coding, setOf, TEXT } from './coded.js';

const told = (csv: string, text = TEXT) => fromCsv(csv, text).losses.map(({ where, what }) => `${where}: ${what}`);
const placesOf = (csv: string) => fromCsv(csv, TEXT).codings.map(({ parts: [part] }) => [part?.start, part?.quote]);

describe('CSV', () => {
  it('brings any codings back as they went, with and without a byte order mark', () => {
    fc.assert(
      fc.property(anySet, fc.boolean(), (set, bom) => {
        const csv = toCsv([set], { bom });
        assert.equal(csv.startsWith('\ufeff'), bom);
        assert.deepEqual(fromCsv(csv, TEXT), { codings: set.codings, losses: [] });
      }),
    );
  });

  it('has a row a coding under a header, cells quoted where they must be', () => {
    const one = coding(['treaty, "as it stands"'], { actor: 'vesta', fields: { tone: 'dry' } });
    assert.deepEqual(
      toCsv([setOf(one)])
        .split('\r\n')
        .slice(0, 1),
      [
        'document,coder,id,what,start,end,quote,actor,person,claim,concept,stance,kind,status,date,note,cue,parts,fields.tone,prefix,suffix,others,extra',
      ],
    );
    assert.match(
      toCsv([setOf(one)]),
      /\r\ntalks\.txt,"Ana, née ""Bo""",one,statement,7,29,"treaty, ""as it stands""",vesta,,,,,,confirmed,,,,,dry,"The 📜 ",/,
    );
  });

  it('leaves cells as they are that a spreadsheet would take for formulas', () => {
    const { codings } = fromCsv(toCsv([setOf(coding(['treaty'], { note: '=1+1' }))]), TEXT);
    assert.equal(codings[0]?.note, '=1+1');
    assert.match(toCsv([setOf(coding(['treaty'], { note: '=1+1' }))]), /,=1\+1,/);
  });

  it('is read as spreadsheets of other countries write it', () => {
    assert.deepEqual(placesOf('\ufeffquote;start;end\ntreaty;7;13\n'), [[7, 'treaty']]);
    assert.deepEqual(placesOf('quote\tstart\tend\rtreaty\t7\t13\r'), [[7, 'treaty']]);
  });

  it('with quotes only is placed where they stand just once', () => {
    const csv = 'quote,actor\r\nBoth left,vesta\r\nenvoy,vesta\r\nMars,\r\n,vesta\r\n';
    assert.deepEqual(placesOf(csv), [[TEXT.indexOf('Both left'), 'Both left']]);
    assert.deepEqual(told(csv), [
      'row 3: “envoy” does not stand in just one place of the text but in 2, and nothing tells which is meant; it was left out',
      'row 4: “Mars” does not stand in the text; it was left out',
      'row 5: it has no “quote”, so nobody knows where it stands; it was left out',
    ]);
  });

  it('with offsets that do not agree with the text keeps the selector as it is', () => {
    const { codings, losses } = fromCsv('quote,start,end\r\nthe envoy,2,11\r\n', TEXT);
    assert.deepEqual(losses, []);
    assert.deepEqual(codings[0]?.parts, [{ quote: 'the envoy', prefix: '', suffix: '', start: 2, end: 11 }]);
  });

  it('of several documents gives those of this text, and tells the others', () => {
    const csv = toCsv([
      setOf(coding(['treaty'])),
      {
        ...setOf(coding(['treaty'], { parts: [{ quote: 'Mars is red', prefix: '', suffix: '', start: 0, end: 11 }] })),
        document: 'b.txt',
        coder: 'Bo',
      },
    ]);
    assert.deepEqual(placesOf(csv), [[7, 'treaty']]);
    assert.deepEqual(told(csv), [
      'row 3: it is about “b.txt”, and its words do not stand in this text; it was left out',
      'the file: it holds codings of several coders (Ana, née "Bo", Bo); who made which was not taken over',
    ]);
  });

  it('gives no two codings the same id', () => {
    const csv = 'id,quote\r\na,Both left\r\na,Both left\r\na-2,Both left\r\na,Both left\r\n';
    assert.deepEqual(
      fromCsv(csv, TEXT).codings.map(({ id }) => id),
      ['a', 'a-3', 'a-2', 'a-4'],
    );
  });

  it('makes of a value that is none a suggestion, and tells it', () => {
    const csv = 'quote,status,stance\r\nBoth left,done,maybe\r\n';
    assert.deepEqual(
      fromCsv(csv, TEXT).codings.map(({ status, stance, extra }) => [status, stance, extra]),
      [['suggested', undefined, {}]],
    );
    assert.deepEqual(told(csv), [
      'row 2: “maybe” is not one of the values of “stance” (supports, disputes, reports); the coding is a suggestion',
      'row 2: “done” is not one of the values of “status” (confirmed, suggested, refused); the coding is a suggestion',
    ]);
  });

  it('keeps columns of other tools, but none that would mean something else in a coding file', () => {
    const csv = 'quote,mood,extra\r\nBoth left,glad,"{""weight"":""3"",""quote"":""Mars""}"\r\n';
    assert.deepEqual(fromCsv(csv, TEXT).codings[0]?.extra, { mood: 'glad', weight: '3' });
    assert.deepEqual(told(csv), ['row 2: what stands under “quote” has no place and was left out']);
  });

  it('tells what is torn', () => {
    assert.deepEqual(told('words\r\ntreaty\r\n'), ['row 1: there is no column “quote”']);
    assert.deepEqual(told('quote,start,end\r\ntreaty,7,13,more\r\n'), [
      'row 2: it has more cells than the header has columns; those beyond were left out',
    ]);
    assert.deepEqual(told('quote,note\r\nBoth left,"left\r\ntreaty,\r\n'), [
      'row 2: a quotation mark is opened here and never closed; all that follows was taken for one cell',
    ]);
    assert.deepEqual(told('quote,parts,extra\r\nBoth left,[1],[2]\r\n'), [
      'row 2: what stands under “parts” is not understood; those parts were left out',
      'row 2: what stands under “extra” is not a JSON object; it was left out',
    ]);
  });

  it('never fails, whatever the file holds', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', '""', ',', '\r', '7', '1e9', '-1', 'treaty', '__proto__'));
    fc.assert(
      fc.property(
        fc.array(cell),
        (cells) => void fromCsv(`quote,start,end,parts,extra,__proto__\n${cells.join(',')}`, TEXT),
      ),
    );
  });
});
