import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { compileKnowledge, type CompiledKnowledge } from '../../../src/core/compile.js';
import { listAliases } from '../../../src/core/compile.aliases.js';
import type { Knowledge } from '../../../src/core/knowledge/knowledge.js';
import { mergeKnowledge } from '../../../src/core/knowledge/merge.js';
import { parseKnowledgeFile } from '../../../src/core/knowledge/parse.js';
import { writePack } from '../../../src/core/pack/writePack.js';
import { Reading } from '../../../src/core/reading.js';
import { encodeEntries } from '../../../src/engine/entries.js';
import { knowledgeOf, knowledgeOver, openPack, packOf } from '../world.js';

const WORLD = `
version: 1
asOf: 2025-12-31
actors:
  - id: ghana
    name: Ghana
    type: state
    note: A republic in West Africa.
    identifiers: {iso3166: GH}
    aliases: [{text: Ghanaian, kind: adjective}, {text: Accra, kind: metonym}]
    memberOf: [ecowas]
  - id: ecowas
    name: Economic Community of West African States
    type: alliance
    aliases: [{text: ECOWAS, kind: acronym}, {text: the Community, context: [Abuja]}]
  - id: akufo-addo
    name: Nana Akufo-Addo
    type: person
    roles: [{title: president, of: ghana, from: 2017-01-07, to: 2025-01-07}]
`;

/** What is met: the words, and the name of whoever they stand for. */
function met({ compiled }: { compiled: CompiledKnowledge }, text: string): string[] {
  let at = 0;
  return new Reading(text, compiled, { format: 'plain' }).annotations.flatMap(({ length, mentions }) => {
    const from = at;
    at += length;
    return mentions.map(({ start, end, entry }) => {
      const actor = compiled.knowledge.entries[entry];
      return `${text.slice(from + start, from + end)} = ${actor && 'name' in actor ? actor.name : '?'}`;
    });
  });
}

/** The same with all for whom they may stand: which of them comes first, where nothing tells, is not the pack's to say. */
function mayMean({ compiled }: { compiled: CompiledKnowledge }, text: string): string[] {
  const { annotations } = new Reading(text, compiled, { format: 'plain' });
  return annotations.flatMap(({ mentions }) =>
    mentions.map(({ start, end, entry, candidates = [entry] }) => {
      const ids = candidates.map((number) => compiled.knowledge.entries[number]?.id).sort();
      return `${start}-${end} = ${ids.join(' or ')}`;
    }),
  );
}

describe('a pack', () => {
  it('has what its files say', () => {
    const { compiled } = knowledgeOver(packOf(WORLD));
    const { knowledge } = compiled;
    const [ghana, ecowas, president] = knowledge.entries;
    assert.ok(ghana?.section === 'actor' && ecowas?.section === 'actor' && president?.section === 'actor');
    assert.equal(ghana.note, 'A republic in West Africa.');
    assert.deepEqual(ghana.identifiers, { iso3166: 'GH' });
    assert.deepEqual(
      ghana.memberOf.map(({ id }) => id),
      ['ecowas'],
    );
    assert.equal(president.roles[0]?.to, '2025-01-07');
    assert.equal(ghana.origin, 'world');
    const [place] = ghana.places;
    assert.equal(WORLD.slice(place?.start, place?.end).startsWith('id: ghana'), true);
    assert.equal(knowledge.asOf, '2025-12-31');
    assert.equal(knowledge.byId.get('ecowas'), 1);
  });

  it('finds its actors, where their context words say so', () => {
    const known = knowledgeOver(packOf(WORLD));
    assert.deepEqual(met(known, 'Accra and ECOWAS met in Abuja. The Community agreed.'), [
      'Accra = Ghana',
      'ECOWAS = Economic Community of West African States',
      'Community = Economic Community of West African States',
    ]);
    assert.deepEqual(met(known, 'The Community agreed.'), []);
  });

  it('gives way to the reader’s file: names added, names taken away, the rest kept', () => {
    const own = `
version: 1
actors:
  - id: ghana
    aliases: [{text: Gold Coast}]
    remove: {aliases: [Accra]}
  - {id: kumasi, name: Kumasi, type: place}
`;
    const known = knowledgeOver(packOf(WORLD), own);
    assert.deepEqual(met(known, 'Ghanaian leaders warned Accra. Gold Coast agreed.'), [
      'Ghanaian = Ghana',
      'Gold Coast = Ghana',
    ]);
    const ghana = known.compiled.knowledge.entries[0];
    assert.ok(ghana?.section === 'actor');
    assert.equal(ghana.note, 'A republic in West Africa.');
    assert.equal(ghana.origin, 'workspace');
    assert.equal(known.compiled.knowledge.entries[3]?.id, 'kumasi');
  });

  it('reads as its files do, whatever the reader’s file adds to them', () => {
    const name = fc
      .tuple(
        fc.array(fc.constantFrom('Varn', 'Port', 'Holm', 'Élan'), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(' ', ' of '),
      )
      .map(([words, joiner]) => words.join(joiner));
    const alias = fc.record({
      text: fc.oneof(
        name,
        name.map((text) => `the ${text}`),
      ),
      context: fc.oneof(fc.constant([]), fc.subarray(['sea', 'wall'], { minLength: 1 })),
      except: fc.oneof(fc.constant([]), fc.array(name, { maxLength: 2 })),
    });
    const file = (...ids: string[]) =>
      fc
        .uniqueArray(fc.record({ id: fc.constantFrom(...ids), name, aliases: fc.array(alias) }), {
          selector: ({ id }) => id,
          maxLength: ids.length,
        })
        .map((actors) => {
          const typed = actors.map((actor) => ({ ...actor, type: 'organization' }));
          return JSON.stringify({ version: 1, actors: typed });
        });
    fc.assert(
      fc.property(
        file('aaa', 'bbb', 'ccc'),
        file('bbb', 'ddd', 'eee'),
        fc.array(name, { maxLength: 12 }),
        (world, own, words) => {
          const text = `The ${words.join(' sea. The ')} met by the wall.`;
          assert.deepEqual(
            mayMean(knowledgeOver(packOf(world), own), text),
            mayMean({ compiled: knowledgeOf(world, own) }, text),
          );
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is refused where it is damaged or of another version', () => {
    const bytes = packOf(WORLD);
    assert.throws(() => openPack(bytes.slice(0, 200)), /Install again/);
    const older = bytes.slice();
    older[4] = 0;
    assert.throws(() => openPack(older), /Install again/);
  });
});

describe('the pack of the world', () => {
  const FOLDER = 'knowledge/world';
  const files = readdirSync(FOLDER).flatMap((uri) => {
    const { file } = parseKnowledgeFile(readFileSync(`${FOLDER}/${uri}`, 'utf8'));
    return file ? [{ uri, origin: 'world' as const, file }] : [];
  });
  const article = parseKnowledgeFile(readFileSync('knowledge/sino-russian-relations.policy.yaml', 'utf8')).file;
  assert.ok(article);
  const own = { uri: 'article', origin: 'bundled' as const, file: article };
  const plain = mergeKnowledge([...files, own]).knowledge;
  const world = mergeKnowledge(files).knowledge;
  const bytes = writePack(
    world,
    files.map(({ uri }) => uri),
    (text) => new TextEncoder().encode(text),
  );
  const packed = mergeKnowledge([own], openPack(bytes)).knowledge;

  it('says of each actor what the files say, but for places within it', () => {
    const withoutPlaces = (key: string, value: unknown): unknown =>
      ['at', 'idAt', 'scalars'].includes(key) ? undefined : value;
    const told = (entry: unknown): unknown => JSON.parse(JSON.stringify(entry, withoutPlaces));
    const opened = openPack(bytes);
    assert.equal(opened.actors.length, world.entries.length);
    world.entries.forEach((entry, number) => assert.deepEqual(told(opened.actors[number]?.plain()), told(entry)));
  });

  it('tells the editor the same entries', () => {
    const told = (knowledge: Knowledge): unknown[] => {
      const { files: uris, ids, names, facts } = encodeEntries(knowledge);
      const lines = names.split('\n');
      return ids.split('\n').map((id, i) => {
        const [section, type, origin, file = -1] = facts.subarray(4 * i, 4 * i + 4);
        // Whose files only add to an entry is not asked of the pack.
        return [id, lines[i], section, type, origin, origin === 0 ? null : uris[file]];
      });
    };
    assert.deepEqual(told(packed), told(plain));
    assert.deepEqual(told(mergeKnowledge([], openPack(bytes)).knowledge), told(world));
  });

  it('has no aliases too many where a file adds to its actors', () => {
    const { gone, more } = listAliases(packed);
    assert.deepEqual([...gone], []);
    assert.ok(more.length > 0 && more.length < listAliases(plain).more.length / 2);
  });

  it('merges with a file as the files themselves do', () => {
    const ids = ({ entries }: Knowledge): string[] => entries.map(({ id }) => id);
    assert.deepEqual(ids(packed), ids(plain));
    const relations = (knowledge: Knowledge): string[] =>
      knowledge.relations.map(({ from, type, to }) => `${from} ${type} ${to}`).sort();
    assert.deepEqual(relations(packed), relations(plain));
  });

  it('reads a text as the files themselves do', () => {
    const text = `The United States and its NATO allies met the Chinese foreign minister in Geneva. Washington and Beijing
disagreed; the Indian Ministry of External Affairs, Human Rights Watch and the World Bank did not comment. In Congress,
senators spoke of Taiwan. The Kremlin’s spokesman said that Russia and the European Union would talk.`;
    const told = (knowledge: Knowledge): string[] => met({ compiled: compileKnowledge(knowledge) }, text);
    assert.deepEqual(told(packed), told(plain));
    assert.ok(told(packed).length > 10);
  });
});
