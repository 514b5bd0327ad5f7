import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import type { ParagraphAnnotations, TextFormat } from '../../src/core/annotation.js';
import type { CompiledKnowledge } from '../../src/core/compile.js';
import { Reading } from '../../src/core/reading.js';
import { spliceList } from '../../src/core/splice.js';
import { knowledgeOf, knowledgeWithModel, NORTH } from './world.js';

const north = knowledgeOf(NORTH);
/** The same world with a person and a ministry in it. */
const northAndPeople = knowledgeWithModel(
  NORTH,
  `
version: 1
actors:
  - {id: jens-holm, name: Jens Holm, type: person, aliases: [Holm], roles: [{title: foreign minister, of: norway}]}
  - {id: ministry, name: Ministry of the North, type: ministry, memberOf: [norway]}
`,
);
/** The same world with a state whose name is a surname, too. */
const northAndJordan = knowledgeOf(
  NORTH,
  'version: 1\nactors: [{id: jordan, name: Jordan, type: state, aliases: [{text: Jordanian, kind: adjective}]}]',
);
const read = (text: string, format: 'plain' | 'markdown' = 'plain'): Reading => new Reading(text, north, { format });

/** "Norway=norway": what was marked, and whom it means; claims as "<text>=id". */
function told(reading: Reading): string[] {
  const out: string[] = [];
  let start = 0;
  for (const { length, mentions, claims } of reading.annotations) {
    const slice = (at: { start: number; end: number }): string => reading.text.slice(start + at.start, start + at.end);
    for (const mention of mentions) {
      const whom = (mention.candidates ?? [mention.entry]).map((entry) => north.knowledge.entries[entry]?.id).join('|');
      out.push(`${slice(mention)}=${whom}`);
    }
    for (const claim of claims) out.push(`<${slice(claim)}>=${north.knowledge.entries[claim.claim ?? -1]?.id}`);
    start += length;
  }
  return out;
}

describe('a reading', () => {
  it('finds actors under their names, adjectives and metonyms', () => {
    assert.deepEqual(told(read('Norway warned the Russians. Oslo’s Norwegian envoy left.')), [
      'Norway=norway',
      'Russians=russia',
      'Oslo=norway',
      'Norwegian=norway',
    ]);
  });

  it('reads a paragraph of hard-wrapped lines as one', () => {
    assert.deepEqual(told(read('Members of the Arctic\nCouncil met.\n\nNorway left.')), [
      'Arctic\nCouncil=arctic-council',
      'Norway=norway',
    ]);
  });

  it('takes an acronym only where its context stands in the paragraph', () => {
    assert.deepEqual(told(read('The AC met in Tromsø.\n\nAn AC unit hummed.')), ['AC=arctic-council']);
  });

  it('decides a shared alias by the actor met elsewhere in the text', () => {
    assert.deepEqual(told(read('The Nordic Council met.\n\nThe Council voted.')), [
      'Nordic Council=nordic-council',
      'Council=nordic-council',
    ]);
  });

  it('leaves a shared alias open where nothing decides it', () => {
    assert.deepEqual(told(read('The Council voted.')), ['Council=arctic-council|nordic-council']);
  });

  it('marks a known claim from its first to its last word', () => {
    assert.deepEqual(told(read('Envoys say the Arctic Council went back to work after the invasions ended.')), [
      'Arctic Council=arctic-council',
      '<Arctic Council went back to work after the invasions>=work-cannot-resume',
    ]);
  });

  it('does not find a claim across two sentences, nor where a word rules it out', () => {
    assert.deepEqual(told(read('The Arctic Council resumed. War is war.')), ['Arctic Council=arctic-council']);
    assert.deepEqual(told(read('The Arctic Council resumed despite the war.')), ['Arctic Council=arctic-council']);
  });

  it('leaves an article out of a mention, and prefers the longer name behind it', () => {
    const port = knowledgeOf(`
version: 1
actors:
  - {id: port, name: Port Authority, type: agency, aliases: [the Authority, the Port Authority]}
  - {id: varnholm, name: Port Authority of Varnholm, type: agency}
`);
    const text = 'The Authority met the Port Authority of Varnholm.';
    const [found] = new Reading(text, port, { format: 'plain' }).annotations;
    const marked = found?.mentions.map(({ start, end, entry }) => [
      text.slice(start, end),
      port.knowledge.entries[entry]?.id,
    ]);
    assert.deepEqual(marked, [
      ['Authority', 'port'],
      ['Port Authority of Varnholm', 'varnholm'],
    ]);
  });

  it('begins and ends a claim with whole names', () => {
    const text = 'The Ilulissat Declaration on war lets the Arctic Council resume.';
    const named = knowledgeOf(NORTH.replace('name: Ilulissat Declaration', 'name: Ilulissat Declaration on war'));
    const [found] = new Reading(text, named, { format: 'plain' }).annotations;
    assert.deepEqual(
      found?.claims.map(({ start, end }) => text.slice(start, end)),
      ['Ilulissat Declaration on war lets the Arctic Council resume'],
    );
  });

  it('takes no question for a claim', () => {
    assert.deepEqual(told(read('Can the Arctic Council resume in wartime, while the war goes on?')), [
      'Arctic Council=arctic-council',
    ]);
  });

  it('leaves out what the reader asked to ignore, wherever the mark stands', () => {
    const text = 'Norway and Russia.\n\npolicy-annotator: ignore "Norway"\n\nNorway again.';
    assert.deepEqual(told(read(text)), ['Russia=russia']);
  });

  it('keeps code fences out, and lets what follows in again when a fence is closed', () => {
    const reading = read('```\nNorway\n\nRussia\n\nOslo', 'markdown');
    assert.deepEqual(told(reading), []);
    reading.change({ start: 10, end: 10, text: '\n```' });
    assert.deepEqual(told(reading), ['Russia=russia', 'Oslo=norway']);
  });

  it('re-reads a mention elsewhere when the edit brings what decides it', () => {
    const reading = read('The Council voted.\n\nNothing here.');
    const delta = reading.change({ start: 20, end: 27, text: 'The Nordic Council is' });
    assert.deepEqual(told(reading)[0], 'Council=nordic-council');
    assert.deepEqual(
      delta.changed.map((change) => change.index),
      [0],
    );
  });

  it('re-reads only the paragraph that an edit touches', () => {
    const reading = read(Array.from({ length: 50 }, (_, i) => `Norway met Russia ${i}.`).join('\n\n'));
    const delta = reading.change({ start: 300, end: 301, text: 'xy' });
    assert.equal(delta.inserted.length, 1);
    assert.equal(delta.removed, 1);
  });
});

describe('a reading with the model of what claims look like', () => {
  const sources = (reading: Reading): (string | undefined)[] =>
    reading.annotations.flatMap(({ claims }) =>
      claims.flatMap((claim) => (claim.by === 'attribution' ? [idOf(claim.source?.entry ?? -1)] : [])),
    );
  const idOf = (entry: number): string | undefined => northAndPeople.knowledge.entries[entry]?.id;
  const story =
    'Norway warned that the ice was thin.\n\nIt said that the war must end.\n\nIt added that trade would grow.';

  it('links pronouns to those named in paragraphs before', () => {
    const reading = new Reading(story, northAndPeople, { format: 'plain' });
    assert.deepEqual(sources(reading), ['norway', 'norway', 'norway']);
  });

  it('links them again, and nothing else, when an edit there changes who is named', () => {
    const reading = new Reading(`${story}\n\nAll was quiet.`, northAndPeople, { format: 'plain' });
    const { inserted, changed } = reading.change({ start: 0, end: 6, text: 'Russia' });
    assert.deepEqual(sources(reading), ['russia', 'russia', 'russia']);
    assert.equal(inserted.length, 1);
    assert.deepEqual(
      changed.map(({ index }) => index),
      [1, 2],
    );
  });

  it('leaves them alone when an edit there changes nothing for them', () => {
    const reading = new Reading(story, northAndPeople, { format: 'plain' });
    assert.deepEqual(reading.change({ start: 31, end: 35, text: 'thick' }).changed, []);
  });
});

describe('a reading after edits', () => {
  type Edit = readonly [where: number, length: number, inserted: string];

  const piece = fc.constantFrom(
    ...[
      'Norway',
      'the Council',
      'Nordic Council',
      'AC',
      'Arctic',
      ' ',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '.',
      '```\n',
      '`',
      '<!--',
      '-->',
      '---\n',
    ],
    ...[
      'policy-annotator: off\n',
      '<!-- policy-annotator: ignore "Norway" -->',
      'resume war',
      '\t',
      '    ',
      '- ',
      '😀',
      '> ',
      '<b',
      '[',
      '](',
      ')',
    ],
  );
  const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
  const edits = fc.array(fc.tuple(fc.nat(), fc.nat(30), texts), { minLength: 1, maxLength: 8 });

  const sameAsFresh = (
    knowledge: CompiledKnowledge,
    start: string,
    changes: readonly Edit[],
    format: TextFormat,
  ): void => {
    let text = start;
    const reading = new Reading(text, knowledge, { format });
    const mirror: ParagraphAnnotations[] = [...reading.annotations];
    for (const [where, length, inserted] of changes) {
      const from = where % (text.length + 1);
      const to = Math.min(text.length, from + length);
      text = text.slice(0, from) + inserted + text.slice(to);
      const delta = reading.change({ start: from, end: to, text: inserted });
      spliceList(mirror, delta.at, delta.removed, delta.inserted);
      for (const { index, paragraph } of delta.changed) mirror[index] = paragraph;
    }
    const fresh = new Reading(text, knowledge, { format });
    assert.equal(reading.text, text);
    assert.deepEqual(reading.annotations, fresh.annotations);
    assert.deepEqual(mirror, fresh.annotations);
  };

  it('is that of a fresh reading, and its deltas lead there', () => {
    const formats = fc.constantFrom('plain' as const, 'markdown' as const, 'html' as const);
    const property = fc.property(texts, edits, formats, (start, changes, format) =>
      sameAsFresh(north, start, changes, format),
    );
    fc.assert(property, { numRuns: 300 });
  }).timeout(20_000);

  it('is so too where names in no file, their surnames and acronyms are told across paragraphs', () => {
    const words = fc.constantFrom(
      ...[
        'Josep Borrell',
        'Borrell',
        'Maria Borrell',
        'President Borrell',
        'the Borrell administration',
        'Vernon Norway',
      ],
      ...[
        'the Northern Cooperation Organisation (NCO)',
        'the NCO',
        'NCO',
        'a Port Security Act (NCO)',
        'Norway',
        'Oslo',
      ],
      ...[
        ' said so. ',
        ' met ',
        ', director of ',
        '\n\n',
        '\n\n',
        ' ',
        '. ',
        '(',
        'Ministry of ',
        'Harbour Shipping Ltd',
        '`',
      ],
      ...['policy-annotator: ignore "Borrell"\n\n', '## ', 'BORRELL WARNS NCO ON NORWAY DEAL'],
    );
    const stories = (maxLength: number): fc.Arbitrary<string> =>
      fc.array(words, { maxLength, size: 'max' }).map((pieces) => pieces.join(''));
    const storyEdits = fc.array(fc.tuple(fc.nat(), fc.nat(40), stories(4)), { minLength: 1, maxLength: 6 });
    const property = fc.property(stories(30), storyEdits, (start, changes) =>
      sameAsFresh(northAndJordan, start, changes, 'markdown'),
    );
    fc.assert(property, { numRuns: 300 });
  }).timeout(20_000);

  it('is so too where pronouns are linked across paragraphs, attributions and the author’s claims found', () => {
    const sentence = fc.constantFrom(
      ...[
        'Norway warned that the ice was thin. ',
        'It added that the war must end. ',
        'They said that trade would grow. ',
      ],
      ...['The country denied that it had left. ', 'Holm said the pact had failed. ', 'He promised to come back. '],
      ...[
        'The Council voted. ',
        'The Nordic Council claimed that all was well. ',
        'The council urged Russia to resume talks. ',
      ],
      ...[
        '“We will stay,” she said. ',
        'According to the ministry, nothing helps. ',
        'The work should go on because peace needs it. ',
      ],
      ...['Analysts said so. ', 'It rained. ', '\n\n', '\n\n', '\n\n', '“', 'Norway', ' and ', 'Mr. '],
      ...['policy-annotator: ignore "Norway"\n\n', '```\n'],
    );
    const stories = (maxLength: number): fc.Arbitrary<string> =>
      fc.array(sentence, { maxLength, size: 'max' }).map((sentences) => sentences.join(''));
    const storyEdits = fc.array(fc.tuple(fc.nat(), fc.nat(60), stories(3)), { minLength: 1, maxLength: 5 });
    const property = fc.property(stories(24), storyEdits, (start, changes) =>
      sameAsFresh(northAndPeople, start, changes, 'markdown'),
    );
    fc.assert(property, { numRuns: 100 });
  }).timeout(20_000);
});
