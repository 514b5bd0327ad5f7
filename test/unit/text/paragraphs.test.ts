import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hasBlankLine, splitParagraphs } from '../../../src/core/text/paragraphs.js';

const paragraphs = (text: string, byLine = false): string[] => {
  const starts = splitParagraphs(text, byLine);
  return starts.map((start, i) => text.slice(start, starts[i + 1]));
};

describe('hasBlankLine', () => {
  const cases: [string, boolean][] = [
    ['', false],
    ['one line', false],
    ['two\nlines', false],
    ['two\n\nparagraphs', true],
    ['two\r\n\r\nparagraphs', true],
    ['two\r\rparagraphs', true],
    ['blanks, a tab and a no-break space\n \t\u00a0\nmake no content', true],
    ['\n\nblank lines at the start part nothing', false],
    ['nor do those at the end\n\n\n', false],
    ['a\n\u200bb', false],
  ];
  for (const [text, expected] of cases) {
    it(`${JSON.stringify(text)}: ${expected}`, () => assert.equal(hasBlankLine(text), expected));
  }
});

describe('splitParagraphs', () => {
  it('finds nothing in an empty text', () => assert.deepEqual(splitParagraphs('', false), []));

  it('keeps hard-wrapped lines together and the blank lines with the paragraph before them', () => {
    const text = 'Norway chairs\nthe Council.\n\n\nDenmark follows.\n';
    assert.deepEqual(paragraphs(text), ['Norway chairs\nthe Council.\n\n\n', 'Denmark follows.\n']);
  });

  it('gives leading blank lines to the first paragraph', () => {
    assert.deepEqual(paragraphs('\n \nOne.\n\nTwo.'), ['\n \nOne.\n\n', 'Two.']);
  });

  it('makes one paragraph of nothing but blank lines', () => assert.deepEqual(paragraphs('\n\n \n'), ['\n\n \n']));

  it('knows CRLF and CR', () => {
    assert.deepEqual(paragraphs('One.\r\n\r\nTwo.\r\n'), ['One.\r\n\r\n', 'Two.\r\n']);
    assert.deepEqual(paragraphs('One.\r\rTwo.\rStill two.'), ['One.\r\r', 'Two.\rStill two.']);
  });

  it('starts an indented paragraph at its line', () => {
    assert.deepEqual(paragraphs('One.\n\n    Two.'), ['One.\n\n', '    Two.']);
  });

  it('takes each line for a paragraph where asked to', () => {
    assert.deepEqual(paragraphs('One.\nTwo.\r\nThree.', true), ['One.\n', 'Two.\r\n', 'Three.']);
    assert.deepEqual(paragraphs('\nOne.\n\nTwo.\n', true), ['\nOne.\n\n', 'Two.\n']);
  });

  const anyText = fc
    .array(fc.constantFrom('\n', '\r', '\r\n', ' ', '\t', '\u00a0', 'a', 'Russia', '😀', '.'), { maxLength: 40 })
    .map((parts) => parts.join(''));

  it('tiles the text, and splits any run of whole paragraphs in the same way', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), fc.nat(), fc.nat(), (text, byLine, a, b) => {
        const starts = splitParagraphs(text, byLine);
        assert.equal(paragraphs(text, byLine).join(''), text);
        if (starts.length === 0) return;
        const [i, j] = [a % starts.length, b % (starts.length + 1)].sort((x, y) => x - y) as [number, number];
        const from = starts[i] ?? 0;
        const slice = text.slice(from, starts[j] ?? text.length);
        const expected = starts.slice(i, j).map((start) => start - from);
        assert.deepEqual(splitParagraphs(slice, byLine), expected);
      }),
      { numRuns: 500 },
    );
  });
});
