import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { IndexedAlias } from '../../../src/core/actors/aliasIndex.js';
import type { AliasList } from '../../../src/core/compile.aliases.js';
import { Engine } from '../../../src/engine/engine.js';
import { AliasIndexes } from '../../../src/engine/aliasIndexes.js';
import type { FromWorker } from '../../../src/engine/protocol.js';

/** So many aliases that all begin alike. */
const towns = (count: number): IndexedAlias[] =>
  Array.from({ length: count }, (_, i) => ({ text: `Town ${i}`, kind: 'name', entry: i }));

const listOf = (aliases: readonly IndexedAlias[]): AliasList => {
  const more = aliases.map((alias) => ({ ...alias, context: [] }));
  return { pack: null, more, gone: new Set(), at: (number) => more[number] };
};

const found = (indexes: AliasIndexes, aliases: readonly IndexedAlias[], text: string): number[] => {
  const numbers: number[] = [];
  indexes.indexOf(listOf(aliases)).match(text, [], (_start, _end, hit) => numbers.push(...hit));
  return numbers;
};

describe('the alias index between sessions', () => {
  it('is kept where it was large, and loaded instead of built the second time', () => {
    const first = new AliasIndexes();
    first.indexOf(listOf(towns(6000)));
    const kept = first.takeBuilt();
    assert.ok(kept);
    const second = new AliasIndexes();
    second.offer(kept);
    assert.deepEqual(found(second, towns(6000), 'From Town 17 to Town 5999.'), [17, 5999]);
    assert.equal(second.takeBuilt(), null);
  });

  it('is built anew where an alias has changed, and kept again', () => {
    const first = new AliasIndexes();
    first.indexOf(listOf(towns(6000)));
    const second = new AliasIndexes();
    second.offer(first.takeBuilt() ?? new Uint8Array());
    const changed = [...towns(5999), { text: 'Village', kind: 'name', entry: 5999 } as const];
    assert.deepEqual(found(second, changed, 'From Town 17 to Village.'), [17, 5999]);
    assert.ok(second.takeBuilt());
  });

  it('stands damage', () => {
    const indexes = new AliasIndexes();
    indexes.offer(new Uint8Array(999));
    assert.deepEqual(found(indexes, towns(3), 'Town 2'), [2]);
  });

  it('is not kept where it was small', () => {
    const indexes = new AliasIndexes();
    indexes.indexOf(listOf(towns(10)));
    assert.equal(indexes.takeBuilt(), null);
  });

  it('stays where the aliases do', () => {
    const indexes = new AliasIndexes();
    assert.equal(indexes.indexOf(listOf(towns(10))), indexes.indexOf(listOf(towns(10))));
  });
});

describe('the engine and a large knowledge file', () => {
  const text = [
    'version: 1',
    'actors:',
    ...Array.from({ length: 6000 }, (_, i) => `  - {id: town-${i}, name: Town ${i}, type: organization}`),
  ].join('\n');

  /** What one session sends; it is given what sessions before it kept. */
  function session(kept: { snapshot?: string; index?: Uint8Array }): FromWorker[] {
    const news: FromWorker[] = [];
    const engine = new Engine((message) => news.push(message));
    const file = { uri: 'towns', origin: 'workspace' as const, text, snapshot: kept.snapshot };
    engine.handle({ type: 'knowledge', files: [file], reset: true, index: kept.index });
    const document = { uri: 'a', version: 1, format: 'plain' as const, path: 'a' };
    engine.handle({ type: 'open', document, opening: 1, text: 'From Town 17 to Town 5999.' });
    return news;
  }

  it('parses and builds it once', function () {
    this.timeout(20_000);
    const first = session({});
    const snapshot = first.find((news) => news.type === 'snapshot')?.snapshot;
    const index = first.find((news) => news.type === 'index')?.bytes;
    assert.ok(snapshot !== undefined && index);
    const second = session({ snapshot, index });
    assert.deepEqual(
      second.filter(({ type }) => type === 'snapshot' || type === 'index'),
      [],
    );
    const annotations = (news: readonly FromWorker[]): unknown => news.find(({ type }) => type === 'annotations');
    assert.deepEqual(annotations(second), annotations(first));
  });
});
