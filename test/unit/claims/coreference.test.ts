import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { told } from './sourced.js';

/** What the last source of a story is linked to. */
const last = (marked: string): string | undefined => told(marked).at(-1);

describe('a pronoun as a source', () => {
  it('means the person who spoke before', () => {
    assert.equal(last('[Putin] said it was late. [He] added that it was cold.'), 'He=putin pronoun');
  });

  it('means the subject rather than others, and the speaker rather than the subject', () => {
    assert.equal(last('Putin flew to see Xi. [He] said so.'), 'He=putin pronoun');
    assert.equal(last('“Xi is a friend,” [Putin] said. [He] added a toast.'), 'He=putin pronoun');
  });

  it('is taken up from one sentence and paragraph to the next', () => {
    const marked = ['[Putin] warned them.', '[He] said so.', 'It was late.', 'And cold.', '[He] went on.'].join('\n\n');
    assert.deepEqual(told(marked), ['Putin=putin name', 'He=putin pronoun', 'He=putin pronoun']);
  });

  it('reaches three paragraphs back and no further', () => {
    assert.equal(last('[Putin] left.\n\nSo.\n\nSo.\n\n[He] said so.'), 'He=putin pronoun');
    assert.equal(last('[Putin] left.\n\nSo.\n\nSo.\n\nSo.\n\n[He] said so.'), 'He=?');
  });

  it('agrees in gender, by the note or the title', () => {
    assert.equal(last('Solberg met Xi. [He] said so.'), 'He=jinping pronoun');
    assert.equal(last('Xi met Solberg. [She] said so.'), 'She=solberg pronoun');
    assert.equal(last('[Mr. Berg] spoke. [She] said so.'), 'She=?');
    assert.equal(last('[Mrs. Berg] spoke. [Her] view is clear.'), 'Her=berg pronoun');
  });

  it('agrees in kind: "it" is a body or a state, "he" is not', () => {
    assert.equal(last('[NATO] warned Putin. [It] said so.'), 'It=nato pronoun');
    assert.equal(last('[NATO] warned Putin. [He] said so.'), 'He=putin pronoun');
    assert.equal(last('[Russia] warned Norway. [It] said so.'), 'It=russia pronoun');
    assert.equal(last('[Chinese officials] left. [They] said so.'), 'They=china pronoun');
  });

  it('means none of those of whom it speaks itself', () => {
    assert.equal(last('[Xi] came late. “Putin is here,” [he] said.'), 'he=jinping pronoun');
    assert.equal(last('“Putin is here,” [he] said.'), 'he=?');
  });

  it('means nobody where two are equally near', () => {
    assert.equal(last('Putin and Xi met. [He] said so.'), 'He=?');
    assert.equal(last('[Russia and China] agreed. [They] said so.'), 'They=?');
    assert.equal(last('[Russia and China] agreed. [It] said so.'), 'It=?');
  });

  it('means nobody known where somebody unknown spoke, or opens the sentence', () => {
    assert.equal(last('[Putin] left. [Jens Holm, a scholar,] stayed. [He] said so.'), 'He=?');
    assert.equal(last('[Russia] left. [Analysts] stayed. [They] said so.'), 'They=?');
    assert.equal(last('[Russia] left. The report was printed. [It] said so.'), 'It=?');
    assert.equal(last('[Russia] left. Western diplomats stayed. [They] said so.'), 'They=?');
    assert.equal(last('Putin met a friend. An old general came. [He] said so.'), 'He=?');
  });

  it('means nobody where it speaks of the author or of the reader', () => {
    assert.equal(last('[Putin] left. [We] said so.'), 'We=?');
  });

  it('means the name before it where it is a relative pronoun', () => {
    assert.equal(last('They asked Putin, [who] said so.'), 'who=putin pronoun');
    assert.equal(last('They asked critics of Putin, [who] said so.'), 'who=?');
  });
});

describe('a description as a source', () => {
  it('means the body of its kind', () => {
    assert.equal(last('[NATO] met Russia. [The alliance] said so.'), 'The alliance=nato description');
    assert.equal(last('Utenriksdepartementet left. [The ministry] said so.'), 'The ministry=ministry description');
    assert.equal(last('[The Arctic Council] met. [The council] said so.'), 'The council=arctic-council description');
    // With a capital it is a name already.
    assert.equal(last('[The Arctic Council] met. [The Council] said so.'), 'The Council=arctic-council name');
    assert.equal(last('[Northbank] met. [The bank] said so.'), 'The bank=norges-bank description');
    assert.equal(last('NATO met. [The court] said so.'), 'The court=?');
  });

  it('means the holder of the office', () => {
    assert.equal(last('Putin met Solberg. [The prime minister] said so.'), 'The prime minister=solberg description');
    assert.equal(last('Putin met Xi. [The Chinese leader] said so.'), 'The Chinese leader=jinping description');
    assert.equal(last('Putin met Xi. [The Russian president] said so.'), 'The Russian president=putin description');
    assert.equal(last('Solberg met Berg. [The foreign minister] said so.'), 'The foreign minister=berg description');
    assert.equal(
      last('[Dmitry Peskov] met Xi. [The Kremlin spokesman] said so.'),
      'The Kremlin spokesman=peskov description',
    );
    assert.equal(last('Xi came. [The Russian president] said so.'), 'The Russian president=?');
    assert.equal(last('Putin met Xi. [The president] said so.'), 'The president=?');
  });

  it('means whom the text called so', () => {
    assert.equal(last('Scholar Berg left. [Putin] stayed. [The scholar] said so.'), 'The scholar=berg description');
    assert.equal(
      last('[The Chinese foreign ministry] left. [The ministry] said so.'),
      'The ministry=china description',
    );
  });

  it('means the state where only one is near', () => {
    assert.equal(last('Peace came to Norway. [The country] said so.'), 'The country=norway description');
    assert.equal(last('Russia met Norway. [The country] said so.'), 'The country=?');
  });

  it('stays open where it is indefinite, several or somebody else’s', () => {
    assert.equal(last('[NATO] met. [An alliance] said so.'), 'An alliance=?');
    assert.equal(last('Russia met Norway. [The two countries] said so.'), 'The two countries=?');
    assert.equal(last('Putin met Xi. [Both leaders] said so.'), 'Both leaders=?');
    assert.equal(last('[NATO] met. [The head of the alliance] said so.'), 'The head of the alliance=?');
  });
});

describe('a surname as a source', () => {
  it('means the person named before in full, or the only one behind a title', () => {
    assert.equal(last('Dmitry Peskov came. [Peskov] said so.'), 'Peskov=peskov name');
    assert.equal(last('[Mr. Peskov] said so.'), 'Mr. Peskov=peskov name');
    assert.equal(last('[Mr Xi] said so.'), 'Mr Xi=jinping name');
    assert.equal(last('[Peskov] said so.'), 'Peskov=?');
    assert.equal(last('[Mr. Holm] said so.'), 'Mr. Holm=?');
  });

  it('is taken up by a pronoun where the text names nobody else', () => {
    assert.equal(last('[Mr. Peskov] said so. [He] said more.'), 'He=peskov pronoun');
  });
});
