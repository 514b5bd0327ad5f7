import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { textDate } from '../../../src/core/text/documentDate.js';

describe('the date of a text', () => {
  it('stands in its front matter', () => {
    assert.equal(textDate('---\ntitle: Ice\ndate: 2021-03-04\n---\nText', 'ice.md'), '2021-03-04');
    assert.equal(textDate('---\r\ndate: "2021-03"\r\n---\r\nText', 'ice.md'), '2021-03');
  });

  it('or in its file name', () => {
    assert.equal(textDate('Text', '2019-11-05-ice.md'), '2019-11-05');
    assert.equal(textDate('Text', 'notes 2019-11.txt'), '2019-11');
  });

  it('front matter weighs more than the name; one in the text counts for nothing', () => {
    assert.equal(textDate('---\ndate: 2021-03-04\n---\n', '2019-11-05.md'), '2021-03-04');
    assert.equal(textDate('It was signed on 2021-03-04 in the hall.', 'ice.md'), undefined);
  });

  it('or in a line of its own among the first', () => {
    assert.equal(textDate('Ice and Iron\n\nFebruary 3, 2021\n\nThe talks began.', 'ice.txt'), '2021-02-03');
    assert.equal(textDate('Published: 3 Feb. 2021 | By Ada Example\n\nThe talks began.', 'ice.txt'), '2021-02-03');
    assert.equal(textDate('# Ice\n*March 2020*\n\nThe talks began.', 'ice.md'), '2020-03');
  });

  it('or where a report says whence it comes', () => {
    const body =
      'Envoys of the two ports met again to speak of tolls, salt and the ice that closes the strait in winter.';
    assert.equal(textDate(`VARNHOLM, Feb. 13, 2021 (Agency) — ${body}`, 'ice.txt'), '2021-02-13');
  });

  it('is not that of what the text tells', () => {
    assert.equal(textDate('On December 7, 1941, the fleet was attacked.', 'ice.txt'), undefined);
    assert.equal(textDate('The treaty was signed on 3 May 1992 in the old town hall.', 'ice.txt'), undefined);
  });

  it('is unknown where the numbers are no date', () => {
    assert.equal(textDate('', 'order-2019-99.md'), undefined);
    assert.equal(textDate('', 'x12019-11-05.md'), undefined);
    assert.equal(textDate('---\ntitle: no end', 'ice.md'), undefined);
  });
});
