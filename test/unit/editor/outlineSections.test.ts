import assert from 'node:assert/strict';
import { findHeadings } from '../../../src/editor/outline/headings.js';
import { splitSections, type Section } from '../../../src/editor/outline/sections.js';

const titles = (text: string): string[] => findHeadings(text).map(({ rank, title }) => `${rank} ${title}`);

describe('headings of a Markdown text', () => {
  it('are marked by # or by a line below', () => {
    assert.deepEqual(titles('# One\n\nTwo\n===\n\n### Three ###\n\nFour\n---\n'), [
      '1 One',
      '1 Two',
      '3 Three',
      '2 Four',
    ]);
  });

  it('are no #hashtags, no lines of a list and no rules', () => {
    assert.deepEqual(titles('#tag\n\n- item\n---\n\n---\n\n####### seven\n'), []);
  });

  it('do not stand in code or front matter', () => {
    assert.deepEqual(titles('---\ntitle: x\n# note\n---\n# Yes\n```sh\n# no\n```\n~~~\n```\n# no\n~~~\n# Also'), [
      '1 Yes',
      '1 Also',
    ]);
  });

  it('have exact places, also with CRLF', () => {
    assert.deepEqual(findHeadings('Text\r\n\r\n## Two\r\nmore'), [{ start: 8, rank: 2, title: 'Two' }]);
  });
});

describe('sections', () => {
  const drawn = (sections: readonly Section[], text: string, depth = 0): string[] =>
    sections.flatMap(({ title, start, end, below }) => [
      `${'  '.repeat(depth)}${title}: ${JSON.stringify(text.slice(start, end))}`,
      ...drawn(below, text, depth + 1),
    ]);

  it('nest by rank, a rank left out does no harm', () => {
    const text = '# A\na\n### B\nb\n## C\nc\n# D\n';
    assert.deepEqual(drawn(splitSections(text, 'markdown'), text), [
      'A: "# A\\na\\n### B\\nb\\n## C\\nc\\n"',
      '  B: "### B\\nb\\n"',
      '  C: "## C\\nc\\n"',
      'D: "# D\\n"',
    ]);
  });

  it('begin with what stands before the first heading', () => {
    const text = 'By hand.\n\n# A\n';
    assert.deepEqual(drawn(splitSections(text, 'markdown'), text), ['By hand.: "By hand.\\n\\n"', 'A: "# A\\n"']);
  });

  it('are the paragraphs of plain text, where # means nothing', () => {
    const text = '# one\n\ntwo';
    assert.deepEqual(drawn(splitSections(text, 'plain'), text), ['# one: "# one\\n\\n"', 'two: "two"']);
  });

  it('of an empty text are none', () => {
    assert.deepEqual(splitSections('', 'plain'), []);
  });
});
