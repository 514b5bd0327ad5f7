import assert from 'node:assert/strict';
import { parseKnowledgeFile } from '../../../src/core/knowledge/parse.js';
import { cite } from '../../../src/core/notes/cite.js';

/** The short citation of a source written in one line. */
function cited(source: string, locator?: string): string {
  const { file } = parseKnowledgeFile(`version: 1\nsources: [{id: the-source, ${source}}]\n`);
  const [one] = file?.sources ?? [];
  assert.ok(one);
  return cite({ id: one.id, at: one.at, ...(locator && { locator }) }, new Map([[one.id, one]]));
}

describe('a short citation', () => {
  it('names one author, two, or the first of several', () => {
    assert.equal(cited('author: [{family: Voss, given: Ina}], issued: 2031-02-03'), 'Voss 2031');
    assert.equal(cited('author: [{family: Voss}, {family: Lind}], issued: 2031'), 'Voss and Lind 2031');
    assert.equal(cited('author: [{family: Voss}, Port Office, {family: Lind}], issued: 2031'), 'Voss et al. 2031');
    assert.equal(cited('author: [Port Office], issued: 2031'), 'Port Office 2031');
  });

  it('has the title where there is no author, without its subtitle', () => {
    assert.equal(cited('title: "Salt Roads: a history", issued: 2031'), '“Salt Roads” 2031');
    assert.equal(cited(`title: ${'very long '.repeat(8)}`), '“very long very long very long very long…” n.d.');
  });

  it('tells the place', () => {
    assert.equal(cited('author: [{family: Voss}], issued: 2031', '¶ 4'), 'Voss 2031, ¶ 4');
  });

  it('is the id where no file has the source', () => {
    assert.equal(cite({ id: 'gone', locator: 'p. 1', at: { start: 0, end: 0 } }, new Map()), 'gone, p. 1');
  });
});
