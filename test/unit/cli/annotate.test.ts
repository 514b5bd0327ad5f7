import assert from 'node:assert/strict';
import type { AnnotationRecord } from '../../../src/core/export/record.types.js';
import { NORTH } from '../world.js';
import { Folder, runCommand } from './runs.js';

let folder: Folder;
let north: string[];
before(() => {
  folder = new Folder();
  north = ['--no-bundled', '--knowledge', folder.file('north.policy.yaml', NORTH)];
});
after(() => folder.dispose());

const annotate = (...args: string[]) => runCommand(['annotate', ...north, ...args]);
interface Line {
  doc: string;
  actors: { start: number; end: number; text: string; actor: string | null }[];
}
const linesOf = (out: string): Line[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line): Line => JSON.parse(line));

describe('annotate FILE', () => {
  it('writes one line with all keys of the contract', async () => {
    const file = folder.file(
      'all.txt',
      'Oslo warned that the Arctic Council cannot resume its work in war.\n\nThe ministers signed the Ilulissat Declaration in May 2008.',
    );
    const { code, out, told } = await annotate(file);
    assert.deepEqual([code, told], [0, []]);
    const record = JSON.parse(out) as AnnotationRecord;
    assert.ok((record.claims[0]?.confidence ?? 0) > 0.9);
    assert.deepEqual(record, {
      doc: file,
      actors: [
        {
          start: 0,
          end: 4,
          text: 'Oslo',
          actor: 'norway',
          name: 'Norway',
          type: 'state',
          country: 'NO',
          role: 'actor',
          by: 'knowledge',
          why: '“Oslo” is a metonym of Norway. Acts here, or is dealt with: subject of “warned”.',
        },
        {
          start: 21,
          end: 35,
          text: 'Arctic Council',
          actor: 'arctic-council',
          name: 'Arctic Council',
          type: 'international-organization',
          country: null,
          role: null,
          by: 'knowledge',
          why: '“Arctic Council” is the name itself.',
        },
      ],
      terms: [{ start: 93, end: 114, text: 'Ilulissat Declaration', term: 'ilulissat' }],
      claims: [
        {
          by: 'attribution',
          source: { start: 0, end: 4, text: 'Oslo', actor: 'norway' },
          cue: { start: 5, end: 11, text: 'warned' },
          content: [{ start: 17, end: 65 }],
          text: 'the Arctic Council cannot resume its work in war',
          act: 'warns',
          topic: false,
          kind: null,
          hedged: false,
          claim: 'work-cannot-resume',
          suggested: [],
          stance: 'supports',
          confidence: record.claims[0]?.confidence,
          why: '“warned” attributes what follows to “Oslo”.',
        },
      ],
    });
  });

  it('keeps the order of the files, and the key order of the contract', async () => {
    const files = ['b.txt', 'a.txt'].map((name) => folder.file(name, 'Norway'));
    const { out } = await annotate(...files);
    assert.deepEqual(
      linesOf(out).map(({ doc }) => doc),
      files,
    );
    assert.match(
      out,
      /^\{"doc":.*?,"actors":\[\{"start":0,"end":6,"text":"Norway","actor":"norway","name":"Norway","type":"state","country":"NO","role":[^,]+,"by":"knowledge","why":"[^"]+"\}\],"terms":\[\],"claims":\[\]\}\n/,
    );
  });

  it('gives offsets in UTF-16 code units, on CRLF and emoji, a byte order mark left out', async () => {
    const text = '😀 é\r\nNorway\r\n\r\n\tOslo';
    const file = folder.file('units.txt', `\ufeff${text}`);
    const { out } = await annotate(file);
    const [line] = linesOf(out);
    assert.deepEqual(
      line?.actors.map(({ start, end }) => text.slice(start, end)),
      ['Norway', 'Oslo'],
    );
  });

  it('reads Markdown and HTML by their extension, or as told', async () => {
    const text = '`Norway` <b title="Oslo">Russia</b>';
    const found = async (...args: string[]) =>
      linesOf((await annotate(...args)).out)[0]?.actors.map((actor) => actor.text);
    assert.deepEqual(await found(folder.file('x.txt', text)), ['Norway', 'Oslo', 'Russia']);
    assert.deepEqual(await found(folder.file('x.MD', text)), ['Russia']);
    assert.deepEqual(await found(folder.file('x.htm', text)), ['Norway', 'Russia']);
    assert.deepEqual(await found('--as', 'markdown', folder.file('x.txt', text)), ['Russia']);
  });

  it('reads standard input as -', async () => {
    const { out } = await runCommand(['annotate', ...north, '-'], 'Norway');
    assert.deepEqual(
      linesOf(out).map(({ doc, actors }) => [doc, actors.length]),
      [['-', 1]],
    );
  });

  it("honours the reader's marks and the knowledge's ignore, for the paths that it names", async () => {
    const ignoring = folder.file(
      'ignoring.policy.yaml',
      'version: 1\nignore: [{text: Oslo, in: "**/minutes/**"}, {text: Russia}]\n',
    );
    const { out } = await runCommand(
      ['annotate', ...north, '-k', ignoring, '--stdin-jsonl'],
      [
        '{"doc":"minutes/1.txt","text":"Oslo Russia Norway"}\n{"doc":"2.txt","text":"Oslo Russia\\npolicy-annotator: off\\nNorway"}\n',
      ],
    );
    assert.deepEqual(
      linesOf(out).map(({ actors }) => actors.map(({ text }) => text)),
      [['Norway'], ['Oslo']],
    );
  });

  it('says what is not decided', async () => {
    const { out } = await annotate(folder.file('open.txt', 'The Council voted.'));
    const [actor] = linesOf(out)[0]?.actors ?? [];
    assert.deepEqual(
      { ...actor },
      {
        start: 4,
        end: 11,
        text: 'Council',
        actor: null,
        name: 'Arctic Council or Nordic Council',
        type: 'international-organization',
        country: null,
        role: null,
        by: 'knowledge',
        why: '“Council” is another name of Arctic Council. It may also mean Nordic Council: nothing in the text decides.',
      },
    );
  });
});

describe('annotate, bad input', () => {
  it('tells each file that cannot be read in one line, does the rest, ends with 2', async () => {
    const good = folder.file('good.txt', 'Norway');
    const missing = `${folder.path}/missing.txt`;
    const binary = folder.file('binary.bin', Buffer.from([80, 75, 0, 3]));
    const latin = folder.file('latin.txt', Buffer.from('Norway\nTroms\xf8', 'latin1'));
    const wide = folder.file('wide.txt', Buffer.from('\ufeffNorway', 'utf16le'));
    const { code, out, told } = await annotate(missing, folder.path, binary, latin, wide, good);
    assert.equal(code, 2);
    assert.deepEqual(told, [
      `${missing}: there is no such file`,
      `${folder.path}: it is a directory; name the files in it`,
      `${binary}: it is a binary file, no text (byte 3 is zero)`,
      `${latin}: it is not written in UTF-8 (line 2); save it as UTF-8`,
      `${wide}: it is written in UTF-16; save it as UTF-8`,
    ]);
    assert.deepEqual(
      linesOf(out).map(({ doc }) => doc),
      [good],
    );
  });

  it('tells a knowledge file with errors, and uses what is good in it', async () => {
    const broken = folder.file(
      'broken.policy.yaml',
      'version: 1\nactors:\n  - {id: ghana, name: Ghana, type: state}\n  - {id: mali, name: Mali, type: planet}\n',
    );
    const { code, out, told } = await runCommand([
      'annotate',
      '--no-bundled',
      '-k',
      broken,
      folder.file('g.txt', 'Ghana'),
    ]);
    assert.equal(code, 2);
    assert.equal(told.length, 1);
    assert.ok(told[0]?.startsWith(`${broken}:4:`), told[0]);
    assert.equal(linesOf(out)[0]?.actors[0]?.actor, 'ghana');
  });

  it('tells a knowledge file that is not there', async () => {
    const { code, out, told } = await annotate('-k', 'nowhere.policy.yaml', folder.file('n.txt', 'Norway'));
    assert.deepEqual([code, told], [2, ['nowhere.policy.yaml: there is no such file']]);
    assert.equal(linesOf(out).length, 1);
  });

  it('takes an empty file for an empty text', async () => {
    const { code, out } = await annotate(folder.file('empty.txt', ''));
    assert.equal(code, 0);
    assert.deepEqual(linesOf(out)[0]?.actors, []);
  });

  it('tells wrong use in one line', async () => {
    assert.deepEqual(await runCommand(['annotate']), {
      code: 2,
      out: '',
      told: ['policy-annotator: no input. Name files, “-” for standard input, or use --stdin-jsonl.'],
    });
  });
});

describe('annotate --stdin-jsonl', () => {
  const filter = (input: string | Iterable<string | Buffer>) =>
    runCommand(['annotate', ...north, '--stdin-jsonl'], input);

  it('writes a line for each document, in order', async () => {
    const { code, out } = await filter(
      '{"doc":"b","text":"Norway"}\n\n  \r\n{"text":"Oslo, Russia","doc":"a","more":1}',
    );
    assert.equal(code, 0);
    assert.deepEqual(
      linesOf(out).map(({ doc, actors }) => [doc, actors.length]),
      [
        ['b', 1],
        ['a', 2],
      ],
    );
  });

  it('reads documents that are cut anywhere, in the middle of a character too', async () => {
    const bytes = Buffer.from('{"doc":"å","text":"é 😀 Norway"}\n{"doc":"b","text":"Oslo"}\n');
    const { out } = await filter(Array.from(bytes, (byte) => Buffer.from([byte])));
    assert.deepEqual(
      linesOf(out).map(({ doc, actors }) => [doc, actors[0]?.start]),
      [
        ['å', 5],
        ['b', 0],
      ],
    );
  });

  it('tells bad lines with their number, does the rest', async () => {
    const { code, out, told } = await filter(
      [
        '{"doc":"a","text":"Norway"}',
        'no json',
        '[1]',
        '{"doc":"x"}',
        '{"doc":7,"text":""}',
        '{"doc":"b","text":"Oslo"}',
        '',
      ].join('\n'),
    );
    assert.equal(code, 2);
    assert.deepEqual(
      linesOf(out).map(({ doc }) => doc),
      ['a', 'b'],
    );
    assert.match(told[0] ?? '', /^standard input:2: it is no JSON \(.*\)$/);
    assert.deepEqual(told.slice(1), [
      'standard input:3: it is no object {"doc": "...", "text": "..."}',
      'standard input:4: "text" is missing or no string',
      'standard input:5: "doc" is missing or no string',
    ]);
  });

  it('tells a line that is no UTF-8', async () => {
    const { told } = await filter([Buffer.from('{"doc":"a","text":"Troms\xf8"}\n', 'latin1')]);
    assert.deepEqual(told, ['standard input:1: it is not written in UTF-8 (line 1); save it as UTF-8']);
  });

  it('is content with nothing', async () => assert.deepEqual(await filter(''), { code: 0, out: '', told: [] }));

  it('escapes half a surrogate pair, so that the line stays UTF-8', async () => {
    const { out } = await filter('{"doc":"\\ud83d","text":""}\n');
    assert.ok(out.startsWith('{"doc":"\\ud83d"'), out);
  });
});
