import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Engine, LONGEST_TEXT } from '../../../src/engine/engine.js';
import type { FromWorker, Order } from '../../../src/engine/protocol.js';
import { NORTH } from '../world.js';
import { ALL_CLAIMS } from '../editor/outlineText.js';

/** An engine with some knowledge in force, and all that it has said. */
function engineWith(text: string): { engine: Engine; news: FromWorker[] } {
  const news: FromWorker[] = [];
  const engine = new Engine((one) => news.push(one));
  engine.handle({ type: 'knowledge', files: [{ uri: 'test:/k.policy.yaml', origin: 'workspace', text }] });
  return { engine, news };
}

const open = (text: string): Order => ({
  type: 'open',
  document: { uri: 'test:/a.txt', version: 1, format: 'plain', path: 'a.txt' },
  opening: 1,
  text,
});
const last = <T extends FromWorker['type']>(
  news: readonly FromWorker[],
  type: T,
): (FromWorker & { type: T }) | undefined =>
  news.filter((one): one is FromWorker & { type: T } => one.type === type).at(-1);

describe('the engine', () => {
  it('parses files that come in quick succession once', () => {
    const { engine, news } = engineWith('version: 1');
    engine.handle({ type: 'knowledge', files: [{ uri: 'test:/k.policy.yaml', origin: 'workspace', text: NORTH }] });
    engine.handle(open('Norway.'));
    assert.equal(news.filter((one) => one.type === 'knowledge').length, 1);
    assert.equal(last(news, 'annotations')?.delta.inserted[1], 1);
  });

  it('tells which files its entries are from, those without any too', () => {
    const { engine, news } = engineWith(NORTH);
    const empty = { uri: 'test:/empty.policy.yaml', origin: 'workspace', text: 'version: 1' } as const;
    engine.handle({ type: 'knowledge', files: [empty] });
    engine.handle(open('Norway.'));
    assert.deepEqual(last(news, 'knowledge')?.entries.files, ['test:/k.policy.yaml', empty.uri]);
  });

  it('tells of a pattern that finds its claim in too many sentences', () => {
    const broad = `${NORTH}  - id: too-broad\n    statement: States do things.\n    patterns: [{all: ["@norway"]}]\n`;
    const { engine, news } = engineWith(broad);
    engine.handle(open(Array.from({ length: 120 }, (_, i) => `Norway did ${i} things.`).join(' ')));
    const [problem] = last(news, 'problems')?.problems.filter((one) => one.code === 'pattern-too-broad') ?? [];
    assert.equal(broad.slice(problem?.start, problem?.end), '{all: ["@norway"]}');
    assert.deepEqual(problem?.args, ['120', '120']);
  });

  it('says that it does not read a text over the limit', () => {
    const { engine, news } = engineWith(NORTH);
    engine.handle(open('x'.repeat(LONGEST_TEXT + 1)));
    assert.match(last(news, 'unread')?.why ?? '', /50000001 characters/);
  });

  it('tells a question’s failure to who asked, and lives on', () => {
    const { engine, news } = engineWith(NORTH);
    engine.handle({
      type: 'ask',
      id: 5,
      question: 'export',
      ask: { uri: 'test:/none.txt', as: 'json', claims: ALL_CLAIMS },
    });
    assert.deepEqual(last(news, 'failed')?.id, 5);
    engine.handle({ type: 'ask', id: 6, question: 'card', ask: { id: 'norway' } });
    assert.equal(last(news, 'answer')?.id, 6);
  });

  it('tells of a name in no file what it is taken for, why and how often, where it is asked', () => {
    const { engine, news } = engineWith(NORTH);
    engine.handle(open('The envoy Josep Borrell left. Later Borrell came back.'));
    const hover = (names: boolean): unknown => {
      const ask = { uri: 'test:/a.txt', offset: 37, claims: ALL_CLAIMS, names };
      engine.handle({ type: 'ask', id: 1, question: 'hover', ask });
      return last(news, 'answer')?.answer;
    };
    assert.deepEqual(hover(false), []);
    assert.deepEqual(hover(true), [
      {
        section: 'suggested',
        at: 36,
        name: 'Josep Borrell',
        type: 'person',
        subtitle: 'person',
        count: 2,
        why: {
          message: '“{0}” is short for {1}, which the text names elsewhere.',
          args: ['Borrell', 'Josep Borrell'],
        },
      },
    ]);
  });

  it('shows under the cursor the actor first, then the claim that it stands in', () => {
    const { engine, news } = engineWith(NORTH);
    engine.handle(open('The Arctic Council can resume once the war ends.'));
    engine.handle({
      type: 'ask',
      id: 1,
      question: 'hover',
      ask: { uri: 'test:/a.txt', offset: 6, claims: ALL_CLAIMS },
    });
    const cards = last(news, 'answer')?.answer as { id: string }[];
    assert.deepEqual(
      cards.map((card) => card.id),
      ['arctic-council', 'work-cannot-resume'],
    );
  });
});
