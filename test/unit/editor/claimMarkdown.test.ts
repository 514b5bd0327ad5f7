import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ClaimCard } from '../../../src/core/notes/claimCard.js';
import { claimBlock } from '../../../src/editor/claims/claimMarkdown.js';
import type { Translate } from '../../../src/editor/noteMarkdown.js';

const english: Translate = (template, ...args) =>
  template.replace(/\{(\d)\}/g, (_, i: string) => args[Number(i)] ?? '');

/** Without links and with signs as people see them. */
const told = (card: ClaimCard): string =>
  claimBlock(card, english)
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

const warned: ClaimCard = {
  section: 'detected',
  at: 120,
  by: 'attribution',
  source: { text: 'he', name: 'Ada Example', id: 'ada-example', link: 'pronoun' },
  cue: 'warned',
  act: 'warns',
  topic: false,
  kind: null,
  known: null,
  suggested: [],
  hedged: false,
  confidence: 0.9,
  why: { message: '{0} attributes what follows to {1}.', args: ['“warned”', '“he”'] },
};

describe('a hover on a detected claim', () => {
  it('tells who, how, how sure and why, in two lines', () => {
    const [head, why] = told(warned).split(/ *\n+/);
    assert.equal(head, '$(megaphone) **[Ada Example]** (“he”) — warns · firm · clear case');
    assert.equal(why, '*“warned” attributes what follows to “he”.*');
  });

  it('says where nobody is named, and keeps the words of an unknown source', () => {
    assert.match(told({ ...warned, source: null }), /\*\*not named\*\* — warns/);
    const source = { text: 'two diplomats', name: null, id: null, link: null };
    assert.match(told({ ...warned, source }), /\*\*two diplomats\*\* — warns/);
  });

  it('names the known claim that it counts as, and then has nothing to add', () => {
    const text = told({ ...warned, known: { id: 'ice', title: 'Ice melts.', stance: 'disputes' } });
    assert.match(text, /Known claim: \[Ice melts\.\] \(disputes\)/);
    assert.doesNotMatch(text, /Add/);
  });

  it('offers a resemblance with a link that makes it one', () => {
    const card = { ...warned, suggested: [{ id: 'ice', title: 'Ice melts.', score: 0.71 }] };
    assert.match(told(card), /Looks like: \[Ice melts\.\], 0\.7 &nbsp;\[\$\(link\) Link\]/);
    const argument = encodeURIComponent(JSON.stringify([{ claimAt: 120, to: 'ice' }]));
    assert.ok(claimBlock(card, english).includes(`command:policyAnnotator.linkClaim?${argument}`));
  });

  it('of the author’s: its kind, and hedged where it is', () => {
    const card: ClaimCard = { ...warned, by: 'author', source: null, act: null, kind: 'prediction', hedged: true };
    assert.match(told({ ...card, confidence: 0.55 }), /\*\*The author\*\* — prediction · hedged · doubtful/);
  });

  it('lets no words of a text become a link or a command', () => {
    const source = { text: '[x](command:evil)', name: null, id: null, link: null };
    assert.doesNotMatch(claimBlock({ ...warned, source }, english), /\(command:evil/);
  });
});
