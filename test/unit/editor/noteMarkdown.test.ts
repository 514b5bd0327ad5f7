import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { NoteCard } from '../../../src/core/notes/card.js';
import { hoverBlocks, type Translate } from '../../../src/editor/noteMarkdown.js';
import { commandLink, LINK_COMMANDS } from '../../../src/editor/linkCommands.js';

const english: Translate = (template, ...args) =>
  template.replace(/\{(\d)\}/g, (_, i: string) => args[Number(i)] ?? '');

const card = (parts: Partial<NoteCard> = {}): NoteCard => ({
  id: 'norway',
  section: 'actor',
  title: 'Norway',
  type: 'state',
  subtitle: 'state',
  met: null,
  note: null,
  facts: [],
  sources: [],
  ...parts,
});
const claim = card({ id: 'work-stops', section: 'claim', title: 'Work stops.', type: null, subtitle: 'known claim' });

describe('the hover of a name in no file', () => {
  it('tells what it is taken for, why and how often', () => {
    const why = { message: '“{0}” begins with a given name.', args: ['Jane *Roe*', 'Jane *Roe*'] };
    const name = {
      section: 'suggested',
      at: 0,
      name: 'Jane *Roe*',
      type: 'person',
      subtitle: 'person',
      count: 3,
      why,
    } as const;
    const [block = '', ...details] = hoverBlocks([name], english);
    assert.ok(block.startsWith('$(account) **Jane &#42;Roe&#42;** — person'));
    assert.match(block, /begins with a given name/);
    assert.match(block, /in no knowledge file yet · 3 times in this text/);
    assert.deepEqual(details, []);
  });
});

describe('a hover', () => {
  it('of one thing: what it is, why it stands here, the first paragraph of its note', () => {
    const [short = '', ...details] = hoverBlocks(
      [card({ met: '“Oslo” is a metonym of Norway.', note: 'A kingdom.\n\nLong story.' })],
      english,
    );
    assert.match(short, /\*\*Norway\*\* — state/);
    assert.ok(short.indexOf('metonym') < short.indexOf('A kingdom'));
    assert.doesNotMatch(short, /Long story/);
    assert.deepEqual(details, ['Long story.']);
  });

  it('of an actor inside a claim: both in short, then the details of each under its name', () => {
    const blocks = hoverBlocks(
      [
        card({ sources: ['Ada 2020'] }),
        { ...claim, facts: [{ label: 'Supported by', items: [[{ text: 'Norway' }]] }] },
      ],
      english,
    );
    assert.equal(blocks.length, 4);
    assert.match(blocks[0] ?? '', /\*\*Norway\*\*/);
    assert.match(blocks[1] ?? '', /\*\*Work stops/);
    assert.match(blocks[2] ?? '', /\*\*Norway\*\*\n\n\$\(book\) Ada 2020/);
    assert.match(blocks[3] ?? '', /- Supported by: Norway/);
  });

  it('repeats no name where the details stand right behind it', () => {
    const facts = [{ label: 'Supported by', items: [[{ text: 'Norway' }]] }];
    assert.deepEqual(hoverBlocks([card(), { ...claim, facts }], english).slice(2), ['- Supported by: Norway']);
    // Behind the claim, of the actor before it: it would not be told whose they are.
    assert.match(hoverBlocks([card({ facts }), claim], english)[2] ?? '', /^\*\*Norway\*\*\n\n- Supported by/);
  });

  it('links only to commands of ours, each about an entry', () => {
    const all = hoverBlocks(
      [card({ facts: [{ label: 'Member of', items: [[{ text: 'Arctic Council', entry: 'arctic-council' }]] }] })],
      english,
    ).join('\n');
    const targets = [...all.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1] ?? '');
    assert.equal(targets.length, 4);
    for (const target of targets) {
      const [, command = '', args = ''] = /^command:([^?]+)\?(.*)$/.exec(target) ?? [];
      assert.ok(Object.values<string>(LINK_COMMANDS).includes(command), target);
      assert.match(JSON.stringify(JSON.parse(decodeURIComponent(args))), /^\["(norway|arctic-council)"\]$/);
    }
  });

  it('shows hostile names, facts and notes as text', () => {
    const evil = '[x](command:evil) ![y](https://e.org/z.png) <img src=x>';
    const all = hoverBlocks(
      [
        card({
          title: evil,
          subtitle: evil,
          met: evil,
          note: evil,
          sources: [evil],
          facts: [{ label: 'Fact', items: [[{ text: evil }]] }],
        }),
      ],
      english,
    ).join('\n');
    assert.doesNotMatch(all, /\]\(command:evil/);
    assert.doesNotMatch(all, /!\[|<img/);
  });

  it('a note too long to read is cut, and says so', () => {
    const all = hoverBlocks([card({ note: 'word '.repeat(3000) })], english).join('\n');
    assert.ok(all.length < 8000);
    assert.match(all, /The note is longer/);
  });

  it('a command link survives brackets in an id', () => {
    assert.doesNotMatch(commandLink('open', 'a(b)"c').slice('command:'.length), /[()" ]/);
  });
});
