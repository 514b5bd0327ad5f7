import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import {
  type AliasIndex,
  buildAliasIndex,
  extendAliasIndex,
  type IndexedAlias,
  loadAliasIndex,
} from '../../../src/core/actors/aliasIndex.js';
import { buildTables } from '../../../src/core/actors/aliasIndex.build.js';
import type { Span } from '../../../src/core/span.js';
import { TokenTable } from '../../../src/core/text/tokenTable.js';
import { type Hit, matchPlainly } from './aliasReference.js';

/** None of them is a common word: what a shout is, the stories tell. */
const WORDS = [
  'Foo',
  'foo',
  'FOO',
  'fOo',
  'Qar',
  'qar',
  'QAR',
  'U',
  'X',
  'K',
  'U.X.',
  'UX',
  'k',
  'Baz',
  'Bazs',
  'Foos',
  'BAZX',
  'Bazx',
];
const LETTERS = [
  'é',
  'e\u0301',
  'É',
  'résumé',
  'resume',
  'Ж',
  'ж',
  '中',
  '国',
  '7',
  'x',
  '\u0301',
  '\u00ad',
  '\u200b',
  '_',
  'ʼ',
];
const JOINERS = [
  ' ',
  ' ',
  ' ',
  '-',
  '-',
  "'",
  '’',
  '.',
  '. ',
  ', ',
  '&',
  ' & ',
  '/',
  '\n',
  '\r\n',
  '-\n',
  '\n> ',
  '\n\n',
  '  ',
  '\u00a0',
  '–',
  '😀',
  '(',
];
const KINDS = ['name', 'name', 'acronym', 'adjective', 'people', 'metonym', 'combining', 'word', 'except'] as const;

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...LETTERS) },
  { weight: 6, arbitrary: fc.constantFrom(...JOINERS) },
);
const textOf = (most: number) => fc.array(piece, { maxLength: most }).map((pieces) => pieces.join(''));
const aliasList = fc.array(
  fc.record({
    text: textOf(5),
    kind: fc.constantFrom(...KINDS),
    entry: fc.nat(3),
  }),
  {
    maxLength: 12,
  },
);

/** Aliases that stand in none of these texts, and are too many for the index to look for beginnings only. */
const MANY = Array.from({ length: 310 }, (_, entry): IndexedAlias => ({
  text: `Never${entry}`,
  kind: 'word',
  entry,
}));

const tokens = new TokenTable();

/** The hits in a text, which are the same where its tokens were read before. */
const hitsOf = (index: AliasIndex, text: string, skips: readonly Span[] = []): Hit[] => {
  const hits: Hit[] = [];
  index.match(text, skips, (start, end, aliases) =>
    hits.push({ start, end, aliases: [...aliases].sort((a, b) => a - b) }),
  );
  tokens.read(text, skips);
  const read: Hit[] = [];
  index.matchRead(tokens, skips, (start, end, aliases) => read.push({ start, end, aliases }));
  assert.deepEqual(sorted(read), hits);
  return hits;
};

const sorted = (hits: readonly Hit[]): Hit[] =>
  hits.map((hit) => ({
    ...hit,
    aliases: [...hit.aliases].sort((a, b) => a - b),
  }));

describe('Alias index, whatever the text and the aliases', () => {
  it('finds what the rules say, word by word', () => {
    fc.assert(
      fc.property(aliasList, textOf(40), (aliases: IndexedAlias[], text) => {
        assert.deepEqual(hitsOf(buildAliasIndex(aliases), text), sorted(matchPlainly(aliases, text)));
      }),
      { numRuns: 600 },
    );
  });

  it('finds the same among many other aliases', () => {
    fc.assert(
      fc.property(aliasList, textOf(40), (aliases: IndexedAlias[], text) => {
        const many = buildAliasIndex([...aliases, ...MANY]);
        assert.deepEqual(hitsOf(many, text), hitsOf(buildAliasIndex(aliases), text));
      }),
      { numRuns: 200 },
    );
  });

  it('finds the same when it was saved and loaded', () => {
    fc.assert(
      fc.property(aliasList, textOf(40), (aliases: IndexedAlias[], text) => {
        const index = buildAliasIndex(aliases);
        const loaded = loadAliasIndex(index.serialise(aliases), aliases);
        assert.ok(loaded);
        assert.deepEqual(hitsOf(loaded, text), hitsOf(index, text));
        assert.deepEqual(loaded.unmatchable, index.unmatchable);
        assert.deepEqual(loaded.serialise(aliases), index.serialise(aliases));
      }),
      { numRuns: 100 },
    );
  });

  it('finds the same when it grew from another, and some have gone', () => {
    fc.assert(
      fc.property(
        aliasList,
        aliasList,
        fc.array(fc.nat(11)),
        fc.boolean(),
        textOf(40),
        (base, more, some, many, text) => {
          const first: IndexedAlias[] = many ? [...base, ...MANY] : base;
          const gone = new Set(some.filter((number) => number < base.length));
          const left = first.map((alias, i): IndexedAlias => (gone.has(i) ? { ...alias, text: '' } : alias));
          const grown = extendAliasIndex(buildTables(first), first.length, more, gone);
          const fresh = buildAliasIndex([...left, ...more]);
          assert.deepEqual(hitsOf(grown, text), hitsOf(fresh, text));
          assert.deepEqual(
            grown.unmatchable,
            fresh.unmatchable.filter((number) => !gone.has(number)),
          );
        },
      ),
      { numRuns: 600 },
    );
  });

  it('finds in a text cut by skips what it finds in each part', () => {
    fc.assert(
      fc.property(aliasList, fc.array(textOf(12), { minLength: 1, maxLength: 4 }), (aliases: IndexedAlias[], parts) => {
        const index = buildAliasIndex(aliases);
        const skips = parts.slice(1).map((_, i) => {
          const start = parts.slice(0, i + 1).join('').length + i * 5;
          return { start, end: start + 5 };
        });
        const hits = hitsOf(index, parts.join('`Foo`'), skips);
        const wanted = parts.flatMap((part, i) => {
          const from = i === 0 ? 0 : (skips[i - 1]?.end ?? 0);
          return hitsOf(index, part).map((hit) => ({
            ...hit,
            start: hit.start + from,
            end: hit.end + from,
          }));
        });
        assert.deepEqual(hits, wanted);
      }),
      { numRuns: 200 },
    );
  });
});

describe('A saved alias index', () => {
  const aliases: IndexedAlias[] = [
    { text: 'China', kind: 'name', entry: 0 },
    { text: '—', kind: 'name', entry: 1 },
  ];

  it('is refused for other aliases, another version and damaged bytes', () => {
    const bytes = buildAliasIndex(aliases).serialise(aliases);
    assert.ok(loadAliasIndex(bytes, aliases));
    assert.equal(loadAliasIndex(bytes, aliases.slice(1)), null);
    assert.equal(loadAliasIndex(bytes, [{ text: 'China', kind: 'word', entry: 0 }, ...aliases.slice(1)]), null);
    assert.equal(loadAliasIndex(bytes.slice(0, -4), aliases), null);
    assert.equal(loadAliasIndex(new Uint8Array(), aliases), null);
    for (let at = 0; at < bytes.length; at += 3) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 0x10;
      assert.equal(loadAliasIndex(damaged, aliases), null, `byte ${at}`);
    }
  });

  it('loads from the middle of a larger buffer', () => {
    const bytes = buildAliasIndex(aliases).serialise(aliases);
    for (const shift of [1, 2, 4]) {
      const larger = new Uint8Array(bytes.length + shift);
      larger.set(bytes, shift);
      const loaded = loadAliasIndex(larger.subarray(shift), aliases);
      assert.deepEqual(loaded && hitsOf(loaded, 'in China'), [{ start: 3, end: 8, aliases: [0] }]);
    }
  });
});
