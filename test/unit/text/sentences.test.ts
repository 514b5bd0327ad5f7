import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextFormat } from '../../../src/core/annotation.js';
import { splitSentences } from '../../../src/core/text/sentences.js';
import { assertLinear } from './linear.js';
import { readText } from './reading.js';

/** `expected` has the sentences parted by ` | `, line ends as they are. */
const splits = (name: string, text: string, expected: string, format: TextFormat = 'plain') =>
  it(name, () => assert.deepEqual(readText(text, format).sentences, expected === '' ? [] : expected.split(' | ')));
const keeps = (text: string) => splits(`keeps “${text}” whole`, text, text);

describe('splitSentences, stops', () => {
  splits('two sentences', 'Norway chairs. Denmark follows.', 'Norway chairs. | Denmark follows.');
  splits('exact offsets', '  One.  Two. ', 'One. | Two.');
  splits(
    'question and exclamation marks',
    'Why now? Never! Well then?! Good.',
    'Why now? | Never! | Well then?! | Good.',
  );
  splits('no stop at the end', 'One. Two', 'One. | Two');
  splits('hard-wrapped lines', 'Norway\nchairs. Denmark\r\nfollows.', 'Norway\nchairs. | Denmark\r\nfollows.');
  splits('nothing in blanks and signs', ' \n *** \n', '');
  splits(
    'an ellipsis before a capital, not before a small letter',
    'Well… So... then . . . Yes.',
    'Well… | So... then . . . | Yes.',
  );
  splits('CJK stops, without spaces', '中国反对。美国支持！真的？是', '中国反对。 | 美国支持！ | 真的？ | 是');
  splits(
    'a number or a currency begins a sentence',
    'It ended in 2014. 25 states signed. $3 bn went.',
    'It ended in 2014. | 25 states signed. | $3 bn went.',
  );
  splits(
    'accents and other scripts',
    'Ça va. Éric Zemmour. Москва. Россия.',
    'Ça va. | Éric Zemmour. | Москва. | Россия.',
  );
  splits('emoji', 'Done 😀. 😀 begins.', 'Done 😀. | 😀 begins.');
  keeps('He wanted x; Y followed; Z did not.');
  keeps('Growth of 3.5 percent and version 2.0.1 of example.com.');
  keeps('They spoke (see above!) of it.');
});

describe('splitSentences, quotes and brackets', () => {
  splits(
    'closing quotes belong to the sentence',
    '“We agree.” He left. "No." She stayed.',
    '“We agree.” | He left. | "No." | She stayed.',
  );
  splits(
    'closing brackets and emphasis',
    '(It failed.) **It worked.** _Yes._ End.',
    '(It failed.) | **It worked.** | _Yes._ | End.',
  );
  splits('opening quotes belong to the next', 'It ended. “We agree,” he said.', 'It ended. | “We agree,” he said.');
  keeps('“Will they come?” asked the minister.');
  keeps('“Never!” she said.');
  keeps('“Why now?” President Putin asked on Monday.');
  keeps('“Is it so…” Angela Merkel wondered aloud.');
  splits('a quoted question before a new sentence', '“Why now?” Nobody knew.', '“Why now?” | Nobody knew.');
});

describe('splitSentences, abbreviations', () => {
  keeps('Mr. Putin met Dr. Merkel, Gen. Milley and Sen. Cruz.');
  keeps('J. D. Vance and J.D. Vance met George W. Bush.');
  keeps('The forces of e.g. Norway, i.e. NATO, cf. Smith et al. (2019), acted vs. Russia.');
  keeps('See p. 4, No. 5, Fig. 2, Art. 51 and Vol. II of it.');
  keeps('On Jan. 6 and Sept. 11 it happened.');
  keeps('Apple Inc. Chief Tim Cook and St. Petersburg agreed.');
  keeps('The U.S. Senate and the U.N. Security Council met in Washington, D.C. Tuesday.');
  keeps('At 5 p.m. Monday and 10 a.m. EST they met.');
  keeps('Rep. Smith (R-Calif.) spoke.');
  keeps('The U.S.-led coalition and the U.S.’s allies.');
  keeps('C. A. Smith and J. I. Case.');
  splits(
    'U.S. at the end of a sentence',
    'They left the U.S. The talks failed. It helped the U.S. But Russia lost.',
    'They left the U.S. | The talks failed. | It helped the U.S. | But Russia lost.',
  );
  splits(
    '“no” is a word at the end',
    'He said no. Russia agreed. The answer is no.',
    'He said no. | Russia agreed. | The answer is no.',
  );
  splits('months that end a sentence', 'They met in Dec. Putin left.', 'They met in Dec. | Putin left.');
  splits('p.m. at the end', 'They met at 5 p.m. Putin left.', 'They met at 5 p.m. | Putin left.');
  splits('etc. before a capital', 'Oil, gas, etc. Russia sells.', 'Oil, gas, etc. | Russia sells.');
  splits(
    'long words are no abbreviations',
    'An internationalisation. Russia agreed.',
    'An internationalisation. | Russia agreed.',
  );
  splits(
    'acronyms without stops',
    'They left NATO. Russia agreed. He met the EU. China too.',
    'They left NATO. | Russia agreed. | He met the EU. | China too.',
  );
});

describe('splitSentences, notes', () => {
  splits(
    'the number of a footnote',
    'It is their policy.12 The talks failed.³ So be it.',
    'It is their policy.12 | The talks failed.³ | So be it.',
  );
  splits('a footnote of Markdown', 'It failed.[^1] So be it.[^2]', 'It failed.[^1] | So be it.[^2]', 'markdown');
  splits('a superscript of HTML', 'It failed.<sup>1</sup> So be it.', 'It failed.<sup>1</sup> | So be it.', 'html');
  splits(
    'a link at the end',
    '[It failed.](https://example.org/a.b) So be it.',
    '[It failed.](https://example.org/a.b) | So be it.',
    'markdown',
  );
});

describe('splitSentences, blocks of plain text', () => {
  splits(
    'bullets',
    'We ask:\n• that China\n  acts\n• that Russia stops',
    'We ask: | that China\n  acts | that Russia stops',
  );
  splits('hyphens behind a colon', 'We ask:\n- one\n- two', 'We ask: | one | two');
  splits('numbers', '1. One goes\n2. Two goes\n(a) Three goes', 'One goes | Two goes | Three goes');
  keeps('The talks\n– as ever – failed.');
  keeps('It happened in\n1992. then');
  splits(
    'a year that opens a line',
    'It happened in\n1992. Then peace came.',
    'It happened in\n1992. | Then peace came.',
  );
  it('reads hashes and pipes as signs like any other', () =>
    assert.deepEqual(readText('# of states | 5', 'plain').sentences, ['# of states | 5']));
});

describe('splitSentences, blocks of Markdown', () => {
  const markdown = (name: string, text: string, expected: string) => splits(name, text, expected, 'markdown');
  markdown('headings', '# The West\nIt fails.\n## The East\nIt rises', 'The West | It fails. | The East | It rises');
  markdown(
    'underlined headings',
    'The West\n========\nIt fails.\n\nThe East\n---\nIt rises',
    'The West | It fails. | The East | It rises',
  );
  markdown(
    'list items',
    '- One goes\n  on. Two\n- Three\n1. Four\n2. Five',
    'One goes\n  on. | Two | Three | Four | Five',
  );
  markdown(
    'quotes',
    'He said:\n> It fails\n> again. It rises.\n>\n> So it is.',
    'He said: | It fails\n> again. | It rises. | So it is.',
  );
  markdown('tables', '| State | Says |\n|:--|--:|\n| Russia | No. Never |', 'State | Says | Russia | No. | Never');
  markdown('tables without outer pipes', 'State | Says\n--- | ---\nRussia | No', 'State | Says | Russia | No');
  it('reads a pipe outside of tables as a sign like any other', () =>
    assert.deepEqual(readText('Flashpoints | Diplomacy', 'markdown').sentences, ['Flashpoints | Diplomacy']));
  markdown('fences', 'He wrote\n```\nRussia. China.\n```\nand left.', 'He wrote | and left.');
  markdown('comments on lines of their own', 'He wrote\n<!-- Russia -->\nand left.', 'He wrote | and left.');
  markdown('comments within', 'He <!-- A. B. --> left. So', 'He <!-- A. B. --> left. | So');
  markdown(
    'code and addresses end nothing',
    'Use `a. B` or\nhttps://example.org/a.B\nfor it. So',
    'Use `a. B` or\nhttps://example.org/a.B\nfor it. | So',
  );
  markdown('marker and text of a footnote', '[^1]: See above. So', 'See above. | So');
  markdown('a number in the middle of a paragraph', 'It was in\n1992. Then', 'It was in\n1992. | Then');
});

describe('splitSentences, blocks of HTML', () => {
  splits(
    'block tags end sentences, others do not',
    '<h1>The West</h1><p>It <b>fails</b> again. So</p><ul><li>one<li>two</ul>a<br>b',
    'The West | It <b>fails</b> again. | So | one | two | a | b',
    'html',
  );
});

describe('splitSentences, any text', () => {
  const piece = fc.constantFrom(
    '.',
    '. ',
    '?',
    '”',
    '"',
    '\n',
    '\r\n',
    '- ',
    '1. ',
    '|',
    '|---|\n',
    '> ',
    '#',
    ' ',
    'The',
    'U.S.',
    'a',
    '😀',
    '。',
    '<p>',
    '`',
    '[^1]',
    '³',
    '12',
    '...',
  );
  it('gives trimmed, disjoint spans in order', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom<TextFormat>('plain', 'markdown', 'html'),
        (parts, format) => {
          const text = parts.join('');
          let done = 0;
          for (const { start, end } of splitSentences(text, [], format)) {
            assert.ok(start >= done && end > start && end <= text.length);
            assert.equal(text.slice(start, end).trim().length, end - start);
            done = end;
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  const hostile: Record<string, (n: number) => string> = {
    stops: (n) => '.'.repeat(n),
    'spaced stops': (n) => ' .'.repeat(n / 2),
    'stops and blanks': (n) => '. '.repeat(n / 4) + ' '.repeat(n / 2),
    quotes: (n) => '."'.repeat(n / 2),
    'line ends': (n) => 'a\n'.repeat(n / 2),
    capitals: (n) => 'A.'.repeat(n / 2),
    'one word': (n) => 'a'.repeat(n) + '.',
    numbers: (n) => '1. '.repeat(n / 3),
    'quote marks': (n) => '>'.repeat(n),
    pipes: (n) => '|-'.repeat(n / 2) + '\n',
    'questions with names': (n) => '?” Aa Aa Aa Aa'.repeat(n / 14),
  };
  for (const [name, make] of Object.entries(hostile)) {
    it(`takes time in proportion: ${name}`, () => {
      const prepare = (n: number) => ({
        text: make(n),
        skips: Array.from({ length: n / 100 }, (_, i) => ({ start: i * 100, end: i * 100 + 3 })),
      });
      for (const format of ['plain', 'markdown', 'html'] as const) {
        assertLinear(prepare, ({ text, skips }) => splitSentences(text, skips, format));
      }
    });
  }
});
