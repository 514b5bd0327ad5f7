import assert from 'node:assert/strict';
import fc from 'fast-check';
import { firstWords, snippetOf } from '../../../src/editor/outline/snippet.js';

/** The snippet about the words between brackets, its highlights in brackets again. */
function told(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const { text, highlights } = snippetOf(marked.replace(/[[\]]/g, ''), { start, end });
  let out = text;
  for (const mark of [...highlights].reverse()) {
    out = `${out.slice(0, mark.start)}[${out.slice(mark.start, mark.end)}]${out.slice(mark.end)}`;
  }
  return out;
}

describe('a snippet', () => {
  it('tells the words around a mention and cuts between words', () => {
    const text =
      'Long ago, in another country altogether, [Norway] took the chair of a council that nobody had heard of before that year.';
    assert.equal(told(text), '…altogether, [Norway] took the chair of a council that nobody had heard of before…');
  });

  it('tells a short text whole', () => {
    assert.equal(told('So said [Norway].'), 'So said [Norway].');
  });

  it('makes one line of hard-wrapped ones, of CRLF and tabs', () => {
    assert.equal(told('said\r\n\tthe   [Arctic\r\nCouncil] then'), 'said the [Arctic Council] then');
  });

  it('stays in its paragraph, list item or heading, and drops their marks', () => {
    assert.equal(told('Before.\n\n## [Norway] now\n\nBehind.'), '[Norway] now');
    assert.equal(told('- one\n- two [Norway]\n- three'), 'two [Norway]');
    assert.equal(told('| a | [Norway] |\n| b | c |'), 'a | [Norway] |');
  });

  it('highlights the words of a claim, wherever they stand in it', () => {
    const text = 'The work can, they say, go on.';
    const words = [
      { start: 4, end: 8 },
      { start: 24, end: 29 },
    ];
    assert.deepEqual(snippetOf(text, { start: 4, end: 29 }, words), { text, highlights: words });
  });

  it('never cuts a letter in two and keeps its highlights inside the line, whatever the text', () => {
    const letters = fc.constantFrom('a', ' ', '\n', '😀', '-', '#', '\r\n', 'é', '\t', 'wordwordword');
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join('');
        const at = (n: number) => n % (text.length + 1);
        const span = { start: Math.min(at(a), at(b)), end: Math.max(at(a), at(b)) };
        // A span never starts or ends within a letter.
        const low = (n: number) => (text.charCodeAt(n) & 0xfc00) === 0xdc00;
        if (low(span.start) || low(span.end)) return;
        const snippet = snippetOf(text, span);
        assert.doesNotThrow(() => encodeURIComponent(snippet.text));
        assert.doesNotMatch(snippet.text, /[\r\n\t]/);
        for (const mark of snippet.highlights)
          assert.ok(0 <= mark.start && mark.start < mark.end && mark.end <= snippet.text.length);
      }),
    );
  });
});

describe('first words', () => {
  it('end between words, with an ellipsis', () => {
    assert.equal(firstWords('One two  three\nfour', 10), 'One two…');
    assert.equal(firstWords('One two', 10), 'One two');
  });

  it('cut a word that is too long by itself, but no letter', () => {
    assert.equal(firstWords('😀😀😀😀', 3), '😀…');
  });
});
