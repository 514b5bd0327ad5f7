import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { claimsIn, marked, markedOwn } from './marked.js';

const SAID = 'The minister said that the road was closed.';

describe('claims in bad input: quotation marks', () => {
  it('that is never closed ends with its sentence', () => {
    const found = marked(`He called it “a mistake of the old kind. ${SAID} The road was closed.`);
    assert.ok(
      found.some((one) => one.endsWith('kind. {The minister} <said> that [the road was closed]. The road was closed.')),
    );
  });

  it('that opens again before it was closed was forgotten, and ends with its sentence', () => {
    const text = '“The bridge is safe, she said. The road was closed. “We will open it again,” he said.';
    const last = marked(text).pop();
    assert.equal(last, '“The bridge is safe, she said. The road was closed. “[We will open it again],” {he} <said>.');
  });

  it('that opens and does not close swallows no later sentence', () => {
    const filler = 'The road was closed in the winter. '.repeat(40);
    const text = `“The bridge is safe. ${filler}${SAID}`;
    for (const { content } of claimsIn(text).attributions)
      for (const { start, end } of content) assert.ok(end - start < 300, `${end - start} characters`);
    assert.ok(marked(text).some((one) => one.endsWith('{The minister} <said> that [the road was closed].')));
  });

  it('that only closes is passed over', () => {
    assert.deepEqual(marked(`” ${SAID} ”`), ['” {The minister} <said> that [the road was closed]. ”']);
  });
});

describe('claims in bad input: no prose', () => {
  const none = (text: string): void => assert.deepEqual(claimsIn(text), { attributions: [], own: [] });

  it('texts in French, Russian and Chinese have none', () => {
    none(
      "Le gouvernement a déclaré que les impôts augmenteraient l'an prochain, mais l'opposition n'y croit pas du tout.",
    );
    none(
      'Правительство заявило, что налоги в следующем году вырастут, но оппозиция в это совсем не верит и ждёт выборов.',
    );
    none('外交部发言人表示，两国关系正处于历史最好时期，双方将继续加强合作，共同应对挑战。');
  });

  it('a table has no attributions', () => {
    assert.deepEqual(marked('Year | Oil | Gas\n2019 | 12.4 | 8.1\n2020 | 11.9 | 7.7\n2021 | 12.0 | 9.3'), []);
  });

  it('code has no attributions', () => {
    assert.deepEqual(
      marked('const total = rows.map((row) => row.value).reduce((a, b) => a + b, 0); if (!total) { return; }'),
      [],
    );
  });

  it('all capitals break nothing', () => {
    for (const { content } of claimsIn(SAID.toUpperCase()).attributions) assert.ok(content.length > 0);
  });

  it('a transcript names who speaks, and no other source', () => {
    for (const { source } of claimsIn('MODERATOR: Thank you all for coming. SMITH: We will open the road in May.')
      .attributions)
      assert.ok(source === null || source.end - source.start <= 'MODERATOR'.length);
  });

  it('nothing at all is fine', () => {
    for (const text of ['', ' ', '"', '“', '„', ',', '.', ':', '"""', '‘‘‘', '(((', "'s", '\ud800']) claimsIn(text);
    assert.deepEqual(markedOwn('“'), []);
  });
});

/** What grows, by a piece that is repeated. */
const PIECES: Readonly<Record<string, string>> = {
  'words without a stop': 'the state of the river and the road in the valley ',
  'clauses without a stop': 'the minister said that the road was closed and ',
  'attributions without a stop': 'Anna Berg of Norway and Lars Holm of Denmark said ',
  sentences: `${SAID} `,
  cues: 'said that claimed ',
  'nominal cues': 'claim of the view of ',
  'infinitives that are cues': 'to vow to ',
  commas: 'roads, rivers, bridges, ',
  coordinators: 'rivers, and roads of it ',
  'bare commas': ',',
  'straight quotes': '"We agree" ',
  'marks alone': '" ',
  'opening marks': '“We agree on that ',
  'opening marks of sentences': '“We agree on that. ',
  'opening single marks': '‘We agree on that. ',
  'quotations with their cues': '“We agree on that,” he said. “We always did so.” ',
  'German clauses': 'der Minister sagte, dass die Straße gesperrt sei, und ',
  Chinese: '外交部发言人表示，',
  names: 'Anna Berg Norway Lars Holm ',
  dots: '. ',
  brackets: '( ',
  adverbs: 'only quickly ',
  auxiliaries: 'would have been ',
};

const SIZE = 2_000;

function timeOf(text: string): number {
  const start = performance.now();
  claimsIn(text);
  return performance.now() - start;
}

describe('finding claims takes time in proportion to the text', function () {
  this.timeout(20_000);

  for (const [what, piece] of Object.entries(PIECES)) {
    it(`with ${what}`, () => {
      const grown = (times: number): string => piece.repeat(Math.ceil((SIZE * times) / piece.length));
      timeOf(grown(1));
      let told = '';
      // A busy machine can slow down any single run: only what is slow every time is slow.
      for (let attempt = 0; attempt < 4; attempt++) {
        const times = [1, 2, 4, 8].map((factor) => timeOf(grown(factor)));
        const [, twice = 0, , eight = 0] = times;
        if (eight < 60 || eight < twice * 10) return;
        told = times.map((time) => time.toFixed(1)).join(', ');
      }
      assert.fail(`${told} ms for once, twice, four and eight times the text`);
    });
  }

  it('in a quotation full of cues, and in one line of ten thousand quotations or cues', () => {
    claimsIn(`“${'We agree. They said so. '.repeat(2_000)}” he said.`);
    claimsIn('"We agree" '.repeat(10_000));
    claimsIn('said that claimed '.repeat(5_000));
    claimsIn(`The minister said that ${'roads, '.repeat(10_000)} were closed.`);
  });

  it('in a paragraph of a megabyte without a full stop', () => {
    claimsIn('the state of the river and the road in the valley '.repeat(20_000));
  });
});
