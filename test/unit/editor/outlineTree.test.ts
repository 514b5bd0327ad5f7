import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { OutlineMode } from '../../../src/editor/outline/options.js';
import type { OutlineNode } from '../../../src/editor/outline/nodes.js';
import { PAGE } from '../../../src/editor/outline/options.js';
import { COUNCIL, drawn, NORWAY, outlineOf, RESUME } from './outlineText.js';

const REPORT = `# Cold water

[Norway:norway] chairs the [Council:arctic-council].

## What next

{The work of the [Council:arctic-council] can go on:work-resumes], says [Ada Example:ada-example].
`.replace('on:work-resumes]', 'on:work-resumes}');

describe('the outline by kind', () => {
  it('puts entries under headings of their kind, each with its places', () => {
    assert.deepEqual(drawn(outlineOf(REPORT)), [
      'states (1)',
      '  norway ×1',
      '    “Norway”',
      'people (1)',
      '  ada-example ×1',
      '    “Ada Example”',
      'bodies (1)',
      '  arctic-council ×2',
      '    “Council”',
      '    “Council”',
      'claims (1)',
      '  work-resumes ×1',
      '    “The work of the Council can go on”',
    ]);
  });

  it('is empty where nothing was found', () => {
    assert.deepEqual(drawn(outlineOf('Nobody is here.')), []);
    assert.equal(outlineOf('Nobody is here.').total, 0);
  });

  it('leaves out an annotation whose entry has gone', () => {
    const tree = outlineOf('[Norway:norway] and [Nowhere:nowhere]');
    assert.equal(tree.total, 1);
  });
});

describe('suggested names in the outline', () => {
  const TEXT = '[Roe:new-jane-roe] met [Norway:norway] and [Ada:new-ada]; [Jane Roe:new-jane-roe] left.';

  it('stand at its end, each with its places', () => {
    assert.deepEqual(drawn(outlineOf(TEXT)).slice(3), [
      'suggested (2)',
      '  jane-roe ×2',
      '    “Roe”',
      '    “Jane Roe”',
      '  ada ×1',
      '    “Ada”',
    ]);
  });

  it('are sorted and filtered as all else', () => {
    assert.equal(drawn(outlineOf(TEXT, { sort: 'name' }))[4], '  ada ×1');
    const filtered = outlineOf(TEXT, { filter: 'roe' });
    assert.deepEqual(drawn(filtered).slice(0, 2), ['suggested (1)', '  jane-roe ×2']);
    assert.deepEqual([filtered.shown, filtered.total], [1, 3]);
  });

  it('are left out where the reader does not want them', () => {
    assert.deepEqual(drawn(outlineOf(TEXT, {}, { names: false })), ['states (1)', '  norway ×1', '    “Norway”']);
  });
});

describe('the outline by actor', () => {
  const positions = new Map([
    [
      'work-resumes',
      [
        { actor: 'norway', stance: 'disputes' },
        { actor: 'norway', stance: 'reports' },
        { actor: 'china', stance: 'supports' },
      ],
    ],
  ]);

  it('lists the claims an actor takes a stance on before its mentions, once each, by the first stance', () => {
    assert.deepEqual(drawn(outlineOf(REPORT, { mode: 'actor' }, { positions })), [
      'norway ×1',
      '  disputes work-resumes ×1',
      '    “The work of the Council can go on”',
      '  “Norway”',
      'arctic-council ×2',
      '  “Council”',
      '  “Council”',
      'ada-example ×1',
      '  “Ada Example”',
    ]);
  });

  it('keeps a claim whose actors are not met under a heading of its own', () => {
    const elsewhere = new Map([['work-resumes', [{ actor: 'china', stance: 'supports' }]]]);
    const lines = drawn(outlineOf(REPORT, { mode: 'actor' }, { positions: elsewhere }));
    assert.deepEqual(lines.slice(-3), ['nobody (1)', '  work-resumes ×1', '    “The work of the Council can go on”']);
  });
});

describe('the outline by place', () => {
  it('follows the headings; a claim comes before the actors in it', () => {
    assert.deepEqual(drawn(outlineOf(REPORT, { mode: 'place' })), [
      '§ Cold water (5)',
      '  “Norway”',
      '  “Council”',
      '  § What next (3)',
      '    “The work of the Council can go on”',
      '    “Council”',
      '    “Ada Example”',
    ]);
  });

  it('follows the paragraphs of a text without headings, and leaves out those without anything', () => {
    const text = '[Norway:norway] came first.\n\nNobody came second.\n\nThen [Norway:norway] again.';
    assert.deepEqual(drawn(outlineOf(text, { mode: 'place' }, { format: 'plain' })), [
      '§ Norway came first. (1)',
      '  “Norway”',
      '§ Then Norway again. (1)',
      '  “Norway”',
    ]);
  });
});

describe('the order of entries', () => {
  const text = '[Norway:norway], [Ada:ada-example], [Council:arctic-council], [Council:arctic-council]';
  const order = (sort: 'place' | 'name' | 'count') =>
    outlineOf(text, { mode: 'actor', sort })
      .roots()
      .map((node) => (node.what === 'entry' ? node.entry.name : node.what));

  it('is that of the text, of the names, or of how often they occur', () => {
    assert.deepEqual(order('place'), ['Norway', 'Ada Example', 'Arctic Council']);
    assert.deepEqual(order('name'), ['Ada Example', 'Arctic Council', 'Norway']);
    assert.deepEqual(order('count'), ['Arctic Council', 'Norway', 'Ada Example']);
  });
});

describe('a filter on the outline', () => {
  it('keeps entries by name, with all their places', () => {
    const tree = outlineOf(REPORT, { filter: 'arctic' });
    assert.deepEqual(drawn(tree), ['bodies (1)', '  arctic-council ×2', '    “Council”', '    “Council”']);
    assert.equal(tree.shown, 1);
    assert.equal(tree.total, 4);
  });

  it('keeps entries by type', () => {
    assert.deepEqual(drawn(outlineOf(REPORT, { filter: 'person' }))[0], 'people (1)');
  });

  it('keeps only those places whose words it is that match', () => {
    const text = '[Norway:norway] and [Oslo:norway], and [Oslo:norway] again';
    assert.deepEqual(drawn(outlineOf(text, { filter: 'oslo' })), [
      'states (1)',
      '  norway ×2',
      '    “Oslo”',
      '    “Oslo”',
    ]);
  });

  it('wants every word, whatever the case and the accents', () => {
    const text = '[Norvège du Nord:norway]';
    assert.equal(outlineOf(text, { filter: ' NORD  norvege ' }).shown, 1);
    assert.equal(outlineOf(text, { filter: 'nord sud' }).shown, 0);
  });
});

describe('long lists', () => {
  const many = '[Norway:norway] '.repeat(PAGE * 2 + 7);

  it('come a page at a time, with a node that tells how many are left', () => {
    const tree = outlineOf(many, { mode: 'actor' });
    const [norway] = tree.roots();
    assert.ok(norway);
    const shown = tree.children(norway);
    assert.equal(shown.length, PAGE + 1);
    assert.equal(shown.at(-1)?.what === 'more' && shown.at(-1)?.id, '/norway/…more');
    assert.deepEqual(drawn(tree).at(-1), `  … ${PAGE + 7} more`);
  });

  it('show as many pages as were asked for, in every tree made since', () => {
    const lines = drawn(outlineOf(many, { mode: 'actor' }, {}, new Map([['/norway', 3]])));
    assert.equal(lines.length, 1 + PAGE * 2 + 7);
  });
});

describe('ids of nodes', () => {
  const ids = (text: string, mode: OutlineMode): string[] => {
    const tree = outlineOf(text, { mode });
    const walk = (nodes: readonly OutlineNode[]): string[] =>
      nodes.flatMap((node) => [node.id, ...walk(tree.children(node))]);
    return walk(tree.roots());
  };

  it('survive an edit before them, so that what is open stays open', () => {
    for (const mode of ['kind', 'actor', 'place'] as const) {
      assert.deepEqual(ids(REPORT, mode), ids(REPORT.replace('chairs', 'has for two years chaired'), mode));
    }
  });

  it('are unique, whatever the text', () => {
    const piece = fc.constantFrom(
      '[N:norway]',
      '[C:arctic-council]',
      '{c:work-resumes}',
      '# H\n',
      '\n\n',
      '\n## H\n',
      'word ',
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('kind', 'actor', 'place'), (pieces, mode) => {
        const all = ids(pieces.join(''), mode);
        assert.equal(new Set(all).size, all.length);
      }),
    );
  });
});

describe('the way to a place', () => {
  const steps = (mode: OutlineMode, entry: number, offset: number) =>
    outlineOf(REPORT, { mode })
      .pathTo(entry, offset)
      .map(({ what }) => what);
  const text = outlineOf(REPORT).source.text;

  it('leads through the group and the entry, or through the headings', () => {
    const second = text.lastIndexOf('Council') + 3;
    assert.deepEqual(steps('kind', COUNCIL.number, second), ['group', 'entry', 'place']);
    assert.deepEqual(steps('actor', COUNCIL.number, second), ['entry', 'place']);
    assert.deepEqual(steps('place', COUNCIL.number, second), ['section', 'section', 'place']);
  });

  it('leads to a claim that nobody met holds', () => {
    assert.deepEqual(steps('actor', RESUME.number, text.indexOf('work')), ['group', 'entry', 'place']);
  });

  it('ends at the entry where the place is not on a page shown', () => {
    const tree = outlineOf('[Norway:norway] '.repeat(PAGE + 5), { mode: 'actor' });
    const path = tree.pathTo(NORWAY.number, (PAGE + 3) * 'Norway '.length);
    assert.deepEqual(
      path.map(({ what }) => what),
      ['entry'],
    );
  });

  it('leads nowhere for what a filter hides', () => {
    assert.deepEqual(outlineOf(REPORT, { filter: 'ada' }).pathTo(NORWAY.number, text.indexOf('Norway')), []);
  });
});
