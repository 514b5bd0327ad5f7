import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { globOf } from '../../../../src/editor/workspaceIndex/languageGlobs.js';

describe('the files of a language', () => {
  it('are those that installed extensions say', () => {
    const latex = [
      { id: 'latex', extensions: ['.tex', '.ltx'], filenames: ['Makefile.tex'] },
      { id: 'css', extensions: ['.css'] },
    ];
    assert.equal(globOf(['latex'], latex, {}), '**/{*.tex,*.ltx,Makefile.tex}');
  });

  it('text and Markdown are known without any', () => {
    assert.equal(globOf(['plaintext'], [], {}), '**/*.txt');
    assert.equal(globOf(['markdown', 'plaintext'], [], {}), '**/{*.txt,*.md,*.markdown}');
  });

  it('the user’s own associations count', () => {
    assert.equal(
      globOf(['plaintext'], [], { '*.speech': 'plaintext', '*.x': 'css', 'a/*.b': 'plaintext' }),
      '**/{*.txt,*.speech}',
    );
  });

  it('signs that mean something in a glob match any one sign', () => {
    assert.equal(globOf(['odd'], [{ id: 'odd', extensions: ['.{a,b}'] }], {}), '**/*.?a?b?');
  });

  it('a language that nobody knows has none', () => {
    assert.equal(globOf(['klingon'], [], {}), null);
  });
});
