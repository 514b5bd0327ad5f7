import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Annotator } from '../../../src/cli/annotator.js';
import { type Format, makeWriter } from '../../../src/cli/formats/format.js';
import { cutIntoSegments } from '../../../src/cli/formats/segments.js';
import { KnowledgeBase } from '../../../src/engine/knowledgeBase.js';
import { toRecord } from '../../../src/core/export.js';
import { attribution, authors } from '../claims.js';
import { NORTH } from '../world.js';

const base = new KnowledgeBase();
base.set([{ uri: 'file:///north.policy.yaml', origin: 'workspace', text: NORTH }], true);
const annotator = new Annotator(base, null);

function write(format: Format, ...documents: [doc: string, text: string][]): string {
  const writer = makeWriter(format, base.knowledge);
  const parts = documents.map(([doc, text]) => writer.document(annotator.annotate(doc, text), text));
  return [writer.begin(), ...parts, writer.end()].join('');
}

describe('the text format', () => {
  it('lists who is in the text, where, and which known claims it makes', () => {
    const text =
      'Norway and Oslo: the Arctic Council cannot\nresume its work in war.\n\nSee the Ilulissat Declaration.';
    assert.equal(
      write('text', ['brief.txt', text]),
      `brief.txt: 3 mentions of 2 actors, 1 term, 1 known claim

Actors
  Norway (state, NO), 2 times
    1:1       [Norway] and Oslo: the Arctic Council…
    1:12      Norway and [Oslo]: the Arctic Council cannot…
  Arctic Council (international organisation), once
    1:22      Norway and Oslo: the [Arctic Council] cannot resume its work in war.…

Terms
  Ilulissat Declaration, once
    4:9       …its work in war. See the [Ilulissat Declaration].

Known claims
  1:22      “Arctic Council cannot resume its work in war”
    = The work cannot resume while the war goes on. [work-cannot-resume]
    A pattern of this claim is met by “Arctic Council”, “resume” and “war”.
`,
    );
  });

  it('says how many more there are', () => {
    assert.match(write('text', ['x', 'Norway. '.repeat(9)]), /\n {4}and 4 more\n/);
  });

  it('lets nothing in a text command the terminal', () => {
    assert.doesNotMatch(write('text', ['x', 'Norway \u001b[2J\u0007']), /[^\P{Cc}\n]/u);
  });

  it('parts documents by a blank line', () => {
    assert.match(
      write('text', ['a', 'Norway'], ['b', 'Oslo']),
      /\n\nb: 1 mention of 1 actor, 0 terms, 0 known claims\n/,
    );
  });
});

describe('claims of others and of the author', () => {
  const text = 'Oslo warned that ice melts. Ports should close.';
  const paragraph = {
    length: text.length,
    mentions: [],
    names: [],
    marks: [],
    claims: [
      attribution(text, { source: 'Oslo', cue: 'warned', content: ['ice melts'] }, { act: 'warns', entry: 0 }),
      attribution(text, { source: 'Oslo', cue: 'warned', content: ['that'] }, { topic: true }),
      authors(text, 'Ports should close', { kind: 'recommendation', marked: 'should' }),
    ],
  };
  const told = (format: Format): string =>
    makeWriter(format, base.knowledge).document(toRecord('x.txt', text, [paragraph], base.knowledge), text);

  it('are listed with who, how and why; topics are not', () => {
    assert.equal(
      told('text'),
      `x.txt: 0 mentions of 0 actors, 0 terms, 0 known claims, 1 attributed, 1 of the author

Attributed claims
  1:18      Norway (“Oslo”) warns (“warned”): “ice melts”
    “warned” attributes what follows to “Oslo”.

The author’s own claims
  1:29      recommendation: “Ports should close”
    “should” makes it a recommendation in the author’s voice.
`,
    );
  });

  it('show source, cue and content on the page, each list leading there', () => {
    const page = told('html');
    assert.match(page, /<span class="cue" title="[^"]*">Oslo<\/span> <span class="cue" title="[^"]*">warned<\/span>/);
    assert.match(page, /<span class="attributed" id="claim-1-1" title="[^"]*">ice melts<\/span>/);
    assert.match(page, /<span class="author" id="claim-1-3"/);
    assert.ok(page.includes('<a href="#claim-1-1">Norway warns</a> <q>ice melts</q>'));
    assert.ok(page.includes('<a href="#claim-1-3">recommendation</a>'));
    assert.doesNotMatch(page, /claim-1-2/);
  });

  it('are all in the data, topics too', () => assert.equal(told('jsonl').match(/"by":/g)?.length, 3));
});

describe('the HTML format', () => {
  const page = write('html', [
    'a & <b>.txt',
    '<script>alert("Norway")</script> The Arctic Council & Oslo resume work in "war".',
  ]);

  it('escapes everything that comes from the text', () => {
    assert.ok(page.includes('<h1>a &amp; &lt;b&gt;.txt</h1>'));
    assert.ok(page.includes('&lt;script&gt;alert(&quot;<mark class="state"'));
    assert.doesNotMatch(page, /<script/);
    assert.ok(page.includes('&amp; <mark') || page.includes('&amp; </span>'));
  });

  it('shows actors within claims, each with its type and why it is marked', () => {
    assert.ok(
      page.includes(
        '<span class="claim" id="claim-1-1" title="The work cannot resume while the war goes on."><mark class="organization"',
      ),
    );
    assert.match(
      page,
      /<span class="claim" title="[^"]*"><mark class="state" title="Norway \(state\)\. “Oslo” is a metonym of Norway\. Acts here, or is dealt with: subject of “resume”\.">Oslo<\/mark><\/span>/,
    );
  });

  it('leads from the list of claims to their places', () =>
    assert.ok(page.includes('<li><a href="#claim-1-1">The work cannot resume')));

  it('fetches and runs nothing, follows light and dark', () => {
    assert.match(page, /default-src 'none'/);
    assert.doesNotMatch(page, /https?:|url\(|@import/);
    assert.match(page, /prefers-color-scheme: dark/);
  });

  it('closes what it opens', () => {
    for (const tag of ['html', 'body', 'main', 'section', 'div', 'mark', 'span', 'ol', 'li', 'p']) {
      const count = (pattern: string): number => page.match(new RegExp(pattern, 'g'))?.length ?? 0;
      assert.equal(count(`<${tag}[ >]`), count(`</${tag}>`), tag);
    }
  });

  it('gives the text back unchanged', () => {
    const text = 'Norway <b>&amp; "Oslo"\n\n\tit\'s';
    const body = /<div class="text" dir="auto">([^]*?)<\/div>/.exec(write('html', ['x.txt', text]))?.[1] ?? '';
    const plain = body
      .replace(/<[^>]*>/g, '')
      .replace(
        /&(lt|gt|quot|#39|amp);/g,
        (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name] ?? '',
      );
    assert.equal(plain, text);
  });
});

describe('cutIntoSegments', () => {
  it('cuts where claims overlap mentions and each other', () => {
    assert.deepEqual(
      cutIntoSegments(
        10,
        [{ start: 3, end: 6 }],
        [
          { start: 2, end: 5 },
          { start: 4, end: 8 },
        ],
      ),
      [
        { start: 0, end: 2, mention: -1, claims: [] },
        { start: 2, end: 3, mention: -1, claims: [0] },
        { start: 3, end: 4, mention: 0, claims: [0] },
        { start: 4, end: 5, mention: 0, claims: [0, 1] },
        { start: 5, end: 6, mention: 0, claims: [1] },
        { start: 6, end: 8, mention: -1, claims: [1] },
        { start: 8, end: 10, mention: -1, claims: [] },
      ],
    );
  });

  it('gives nothing for nothing', () => assert.deepEqual(cutIntoSegments(0, [], []), []));

  it('tiles the text and knows at every place what covers it', () => {
    const span = fc
      .tuple(fc.nat(29), fc.integer({ min: 1, max: 9 }))
      .map(([start, length]) => ({ start, end: Math.min(30, start + length) }));
    fc.assert(
      fc.property(fc.array(span), fc.array(span), (some, claims) => {
        claims.sort((a, b) => a.start - b.start);
        const mentions = some
          .sort((a, b) => a.start - b.start)
          .filter((one, i, all) => i === 0 || one.start >= Math.max(...all.slice(0, i).map((x) => x.end)));
        const covers = (at: number) => (one: { start: number; end: number }) => one.start <= at && at < one.end;
        let done = 0;
        for (const segment of cutIntoSegments(30, mentions, claims)) {
          assert.equal(segment.start, done);
          done = segment.end;
          for (let at = segment.start; at < segment.end; at++) {
            assert.equal(segment.mention, mentions.findIndex(covers(at)));
            assert.deepEqual(
              segment.claims,
              claims.flatMap((one, i) => (covers(at)(one) ? [i] : [])),
            );
          }
        }
        assert.equal(done, 30);
      }),
    );
  });
});
