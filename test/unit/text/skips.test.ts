import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { TextFormat } from '../../../src/core/annotation.js';
import { splitParagraphs } from '../../../src/core/text/paragraphs.js';
import { readSkips, START } from '../../../src/core/text/skips.js';
import { assertLinear } from './linear.js';
import { readText } from './reading.js';

const skipped = (text: string, format: TextFormat = 'markdown') => readText(text, format).skipped;
const skips = (name: string, text: string, expected: string[], format: TextFormat = 'markdown') =>
  it(name, () => assert.deepEqual(skipped(text, format), expected));

describe('readSkips, addresses in every format', () => {
  for (const format of ['plain', 'markdown', 'html'] as const) {
    skips(
      `a URL without the sentence's stop (${format})`,
      'See https://nato.int/russia.html. Next.',
      ['https://nato.int/russia.html'],
      format,
    );
    skips(
      `e-mail addresses (${format})`,
      'Write to press.office@eu-council.example.org, please.',
      ['press.office@eu-council.example.org'],
      format,
    );
    skips(`www without a scheme (${format})`, '(www.rand.org/china)', ['www.rand.org/china'], format);
  }
  skips(
    'brackets that belong to the URL',
    'at https://en.example.org/NATO_(alliance), too',
    ['https://en.example.org/NATO_(alliance)'],
    'plain',
  );
  skips('brackets around the URL', '(https://example.org/a)', ['https://example.org/a'], 'plain');
  skips('a DOI', 'doi:10.1080/0966 and then', ['doi:10.1080/0966'], 'plain');
  skips('no ratio, time or handle', 'At 10:30 it was 3:1 for @NATO, he said: yes. a@b', [], 'plain');
  skips('no scheme alone', 'The prefix http:// means nothing.', [], 'plain');
});

describe('readSkips, code in Markdown', () => {
  skips('code spans of any length', 'The `US` and ``a ` b`` and `` ` ``.', ['`US`', '``a ` b``', '`` ` ``']);
  skips('a code span over a line end', 'See `the\nUS` there.', ['`the\nUS`']);
  skips('no unclosed code span', 'A ` stays text, Russia too.', []);
  skips('no escaped code span', 'A \\`b` c.', []);
  skips('a fence', 'A\n```js\nRussia\n```\nB', ['```js\nRussia\n```\n']);
  skips('a fence over blank lines', 'A\n\n```\nUS\n\nEU\n```\n\nB', ['```\nUS\n\n', 'EU\n```\n']);
  skips('a longer fence with a shorter one inside', '````\n```\nUS\n```\n````\nB', ['````\n```\nUS\n```\n````\n']);
  skips('tildes that backticks do not close', '~~~\n```\nUS\n~~~\nB', ['~~~\n```\nUS\n~~~\n']);
  skips('an unclosed fence to the end', 'A\n\n```\nUS\n\nEU\n\nUN', ['```\nUS\n\n', 'EU\n\n', 'UN']);
  skips('a fence within a list item', '- A\n\n  ```\n  US\n  ```\n- B', ['```\n  US\n  ```\n']);
  skips('a fence in a quote, which ends with the quote', '> ```\n> US\n\nEU', ['```\n> US\n']);
  skips('no inline code that looks like a fence', '```US``` is code, EU is not.', ['```US```']);
  skips('indented code', 'A\n\n    US\n\nB', ['    US\n']);
  skips('code indented by a tab', 'A\n\n\tUS\n', ['\tUS\n']);
  skips('no indented line that goes on with a paragraph', 'A\n    US', []);
  skips('no indented paragraph of a list item', '- A\n\n    The US\n', []);
  skips('indented code in a list item', '- A\n\n      US\n', ['      US\n']);
  skips('indented code behind a list', '- A\n\nB\n\n    US\n', ['    US\n']);
  skips('indented code behind a heading', '# A\n    US\nB', ['    US\n']);
});

describe('readSkips, front matter', () => {
  skips('of YAML, at the very start', '---\ntitle: US\n---\nUS', ['---\ntitle: US\n---\n']);
  skips('of YAML with blank lines', '---\ntitle: US\n\nlist:\n  - EU\n---\n\nUN', [
    '---\ntitle: US\n\n',
    'list:\n  - EU\n---\n',
  ]);
  skips('of TOML', '+++\ntitle = "US"\n+++\nUS', ['+++\ntitle = "US"\n+++\n']);
  skips('no rule further on', 'A\n\n---\ntitle: US\n---\n', []);
  skips('no rule at the start', '---\n\nThe US met the EU.\n', ['---\n']);
  skips('what was never closed ends at the first prose', '---\ntitle: A\n\nThe US met the EU.', ['---\ntitle: A\n\n']);
  skips('behind a byte order mark', '\ufeff---\ntitle: US\n---\nUS', ['\ufeff---\ntitle: US\n---\n']);
  skips('with CRLF', '---\r\ntitle: US\r\n---\r\nUS', ['---\r\ntitle: US\r\n---\r\n']);
});

describe('readSkips, links in Markdown', () => {
  skips('the target and title, not the text', '[Russia](/russia "On Russia") and', ['(/russia "On Russia")']);
  skips('an image', '![The US flag](us.png)', ['(us.png)']);
  skips('a target with brackets', '[a](x_(y)_z) b', ['(x_(y)_z)']);
  skips('a target in angles', '[a](<US and EU>) b', ['(<US and EU>)']);
  skips('a target on the next line', '[a](\n/us\n"US") b', ['(\n/us\n"US")']);
  skips('an empty target', '[a]() b', ['()']);
  skips('a reference', '[Russia][ru-2020] and [x][]', ['[ru-2020]', '[]']);
  skips('no remark in brackets behind a word', 'He said [it] (the US) would.', []);
  skips('no bracket without an opening one', 'it](US)', []);
  skips('definitions', '[ru]: https://example.org/Russia "The US"\n[eu]: <x y>\n', [
    '[ru]: https://example.org/Russia "The US"',
    '[eu]: <x y>',
  ]);
  skips('no definition that is prose', '[Note]: the US said so.', []);
  skips('footnotes, whose text is read', 'A.[^us]\n\n[^us]: The US.', ['[^us]', '[^us]:']);
  skips('autolinks', 'At <https://example.org/US> and <us@example.org>.', [
    '<https://example.org/US>',
    '<us@example.org>',
  ]);
  skips('an image in a link', '[![US](a.png)](b.html)', ['(a.png)', '(b.html)']);
});

describe('readSkips, HTML', () => {
  skips(
    'tags with their attributes',
    '<p title="US > EU">The <b>US</b></p>',
    ['<p title="US > EU">', '<b>', '</b></p>'],
    'html',
  );
  skips('comments over paragraphs', 'A <!-- US\n\nEU --> B', ['<!-- US\n\n', 'EU -->'], 'html');
  skips(
    'scripts and styles over paragraphs',
    '<script>US\n\nEU</script> A <STYLE>UN</style >',
    ['<script>US\n\n', 'EU</script>', '<STYLE>UN</style >'],
    'html',
  );
  skips(
    'code',
    'The <code>US</code> and <pre><code class="x">EU\n\nUN</code></pre>',
    ['<code>US</code>', '<pre><code class="x">EU\n\n', 'UN</code></pre>'],
    'html',
  );
  skips('a tag over a blank line', '<a title="US\n\nEU" href=x>UN', ['<a title="US\n\n', 'EU" href=x>'], 'html');
  skips('entities', 'AT&amp;T&nbsp;&#8211;&#x2014; & co', ['&amp;', '&nbsp;&#8211;&#x2014;'], 'html');
  skips('no smaller-than sign', 'If 3 < 5 and a <5, US > EU', [], 'html');
  skips(
    'doctype, processing instruction',
    '<!DOCTYPE html><?xml version="1.0"?>US',
    ['<!DOCTYPE html><?xml version="1.0"?>'],
    'html',
  );
});

describe('readSkips, HTML in Markdown', () => {
  skips('tags', 'The <abbr title="United States">US</abbr>', ['<abbr title="United States">', '</abbr>']);
  skips('comments over paragraphs', '<!-- US\n\nEU --> B\n\nC', ['<!-- US\n\n', 'EU -->']);
  skips('a fence in a comment is none', '<!--\n```\n-->\nUS', ['<!--\n```\n-->']);
  skips('no unclosed tag', 'a <b US and\nEU', []);
  skips('no unclosed comment within a line', 'An arrow <!-- US\n\nEU', []);
});

describe("readSkips, the reader's own marks", () => {
  it('skips what stands between off and on, over paragraphs', () => {
    const text = 'A <!-- policy-annotator: off --> US\n\nEU\n\nUN <!-- policy-annotator: on --> B';
    const { read, marks } = readText(text, 'markdown');
    assert.equal(read, 'A ··· B');
    assert.deepEqual(marks, [
      { what: 'off', text: '<!-- policy-annotator: off -->' },
      { what: 'on', text: '<!-- policy-annotator: on -->' },
    ]);
  });

  it('takes a line of its own in plain text', () => {
    const text =
      'A\npolicy-annotator: off\nUS\n  policy-annotator: on\t\nB\n\npolicy-annotator: ignore "the Council"\nC';
    const { read, marks, ignore } = readText(text, 'plain');
    assert.equal(read, 'A\n·\t\nB\n\n·\nC');
    assert.deepEqual(
      marks.map((mark) => mark.what),
      ['off', 'on', 'ignore'],
    );
    assert.equal(marks[1]?.text, 'policy-annotator: on');
    assert.deepEqual(ignore, ['the Council']);
  });

  it('takes straight and curly quotes, and several phrases', () => {
    const { ignore } = readText('<!-- policy-annotator: ignore "the Council", “AC” -->', 'html');
    assert.deepEqual(ignore, ['the Council', 'AC']);
  });

  it('is no mark in code, in the middle of a plain line, or with other words', () => {
    assert.deepEqual(readText('```\n<!-- policy-annotator: off -->\n```\nUS', 'markdown').marks, []);
    assert.deepEqual(readText('    <!-- policy-annotator: off -->\n\nUS', 'markdown').marks, []);
    assert.deepEqual(readText('`<!-- policy-annotator: off -->` US', 'markdown').marks, []);
    assert.deepEqual(readText('say policy-annotator: off', 'plain').marks, []);
    assert.deepEqual(readText('policy-annotator: off it goes', 'plain').marks, []);
    assert.deepEqual(readText('policy-annotator: ignore the Council', 'plain').marks, []);
    assert.deepEqual(readText('policy-annotator: off', 'markdown').marks, []);
  });

  it('stays off to the end, and a fence opened there still counts', () => {
    const { read, marks } = readText(
      '<!-- policy-annotator: off -->\n```\n\n<!-- policy-annotator: on -->\n\nUS',
      'markdown',
    );
    assert.equal(read, '···');
    assert.equal(marks.length, 1);
  });
});

describe('readSkips, its state', () => {
  it('is the same behind any two paragraphs of prose', () => {
    const first = readSkips('The US.\n\n', 'markdown', START);
    assert.equal(readSkips('# EU\n\n', 'markdown', first.state).state, first.state);
    assert.notEqual(first.state, START);
  });

  const piece = fc.constantFrom(
    '`',
    '``',
    '```',
    '~~~',
    '\n',
    '\n\n',
    '\r\n',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '<!--',
    '-->',
    '---',
    '- ',
    '1. ',
    '> ',
    '#',
    '    ',
    'US',
    ' ',
    '&amp;',
    '"',
    "'",
    '\\',
    'www.a.b',
    '@',
    '://',
    'a',
    '<script>',
    '</script>',
    '[^1]',
    ']:',
    'policy-annotator: off',
    'policy-annotator: on',
    '😀',
  );
  const anyText = fc.array(piece, { maxLength: 60 }).map((parts) => parts.join(''));

  for (const format of ['plain', 'markdown', 'html'] as const) {
    it(`gives sorted, disjoint spans within any paragraph (${format})`, () => {
      fc.assert(
        fc.property(anyText, (text) => {
          let state = START;
          const starts = splitParagraphs(text, false);
          starts.forEach((start, i) => {
            const paragraph = text.slice(start, starts[i + 1]);
            const result = readSkips(paragraph, format, state);
            let done = -1;
            for (const span of result.skips) {
              assert.ok(
                span.start > done && span.end > span.start && span.end <= paragraph.length,
                JSON.stringify(span),
              );
              done = span.end;
            }
            for (const mark of result.marks) assert.ok(mark.start < mark.end && mark.end <= paragraph.length);
            state = result.state;
          });
        }),
        { numRuns: 1000 },
      );
    });
  }
});

describe('readSkips, hostile input', () => {
  const hostile: Record<string, (n: number) => string> = {
    backticks: (n) => '`'.repeat(n),
    'backtick runs that never match': (n) =>
      Array.from({ length: Math.sqrt(n) }, (_, i) => '`'.repeat(i + 1)).join(' '),
    'opening brackets': (n) => '['.repeat(n),
    'link openings': (n) => '[a]('.repeat(n / 4),
    'half links': (n) => `${'['.repeat(n / 8)}${'](<'.repeat(n / 8)}${'](a "'.repeat(n / 8)}`,
    'smaller-than signs': (n) => '<'.repeat(n),
    'unclosed tags': (n) => '<a '.repeat(n / 3),
    'unclosed quotes in tags': (n) => '<a b="\' '.repeat(n / 8),
    'unclosed comments': (n) => 'a <!-- '.repeat(n / 7),
    'unclosed scripts': (n) => 'a <script> '.repeat(n / 11),
    'unclosed code elements': (n) => '<code> '.repeat(n / 7),
    'list markers': (n) => '- '.repeat(n / 2),
    'quote marks': (n) => '>'.repeat(n),
    colons: (n) => 'http:'.repeat(n / 5),
    'addresses of dots': (n) => 'http://' + '.'.repeat(n),
    'at signs': (n) => 'a@'.repeat(n / 2),
    'hyphens behind an at sign': (n) => 'a@' + '-'.repeat(n) + '.b',
    ampersands: (n) => '&'.repeat(n),
    lines: (n) => 'a\n'.repeat(n / 2),
    'bare carriage returns': (n) => 'a\r'.repeat(n / 2),
    definitions: (n) => '[a]: \n'.repeat(n / 6),
    'half definitions': (n) => '[a'.repeat(n / 2) + '\n',
    escapes: (n) => '\\'.repeat(n),
    marks: (n) => 'policy-annotator: '.repeat(n / 18),
    blanks: (n) => '[a](' + ' '.repeat(n),
  };
  for (const [name, make] of Object.entries(hostile)) {
    it(`takes time in proportion: ${name}`, () => {
      for (const format of ['plain', 'markdown', 'html'] as const)
        assertLinear(make, (text) => readSkips(text, format, START));
    });
  }
});
