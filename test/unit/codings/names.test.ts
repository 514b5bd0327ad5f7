import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codingFileName, codingFileOf, coderSlug, isCodingFile } from '../../../src/core/codings/names.js';

describe('the name of a coding file', () => {
  it('has the coder in letters that any file system takes', () => {
    assert.equal(coderSlug('  Ana / Bo: "x"?* '), 'ana-bo-x');
    assert.equal(coderSlug('..'), 'coder');
    assert.equal(coderSlug(''), 'coder');
    assert.equal(coderSlug('A\u0308nne'), coderSlug('\u00c4nne'));
    assert.equal(coderSlug('R_2-D'), 'r_2-d');
  });

  it('tells coders apart whose names differ in a vowel sign only', () => {
    assert.notEqual(coderSlug('\u0915\u093f'), coderSlug('\u0915\u0940'));
  });

  it('is not too long for a file system', () => {
    assert.equal(coderSlug('many words '.repeat(99)).length <= 60, true);
  });

  it('is read back, whatever the document and the coder are called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' }), (document, coder) => {
        const name = codingFileName(document, coder);
        assert.ok(isCodingFile(name));
        assert.deepEqual(codingFileOf(name), { document, coder: coderSlug(coder) });
        assert.match(coderSlug(coder), /^[\p{L}\p{M}\p{N}_-]+$/u);
        assert.equal(coderSlug(coderSlug(coder)), coderSlug(coder));
      }),
    );
  });

  it('is none where document or coder are missing', () => {
    for (const name of ['codings.yaml', '.codings.yaml', 'ana.codings.yaml', '.ana.codings.yaml', 'a.md.ana.yaml'])
      assert.equal(codingFileOf(name), null, name);
    assert.equal(isCodingFile('a.md.ana.codings.yaml.bak'), false);
  });
});
