import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyChanges, editKnowledge } from '../../../src/core/knowledge/edit.js';
import type { EditResult, KnowledgeEdit } from '../../../src/core/knowledge/edit.types.js';
import type { KnowledgeFile } from '../../../src/core/knowledge/model.js';
import { newKnowledgeFile } from '../../../src/core/knowledge/newFile.js';
import { parseKnowledgeFile } from '../../../src/core/knowledge/parse.js';

const lines = (...all: string[]): string => [...all, ''].join('\n');

/** The text after an edit, with ⟦ ⟧ around what is to be shown. */
function edited(text: string, edit: KnowledgeEdit): string {
  const result = editKnowledge(text, edit);
  if ('problem' in result) return `problem: ${result.problem}`;
  const after = applyChanges(text, result.changes);
  const { start, end } = result.reveal;
  return `${after.slice(0, start)}⟦${after.slice(start, end)}⟧${after.slice(end)}`;
}

const actor: KnowledgeEdit = { do: 'addActor', name: 'Sea Union', type: 'alliance' };
const aliasOf = (
  id: string,
  text: string,
  kind: 'name' | 'acronym' = 'name',
): Extract<KnowledgeEdit, { do: 'addAlias' }> => ({
  do: 'addAlias',
  id,
  text,
  kind,
  name: 'Sea Union',
  section: 'actor',
});

describe('adding to a knowledge file', () => {
  it('begins an empty one', () => {
    assert.equal(
      edited('', actor),
      lines('version: 1', 'actors:', '  - ⟦id: sea-union', '    name: Sea Union', '    type: alliance⟧'),
    );
  });

  it('begins below the comments of one that has nothing else', () => {
    assert.equal(
      edited('# Ports', { do: 'addTerm', name: 'Salt Road', kind: 'project' }),
      lines('# Ports', 'version: 1', 'terms:', '  - ⟦id: salt-road', '    name: Salt Road', '    kind: project⟧'),
    );
  });

  it('adds a section that is missing, at the end, set apart as the others are', () => {
    assert.equal(
      edited(lines('version: 1', '', 'title: Ports  # all of them', '# end'), actor),
      lines(
        'version: 1',
        '',
        'title: Ports  # all of them',
        '',
        'actors:',
        '  - ⟦id: sea-union',
        '    name: Sea Union',
        '    type: alliance⟧',
        '# end',
      ),
    );
  });

  for (const empty of ['actors:', 'actors: ~', 'actors: []', 'actors: [ ]']) {
    it(`fills an empty section: ${empty}`, () => {
      assert.equal(
        edited(lines('version: 1', empty, 'terms: []'), actor),
        lines('version: 1', 'actors:', '  - ⟦id: sea-union', '    name: Sea Union', '    type: alliance⟧', 'terms: []'),
      );
    });
  }

  it('keeps the comment behind an empty section', () => {
    assert.equal(
      edited(lines('version: 1', 'actors: []  # none yet'), aliasOf('sea-union', 'SU', 'acronym')),
      lines(
        'version: 1',
        'actors:  # none yet',
        '  - id: sea-union',
        '    aliases:',
        '      - ⟦{text: SU, kind: acronym}⟧',
      ),
    );
  });

  it('adds several actors at once, each with an id of its own', () => {
    const bo = {
      name: 'Bo Lund',
      type: 'person',
      aliases: [{ text: 'Lund', kind: 'name' }],
      note: 'Met twice.',
    } as const;
    assert.equal(
      edited(lines('version: 1', 'actors:', '  - {id: bo-lund, name: Another}'), {
        do: 'addActors',
        actors: [bo, { ...bo, aliases: [{ text: 'BL', kind: 'acronym' }] }],
      }),
      lines(
        'version: 1',
        'actors:',
        '  - {id: bo-lund, name: Another}',
        '  - ⟦id: bo-lund-2',
        '    name: Bo Lund',
        '    type: person',
        '    aliases:',
        '      - Lund',
        '    note: Met twice.⟧',
        '  - id: bo-lund-3',
        '    name: Bo Lund',
        '    type: person',
        '    aliases:',
        '      - {text: BL, kind: acronym}',
        '    note: Met twice.',
      ),
    );
  });

  it('tells where something is not meant, and under which words a form is', () => {
    assert.equal(
      edited(lines('version: 1', 'ignore: []'), { do: 'addIgnore', text: 'Georgia', what: 'actor', in: 'texts/a.md' }),
      lines('version: 1', 'ignore:', '  - ⟦{text: Georgia, what: actor, in: texts/a.md}⟧'),
    );
    assert.equal(
      edited(lines('version: 1', 'actors: []'), {
        ...aliasOf('georgia-us', 'Georgia'),
        context: ['Atlanta', 'senate race'],
      }),
      lines(
        'version: 1',
        'actors:',
        '  - id: georgia-us',
        '    aliases:',
        '      - ⟦{text: Georgia, context: [Atlanta, senate race]}⟧',
      ),
    );
  });

  it('follows the indentation, line ends and blank lines of the file', () => {
    const text = lines(
      'version: 1',
      'actors:',
      '-   id: aaa',
      '    name: Aaa',
      '',
      '-   id: bbb # last',
      'claims: []',
    ).replaceAll('\n', '\r\n');
    assert.equal(
      edited(text, { ...actor, aliases: [{ text: 'the Union', kind: 'name' }] }),
      lines(
        'version: 1',
        'actors:',
        '-   id: aaa',
        '    name: Aaa',
        '',
        '-   id: bbb # last',
        '',
        '-   ⟦id: sea-union',
        '    name: Sea Union',
        '    type: alliance',
        '    aliases:',
        '    - the Union⟧',
        'claims: []',
      ).replaceAll('\n', '\r\n'),
    );
  });

  it('writes into a list in brackets, before a comma or a comment that stands there', () => {
    assert.equal(
      edited(lines('version: 1', 'actors: [{id: aaa}, # first', ']'), actor),
      lines('version: 1', 'actors: [{id: aaa}, ⟦{id: sea-union, name: Sea Union, type: alliance}⟧, # first', ']'),
    );
    assert.equal(
      edited('{version: 1, actors: []}', actor),
      '{version: 1, actors: [⟦{id: sea-union, name: Sea Union, type: alliance}⟧]}',
    );
    assert.equal(
      edited('{"version": 1}', actor),
      '{"version": 1, actors: [⟦{id: sea-union, name: Sea Union, type: alliance}⟧]}',
    );
  });

  it('does not grow the text of a note that stands last', () => {
    for (const header of ['|', '|-', '|+', '>']) {
      const text = lines('version: 1', 'actors:', '  - id: aaa', `    note: ${header}`, '      Old.', '', '', '# end');
      const before = parseKnowledgeFile(text).file?.actors[0]?.note;
      const result = editKnowledge(text, actor);
      assert.ok('changes' in result);
      const { file } = parseKnowledgeFile(applyChanges(text, result.changes));
      assert.equal(file?.actors[0]?.note, before);
      assert.equal(file?.actors[1]?.id, 'sea-union');
    }
  });

  it('works where the last line has no end', () => {
    assert.equal(
      edited('version: 1\nterms:\n  - {id: aaa}', { do: 'addTerm', name: 'Salt Road', kind: 'project' }),
      'version: 1\nterms:\n  - {id: aaa}\n  - ⟦id: salt-road\n    name: Salt Road\n    kind: project⟧',
    );
  });
});

describe('adding an alias', () => {
  it('to a list of lines', () => {
    assert.equal(
      edited(
        lines('version: 1', 'actors:', '  - id: sea-union', '    aliases:', '    - the Union  # often', '    note: x'),
        aliasOf('sea-union', 'SU', 'acronym'),
      ),
      lines(
        'version: 1',
        'actors:',
        '  - id: sea-union',
        '    aliases:',
        '    - the Union  # often',
        '    - ⟦{text: SU, kind: acronym}⟧',
        '    note: x',
      ),
    );
  });

  it('to a list in brackets', () => {
    assert.equal(
      edited(lines('version: 1', 'actors: [{id: sea-union, aliases: [the Union]}]'), aliasOf('sea-union', 'Sea, Inc.')),
      lines('version: 1', 'actors: [{id: sea-union, aliases: [the Union, ⟦"Sea, Inc."⟧]}]'),
    );
  });

  it('to an entry that has none, below its name and type', () => {
    assert.equal(
      edited(
        lines('version: 1', 'actors:', '  - id: sea-union', '    name: Sea Union', '    type: alliance', '    note: x'),
        aliasOf('sea-union', 'the Union'),
      ),
      lines(
        'version: 1',
        'actors:',
        '  - id: sea-union',
        '    name: Sea Union',
        '    type: alliance',
        '    aliases:',
        '      - ⟦the Union⟧',
        '    note: x',
      ),
    );
    assert.equal(
      edited(lines('version: 1', 'actors:', '  - {id: sea-union, name: Sea Union}'), aliasOf('sea-union', 'the Union')),
      lines('version: 1', 'actors:', '  - {id: sea-union, name: Sea Union, aliases: [⟦the Union⟧]}'),
    );
  });

  it('to an entry of another file, by an entry that adds to it', () => {
    assert.equal(
      edited(lines('version: 1'), aliasOf('sea-union', 'the Union')),
      lines('version: 1', 'actors:', '  - id: sea-union', '    aliases:', '      - ⟦the Union⟧'),
    );
  });

  it('only once', () => {
    const text = lines('version: 1', 'actors: [{id: sea-union, aliases: [the Union]}]');
    assert.equal(
      edited(text, aliasOf('sea-union', 'the Union')),
      'problem: “the Union” is already a form of Sea Union.',
    );
  });

  it('not where it would be marked everywhere', () => {
    assert.match(edited(lines('version: 1'), aliasOf('sea-union', 'the')), /^problem: “the” is so common a word/);
  });
});

describe('adding a claim, a phrase to ignore', () => {
  it('writes the claim with who holds it', () => {
    assert.equal(
      edited('version: 1\n', {
        do: 'addClaim',
        statement: 'Tolls will fall:\n  sooner or later.',
        positions: [{ actor: 'sea-union', stance: 'disputes' }],
      }),
      lines(
        'version: 1',
        'claims:',
        '  - ⟦id: tolls-will-fall-sooner-or-later',
        '    statement: "Tolls will fall: sooner or later."',
        '    positions:',
        '      - {actor: sea-union, stance: disputes}⟧',
      ),
    );
  });

  it('writes the phrase with what it is not', () => {
    assert.equal(
      edited('version: 1\nignore: [the Strand]\n', { do: 'addIgnore', quote: 'Tolls fall.', what: 'claim' }),
      'version: 1\nignore: [the Strand, ⟦{quote: Tolls fall., what: claim}⟧]\n',
    );
  });
});

describe('adding a claim that a text makes', () => {
  const cite = { title: 'Cold ports', path: 'a/cold.md', locator: '¶ 3' };
  const positions = [{ actor: 'norway', stance: 'disputes' }] as const;
  const added: KnowledgeEdit = { do: 'addClaim', statement: 'Ice melts.', positions, cite };
  const claim = [
    'claims:',
    '  - ⟦id: ice-melts',
    '    statement: Ice melts.',
    '    positions:',
    '      - {actor: norway, stance: disputes, sources: [{id: cold-ports, locator: ¶ 3}]}⟧',
  ];
  const source = [
    'sources:',
    '  - id: cold-ports',
    '    type: document',
    '    title: Cold ports',
    '    note: a/cold.md',
  ];
  const plain = (all: readonly string[]): string => all.join('\n').replaceAll('"¶ 3"', '¶ 3');

  it('writes the text among the sources too, in a file that has neither', () => {
    const result = edited(lines('version: 1', '# end'), added).replaceAll('"¶ 3"', '¶ 3');
    assert.equal(result, plain(lines('version: 1', ...claim, ...source, '# end').split('\n')));
  });

  it('begins an empty file with both', () => {
    assert.equal(edited('', added).replaceAll('"¶ 3"', '¶ 3'), lines('version: 1', ...claim, ...source));
  });

  it('puts each where it belongs, and keeps the comments', () => {
    const before = lines('version: 1', 'sources:  # read', '  - {id: old-one}', 'claims: []  # none yet', '# end');
    const result = edited(before, added).replaceAll('"¶ 3"', '¶ 3');
    const [, ...item] = source;
    assert.equal(
      result,
      lines(
        'version: 1',
        'sources:  # read',
        '  - {id: old-one}',
        ...item,
        'claims:  # none yet',
        ...claim.slice(1),
        '# end',
      ),
    );
  });

  it('cites a text that is among the sources already', () => {
    const before = lines('version: 1', 'sources:', '  - {id: our-paper, title: Cold, note: a/cold.md}');
    const result = edited(before, added);
    assert.match(result, /sources: \[\{id: our-paper,/);
    assert.equal(result.match(/cold\.md/g)?.length, 1);
  });

  it('of nobody in particular cites the text for the claim itself', () => {
    assert.match(
      edited('', { do: 'addClaim', statement: 'Ice melts.', cite }),
      /\n    sources:\n      - \{id: cold-ports,/,
    );
  });
});

describe('linking words of a text to a known claim', () => {
  const linked: KnowledgeEdit = {
    do: 'linkClaim',
    id: 'ice-melts',
    words: ['@norway', 'ice', 'melts'],
    position: { actor: 'norway', stance: 'supports' },
  };

  it('adds to an entry of another file by one of one’s own', () => {
    assert.equal(
      edited(lines('version: 1'), linked),
      lines(
        'version: 1',
        'claims:',
        '  - ⟦id: ice-melts',
        '    positions:',
        '      - {actor: norway, stance: supports}',
        '    patterns:',
        '      - {all: ["@norway", ice, melts]}⟧',
      ),
    );
  });

  it('adds to an entry of the same file, which keeps its comments', () => {
    const before = lines(
      'version: 1',
      'claims:',
      '  - id: ice-melts',
      '    statement: Ice melts.  # sure',
      '    topics: []',
    );
    assert.equal(
      edited(before, linked),
      lines(
        'version: 1',
        'claims:',
        '  - ⟦id: ice-melts',
        '    statement: Ice melts.  # sure',
        '    patterns:',
        '      - {all: ["@norway", ice, melts]}',
        '    positions:',
        '      - {actor: norway, stance: supports}',
        '    topics: []⟧',
      ),
    );
  });

  it('says no position twice', () => {
    const once = applyChanges('', resultOf('', linked).changes);
    const twice = edited(once, linked);
    assert.equal(twice.match(/stance: supports/g)?.length, 1);
    assert.equal(twice.match(/all:/g)?.length, 2);
    assert.match(edited(once, { ...linked, words: [] }), /^problem: The knowledge file says that already/);
  });

  function resultOf(text: string, edit: KnowledgeEdit): EditResult {
    const result = editKnowledge(text, edit);
    if ('problem' in result) throw new Error(result.problem);
    return result;
  }
});

describe('an edit that cannot be made', () => {
  it('says why, and changes nothing', () => {
    assert.match(
      edited('version: 1\nactors: [\n', actor),
      /^problem: Nothing was added: the knowledge file has an error in line 2\. /,
    );
    assert.match(edited('version: 1\nactors: none\n', actor), /“actors” is not written as a list/);
    assert.match(edited('- a\n', actor), /Begin it with “version: 1”/);
    assert.match(edited('version: 1\n', { ...actor, name: ' — ' }), /the selection has no letter/);
    assert.match(edited('x: &x []\nversion: 1\nactors: *x\n', actor), /“actors” is not written as a list/);
  });
});

describe('ids of new entries', () => {
  const idFor = (text: string, name: string, isTaken?: (id: string) => boolean): string => {
    const result = editKnowledge(text, { do: 'addActor', name, type: 'ngo' }, isTaken);
    return 'problem' in result ? result.problem : result.id;
  };
  it('are made of the name, without accents', () => {
    assert.equal(idFor('', 'Österreichische Łódź-Straße, A.G.'), 'osterreichische-lodz-strasse-ag');
    assert.equal(idFor('', 'EU'), 'eu-entry');
    assert.equal(idFor('', '5G'), 'entry-5g');
    assert.equal(idFor('', '中国'), 'entry');
  });
  it('are taken by no other entry, here or in another file', () => {
    const text = lines('version: 1', 'terms: [{id: sea-union}]', 'claims: [{id: sea-union-2}]');
    assert.equal(idFor(text, 'Sea Union'), 'sea-union-3');
    assert.equal(
      idFor('', 'Sea Union', (id) => id === 'sea-union'),
      'sea-union-2',
    );
  });
});

describe('a new file', () => {
  it('has no problems, and takes entries in every section', () => {
    let text = newKnowledgeFile('Ports: an "essay"');
    assert.deepEqual(parseKnowledgeFile(text).problems, []);
    assert.equal(parseKnowledgeFile(text).file?.title, 'Ports: an "essay"');
    const comments = text.match(/#.*/g);
    for (const edit of [
      actor,
      aliasOf('sea-union', 'SU', 'acronym'),
      { do: 'addTerm', name: 'Salt Road', kind: 'project' },
      { do: 'addClaim', statement: 'Tolls fall.' },
      { do: 'addIgnore', text: 'the Strand', what: 'actor' },
    ] satisfies KnowledgeEdit[]) {
      const result = editKnowledge(text, edit);
      assert.ok('changes' in result, 'problem' in result ? result.problem : '');
      text = applyChanges(text, result.changes);
    }
    assert.deepEqual(parseKnowledgeFile(text).problems, []);
    assert.deepEqual(text.match(/#.*/g), comments);
  });
});

describe('any edit of any file', () => {
  const name = fc.oneof(
    fc.constantFrom(
      'Sea Union',
      'NO',
      'null',
      '5',
      '- x',
      'a: b',
      '#x',
      "l'Union",
      'x, [y]',
      '"q"',
      '@id',
      'Ünïon',
      '🌊 x',
      'a\\b',
      'tab\there',
      '1e3',
      'key:',
      '\u0085x',
      '\ufeffy',
    ),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  );
  const edit: fc.Arbitrary<KnowledgeEdit> = fc.oneof(
    name.map((name): KnowledgeEdit => ({
      do: 'addActor',
      name,
      type: 'ngo',
      aliases: [{ text: 'Other Form', kind: 'name' }],
    })),
    name.map((statement): KnowledgeEdit => ({ do: 'addClaim', statement })),
    name.map((text): KnowledgeEdit => ({ do: 'addIgnore', text, what: 'actor' })),
    fc.tuple(name, fc.constantFrom('aaa', 'bbb', 'other')).map(([text, id]) => aliasOf(id, text)),
  );
  const section = fc.constantFrom(
    'actors:',
    'actors: []  # c1',
    'actors:\n  # c2\n  - id: aaa   # c3\n    name: Aaa\n    # c4\n  # c5\n  - {id: bbb, aliases: [x, y]} # c6',
    'actors:\n- id: aaa\n  aliases:\n  - one # c7\n  - {text: Two, kind: acronym}\n  note: |\n    # no comment\n\n# c8',
    'actors: [ {id: aaa}, # c9\n  {id: bbb, aliases: [ ]} ]',
    "actors:\n    - name: 'It''s'\n      id: aaa\n      type: ngo # c10\n\n\n    - id: bbb\n      aliases: # c11\n",
  );
  const rest = fc.constantFrom(
    '',
    'claims:\n  - id: ccc\n    statement: >-\n      Long\n      text',
    'ignore: one',
    'ignore:\n  - {text: one}\n  # c12',
    '# c13',
    'terms: []\n...',
    'unknown: {a: [b]} # c14',
  );
  const text = fc
    .tuple(section, rest, fc.boolean(), fc.constantFrom('\n', '\r\n'), fc.boolean())
    .map(([one, two, first, eol, end]) => {
      const parts = first
        ? ['version: 1', one, two]
        : ['# c0', 'version: 1', ...(two.endsWith('...') ? [one, two] : [two, one])];
      return (parts.filter((part) => part !== '').join('\n') + (end ? '\n' : '')).replaceAll('\n', eol);
    });
  const comments = (text: string): string[] => text.match(/# c\d+/g) ?? [];

  it('keeps every comment and entry, and can be undone', () => {
    let made = 0;
    fc.assert(
      fc.property(text, edit, (before, edit) => {
        const result = editKnowledge(before, edit);
        if ('problem' in result) return;
        made++;
        const after = applyChanges(before, result.changes);
        const [old, now] = [parseKnowledgeFile(before).file, parseKnowledgeFile(after).file];
        assert.ok(old && now);
        assert.deepEqual(comments(after), comments(before));
        assert.equal(undo(before, after, result.changes), before);
        assert.ok(!/[^\r]\n/.test(after) || !before.includes('\r\n'), 'line ends are of one kind');
        const own = new Set([result.id]);
        assert.deepEqual(valuesOf(now, own), valuesOf(old, own));
        const known = new Set(old.actors.map(({ id }) => id));
        assert.equal(countOf(now, known), countOf(old, known) + 1);
      }),
      { numRuns: 150 },
    );
    assert.ok(made > 60, `${made} edits were made`);
  });

  /** What a person's undo does: takes away what was put in, puts back what was taken. */
  function undo(
    before: string,
    after: string,
    changes: readonly { start: number; end: number; text: string }[],
  ): string {
    let shift = 0;
    const back = changes.map(({ start, end, text }) => {
      const change = { start: start + shift, end: start + shift + text.length, text: before.slice(start, end) };
      shift += text.length - (end - start);
      return change;
    });
    return applyChanges(after, back);
  }

  /** All values but places, of all entries but those named. */
  function valuesOf(file: KnowledgeFile, without: ReadonlySet<string>): string {
    const kept = {
      ...file,
      references: [],
      ignore: [],
      actors: file.actors.filter(({ id }) => !without.has(id)),
      claims: file.claims.filter(({ id }) => !without.has(id)),
    };
    return JSON.stringify(kept, (key, value: unknown) => (['at', 'idAt', 'scalars'].includes(key) ? undefined : value));
  }

  /** All entries, and the aliases of those that were there before. */
  const countOf = ({ actors, terms, claims, ignore }: KnowledgeFile, known: ReadonlySet<string>): number =>
    [...actors, ...terms, ...claims, ...ignore].length +
    actors.reduce((sum, { id, aliases }) => sum + (known.has(id) ? aliases.length : 0), 0);
});
