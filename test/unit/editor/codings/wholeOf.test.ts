import assert from 'node:assert/strict';
import { wholeOf } from '../../../../src/editor/codings/wholeOf.js';

const OLD = 'format: 1\ncodings:\n  - id: old\n';
const NEW = 'format: 1\ncodings:\n  - id: new\n  - id: newer\n';

describe('a coding file whose writing was broken off', () => {
  it('in the copy beside it is as it was, at whatever letter that was', () => {
    for (let end = 0; end < NEW.length; end++) {
      if (NEW[end - 1] !== '\n') assert.equal(wholeOf(OLD, NEW.slice(0, end)), OLD);
    }
  });

  it('in itself is as it shall be, at whatever letter that was, or if it has gone', () => {
    for (let end = 0; end <= NEW.length; end++) assert.equal(wholeOf(NEW.slice(0, end), NEW), NEW);
    assert.equal(wholeOf(null, NEW), NEW);
  });

  it('and was written by somebody else since is left alone', () => {
    assert.equal(wholeOf('format: 1\ncodings:\n  - id: theirs\n', NEW), 'format: 1\ncodings:\n  - id: theirs\n');
  });
});
