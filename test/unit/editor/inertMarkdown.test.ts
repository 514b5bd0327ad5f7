import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { inertMarkdown, plainMarkdown } from '../../../src/editor/inertMarkdown.js';

/** What starts something that loads, runs or goes anywhere but to a web page. */
const DANGEROUS = [/!\[/, /\]\((?!https?:\/\/)/, /\]:(?![ \t]*https?:\/\/)/, /<(?!https?:\/\/)[A-Za-z/!?\\&]/, /\$\(/];
const isInert = (markdown: string): boolean => DANGEROUS.every((form) => !form.test(markdown));

describe('a note from a knowledge file', () => {
  const HOSTILE: Record<string, string> = {
    'a command link': '[Click](command:workbench.action.terminal.new)',
    'a command link in angle brackets': '[Click](<command:evil>)',
    'a command link with a line break before it': '[Click](\ncommand:evil)',
    'a command link spelt with entities': '[Click](&#99;ommand:evil)',
    'a script link': '[Click](javascript:alert(1))',
    'a link by reference': '[Click][x]\n\n[x]: command:evil',
    'a link by reference on the next line': '[Click][x]\n\n[x]:\n  command:evil',
    'a bare link in angle brackets': '<command:evil>',
    'an image from the net': '![](https://example.org/pixel.png)',
    'an image by reference': '![alt][x]\n\n[x]: https://example.org/pixel.png',
    'an image inside a link': '[![x](https://example.org/p.png)](command:evil)',
    'a file link': '[Click](file:///etc/passwd)',
    'a data link': '[Click](data:text/html,hello)',
    'an HTML image': '<img src="https://example.org/p.png" onerror="alert(1)">',
    'a closing tag': '</div>',
    'a comment': '<!-- x -->',
    'HTML that pretends to be a link': '<https://example.org onmouseover=x>',
    'a theme icon': '$(alert)',
  };

  for (const [what, note] of Object.entries(HOSTILE)) {
    it(`cannot bring in ${what}`, () => {
      const inert = inertMarkdown(note);
      assert.ok(isInert(inert), inert);
      assert.equal(inert.replaceAll('\u2060', ''), note, 'the reader still sees what was written');
    });
  }

  it('keeps its emphasis, lists, code and links to web pages', () => {
    const note =
      '**Founded** in *1949*.\n\n- `a < b`\n- [Site](https://example.org/a "Title") and <https://example.org>\n\n[x]: https://example.org';
    assert.equal(inertMarkdown(note), note);
  });

  it('is inert whatever it says', () => {
    const part = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '!',
      '<',
      '>',
      ':',
      ' ',
      '\n',
      'command:x',
      'https://e.org',
      '$',
      '\\',
      '&#99;',
      '`',
      'a',
    );
    fc.assert(fc.property(fc.array(part), (parts) => isInert(inertMarkdown(parts.join('')))));
  });
});

describe('a name as Markdown', () => {
  it('shows just its characters', () => {
    assert.equal(plainMarkdown('NATO'), 'NATO');
    assert.match(plainMarkdown('*a* [b](c) <d> `e` ![f] $(g)'), /^[^*[\]()<>`!$]+$/);
  });

  it('stands on one line', () => {
    assert.equal(plainMarkdown('a\n\n  b'), 'a b');
  });
});
