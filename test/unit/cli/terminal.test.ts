import assert from 'node:assert/strict';
import { LineIndex } from '../../../src/cli/lineIndex.js';
import { Terminal } from '../../../src/cli/terminal.js';

function terminal(isTTY: boolean, outputShares = false) {
  const written: string[] = [];
  return { written, terminal: new Terminal({ isTTY, columns: 30, write: (text) => written.push(text) }, outputShares) };
}

describe('Terminal', () => {
  it('shows progress to a person, and clears it before a line that stays', () => {
    const { written, terminal: it } = terminal(true);
    it.showStatus('[1/2] a.txt');
    it.line('b.txt: there is no such file');
    assert.deepEqual(written, ['\r\u001b[K[1/2] a.txt', '\r\u001b[K', 'b.txt: there is no such file\n']);
  });

  it('cuts the progress to the width, so that it can be cleared', () => {
    const { written, terminal: it } = terminal(true);
    it.showStatus('x'.repeat(50));
    assert.equal(written[0], `\r\u001b[K${'x'.repeat(28)}…`);
  });

  it('shows no progress where nobody looks on', () => {
    const { written, terminal: it } = terminal(false);
    it.showStatus('[1/2] a.txt');
    it.removeStatus();
    assert.deepEqual(written, []);
  });

  it('leaves the progress alone where the output goes elsewhere', () => {
    const { written, terminal: it } = terminal(true);
    it.showStatus('x');
    it.clearStatus();
    assert.equal(written.length, 1);
    const shared = terminal(true, true);
    shared.terminal.showStatus('x');
    shared.terminal.clearStatus();
    assert.equal(shared.written.length, 2);
  });

  it('keeps a message to one line that commands nothing', () => {
    const { written, terminal: it } = terminal(false);
    it.line('a\n  b\u001b[2J');
    assert.deepEqual(written, ['a b\ufffd[2J\n']);
  });
});

describe('LineIndex', () => {
  it('counts lines and columns from one, over all line ends', () => {
    const text = 'a\nbc\r\nd\re😀f';
    const index = new LineIndex(text);
    const at = (needle: string) => Object.values(index.at(text.indexOf(needle))).join(':');
    assert.deepEqual(['a', 'b', 'c', 'd', 'e', 'f'].map(at), ['1:1', '2:1', '2:2', '3:1', '4:1', '4:4']);
  });
});
