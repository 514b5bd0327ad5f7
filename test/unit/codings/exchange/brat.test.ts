import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toBrat } from '../../../../src/core/codings/exchange/brat.js';
import { fromBrat } from '../../../../src/core/codings/exchange/fromBrat.js';
import { anySet, coding, setOf, TEXT } from './coded.js';

const told = (ann: string, text = TEXT) => fromBrat(ann, text).losses.map(({ where, what }) => `${where}: ${what}`);

describe('brat', () => {
  it('brings any codings back as they went', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        assert.deepEqual(fromBrat(toBrat(set, TEXT), TEXT), { codings: set.codings, losses: [] });
      }),
    );
  });

  it('has a line for the words, one for each attribute, and notes', () => {
    const one = coding(['treaty', 'void.\r\nSo said'], {
      actor: 'vesta',
      stance: 'disputes',
      kind: 'legal view',
      note: 'Ask again.',
    });
    assert.deepEqual(toBrat(setOf(one), TEXT).split('\n'), [
      'T1\tStatement 6 12;33 47\ttreaty void.  So said',
      'A1\tStance T1 disputes',
      'A2\tStatus T1 confirmed',
      '#1\tAnnotatorNotes T1\tAsk again.',
      '#2\tPolicyAnnotator T1\t{"id":"one","actor":"vesta","kind":"legal view"}',
      '',
    ]);
  });

  it('counts characters where we count UTF-16 units, behind two of them too', () => {
    const { codings } = fromBrat('T1\tMention 108 117\tBoth left\n', TEXT);
    assert.deepEqual(
      [codings[0]?.parts[0]?.start, codings[0]?.parts[0]?.quote],
      [TEXT.indexOf('Both left'), 'Both left'],
    );
    assert.match(toBrat(setOf(coding(['Both left'])), TEXT), /^T1\tStatement 108 117\tBoth left\n/);
  });

  it('may be edited in brat: its attributes and notes count, not what we wrote', () => {
    const ann = toBrat(setOf(coding(['treaty'], { stance: 'disputes', note: 'Ask again.' })), TEXT)
      .replace('Stance T1 disputes', 'Stance T1 supports')
      .replace('Ask again.', 'Asked.');
    const { codings, losses } = fromBrat(ann, TEXT);
    assert.deepEqual(losses, []);
    assert.deepEqual([codings[0]?.id, codings[0]?.stance, codings[0]?.note], ['one', 'supports', 'Asked.']);
  });

  it('of another project: spans are mentions that keep type, attributes and note, there and back', () => {
    const ann = 'T7\tPER 52 66\tenvoy of Vesta\nA1\tNegation T7\n#1\tAnnotatorNotes T7\ta woman\n';
    const { codings, losses } = fromBrat(ann, TEXT);
    assert.deepEqual(losses, []);
    const [found] = codings;
    assert.deepEqual(
      [found?.what, found?.note, found?.extra, found?.parts[0]?.quote],
      ['mention', 'a woman', { Negation: 'true', bratType: 'PER' }, 'envoy of Vesta'],
    );
    const again = toBrat(setOf(...codings), TEXT);
    assert.match(again, /^T1\tPER 52 66\tenvoy of Vesta\n/);
    assert.deepEqual(fromBrat(again, TEXT).codings, codings);
  });

  it('of another project gets the same ids whenever it is imported, and different ones for different spans', () => {
    const ids = (ann: string) => fromBrat(ann, TEXT).codings.map(({ id }) => id);
    const ann = 'T1\tPER 52 66\tenvoy of Vesta\n';
    assert.deepEqual(ids(ann), ids(ann));
    assert.notDeepEqual(ids(ann), ids('T1\tPER 61 66\tVesta\n'));
  });

  it('tells by line what has no place with us', () => {
    const ann =
      'T1\tPER 61 66\tVesta\nR1\tSpeaks Arg1:T1 Arg2:T1\nE1\tSay:T1 Who:T1\nN1\tReference T1 Wiki:1\tVesta\n*\tEquiv T1 T1\n?\n';
    assert.deepEqual(told(ann), [
      'line 2: relations between spans are not taken over',
      'line 3: events are not taken over',
      'line 4: links to databases are not taken over',
      'line 5: that spans mean the same is not taken over',
      'line 6: this line is not understood, or is about something that was left out',
    ]);
  });

  it('with offsets of another version is placed by words that stand just once, and by nothing else', () => {
    const { codings, losses } = fromBrat('T1\tPER 1 6\tVesta\nT2\tPER 1 6\tenvoy\nT3\tPER 1 5\tMars\n', TEXT);
    assert.deepEqual(
      codings.map(({ parts: [part] }) => [part?.start, part?.end]),
      [[TEXT.indexOf('Vesta'), TEXT.indexOf('Vesta') + 5]],
    );
    assert.deepEqual(
      losses.map(({ where, what }) => `${where}: ${what}`),
      [
        'line 2: “envoy” does not stand in just one place of the text but in 2, and nothing tells which is meant; it was left out',
        'line 3: “Mars” does not stand in the text; it was left out',
      ],
    );
  });

  it('brings back codings that have no place any more', () => {
    const set = setOf(coding(['envoy of Halmar agreed']));
    const other = 'Nobody was there.\n';
    assert.deepEqual(fromBrat(toBrat(set, other), other), { codings: set.codings, losses: [] });
  });

  it('tells names that stand twice and a note that was damaged', () => {
    assert.deepEqual(told('T1\tPER 61 66\tVesta\nT1\tPER 4 5\t📜\n#1\tPolicyAnnotator T1\t{"id":\n'), [
      'line 2: there is another “T1” above; this one was left out',
      'line 3: this note of Policy Annotator was damaged; what it held is lost',
    ]);
  });

  it('never fails, whatever the file holds', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'T1\tX 0 3\tThe',
        'T1\tX 9 3;1 2\tThe',
        'A1\tStance T1 maybe',
        '#1\tPolicyAnnotator T1\t[]',
        'A1\t__proto__ T1 x',
      ),
    );
    fc.assert(fc.property(fc.array(line), (lines) => void fromBrat(lines.join('\n'), TEXT)));
  });
});
