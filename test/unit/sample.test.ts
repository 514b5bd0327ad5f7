import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { TextFormat } from '../../src/core/annotation.js';
import { knownClaims } from '../../src/core/knownClaims.js';
import { Reading } from '../../src/core/reading.js';
import { knowledgeOf } from './world.js';

const BUNDLED = 'knowledge/sino-russian-relations.policy.yaml';
const OWN = 'sample/arctic.policy.yaml';
const knowledge = knowledgeOf(readFileSync(BUNDLED, 'utf8'), readFileSync(OWN, 'utf8'));

/** What is found in a text of the sample: `id: words` of mentions and claims, white space made one. */
function read(file: string, format: TextFormat): { mentions: string[]; claims: string[] } {
  const text = readFileSync(`sample/${file}`, 'utf8');
  const found = { mentions: new Set<string>(), claims: new Set<string>() };
  let start = 0;
  for (const { length, mentions, claims } of new Reading(text, knowledge, { format }).annotations) {
    const told = (one: { entry: number; start: number; end: number }) =>
      `${knowledge.knowledge.entries[one.entry]?.id}: ${text.slice(start + one.start, start + one.end).replace(/\s+/g, ' ')}`;
    for (const one of mentions) found.mentions.add(told(one));
    for (const { claim, start: from, end } of knownClaims(claims))
      found.claims.add(told({ entry: claim, start: from, end }));
    start += length;
  }
  return { mentions: [...found.mentions], claims: [...found.claims] };
}

const ids = (found: string[]): string[] => found.map((one) => one.slice(0, one.indexOf(':')));
const assertHas = (found: string[], wanted: string[]): void =>
  assert.deepEqual(
    wanted.filter((one) => !found.includes(one)),
    [],
    `found: ${found.join(' · ')}`,
  );

describe('the sample workspace', () => {
  it('makes known claims of the bundled knowledge in other words', () => {
    const { claims } = read('policy-brief.md', 'markdown');
    assertHas(ids(claims), [
      'us-names-both-strategic-competitors',
      'us-may-face-two-front-war',
      'russia-stays-neutral-between-china-and-india',
      'alliance-would-end-russias-balancing',
      'russia-cannot-help-chinas-economy',
      'china-will-build-routes-around-russia',
      'nato-turns-to-china',
    ]);
  });

  it('has a knowledge file of its own, which finds its claims in the news report', () => {
    const { mentions, claims } = read('news-report.txt', 'plain');
    assertHas(claims, [
      'patrols-raise-the-risk: Patrols without a common protocol will only make accidents likelier',
      'register-instead-of-patrols: proposed a register of all work on the sea floor',
    ]);
    assertHas(mentions, [
      'hammerdal-seabed-forum: Hammerdal Seabed Forum',
      'russia: eastern neighbour',
      'russia: Kremlin',
      'nato: NATO',
    ]);
  });

  it('leaves out code, ignored phrases and what stands between off and on', () => {
    const text = readFileSync('sample/paper.md', 'utf8');
    const { mentions } = read('paper.md', 'markdown');
    assertHas(mentions, ['russia: Russia', 'european-union: European Union']);
    const code = text.slice(text.indexOf('```python'), text.indexOf('## 3. Results'));
    const coded = text.slice(text.indexOf('policy-annotator: off'), text.indexOf('policy-annotator: on'));
    assert.ok(code.includes('"Russia"') && coded.includes('Russia fears'));
    for (const skipped of [code, coded]) {
      const from = text.indexOf(skipped);
      let start = 0;
      for (const { length, mentions: met } of new Reading(text, knowledge, { format: 'markdown' }).annotations) {
        const within = met.filter((one) => start + one.start >= from && start + one.end <= from + skipped.length);
        assert.deepEqual(within, []);
        start += length;
      }
    }
  });
});
