import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { textDate } from '../../../src/editor/documentDate.js';

describe('the date of a text', () => {
  it('stands in its front matter', () => {
    assert.equal(textDate('---\ntitle: Ice\ndate: 2021-03-04\n---\nText', 'ice.md'), '2021-03-04');
    assert.equal(textDate('---\r\ndate: "2021-03"\r\n---\r\nText', 'ice.md'), '2021-03');
  });

  it('or in its file name', () => {
    assert.equal(textDate('Text', '2019-11-05-ice.md'), '2019-11-05');
    assert.equal(textDate('Text', 'notes 2019-11.txt'), '2019-11');
  });

  it('front matter weighs more than the name; a date in the body counts for nothing', () => {
    assert.equal(textDate('---\ndate: 2021-03-04\n---\n', '2019-11-05.md'), '2021-03-04');
    assert.equal(textDate('Signed on\ndate: 2021-03-04\n', 'ice.md'), undefined);
  });

  it('is unknown where the numbers are no date', () => {
    assert.equal(textDate('', 'order-2019-99.md'), undefined);
    assert.equal(textDate('', 'x12019-11-05.md'), undefined);
    assert.equal(textDate('---\ntitle: no end', 'ice.md'), undefined);
  });
});
