import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createEngineClient } from '../../../src/engine/client.js';
import type { EngineClient, WorkerPort } from '../../../src/engine/client.types.js';
import { Engine } from '../../../src/engine/engine.js';
import { NORTH } from '../world.js';
import { ALL_CLAIMS } from '../editor/outlineText.js';

/** Engines in this very thread that answer a turn later, as a worker would, and can be killed. */
function workers(): { start: () => WorkerPort; kill: () => void; started: () => number } {
  let die: ((why: string) => void) | null = null;
  let started = 0;
  const start = (): WorkerPort => {
    let alive = true;
    started++;
    let listener: Parameters<WorkerPort['onMessage']>[0] = () => undefined;
    const engine = new Engine((news) => setImmediate(() => alive && listener(structuredClone(news))));
    return {
      post: (message) => setImmediate(() => alive && engine.handle(structuredClone(message))),
      onMessage: (heard) => (listener = heard),
      onExit: (heard) => (die = heard),
      terminate: () => (alive = false),
    };
  };
  return { start, kill: () => die?.('killed by a test'), started: () => started };
}

const knowledge = [{ uri: 'test:/north.policy.yaml', origin: 'workspace' as const, text: NORTH }];
const info = { uri: 'test:/a.txt', version: 1, format: 'plain' as const, path: 'a.txt' };
const TEXT = 'Norway warned Russia.\n\nOslo waited.';

const next = <K extends 'onAnnotations' | 'onHealth' | 'onKnowledge' | 'onProblems'>(
  client: EngineClient,
  event: K,
): Promise<void> =>
  new Promise((resolve) => {
    const listening = client[event](() => {
      listening.dispose();
      resolve();
    });
  });

async function reader(): Promise<{ client: EngineClient; pool: ReturnType<typeof workers> }> {
  const pool = workers();
  const client = createEngineClient(pool.start, { textOf: () => ({ text: TEXT, version: 1 }) });
  client.setKnowledge(knowledge);
  client.open(info, TEXT);
  await next(client, 'onAnnotations');
  return { client, pool };
}

const names = (client: EngineClient): (string | undefined)[] =>
  [...(client.document(info.uri)?.mentions() ?? [])].map(
    (mention) => `${mention.start}:${client.entries.get(mention.entry)?.id}`,
  );

describe('the engine client', () => {
  it('mirrors what the engine finds, at absolute offsets', async () => {
    const { client } = await reader();
    assert.deepEqual(names(client), ['0:norway', '14:russia', '23:norway']);
    assert.deepEqual(
      client
        .document(info.uri)
        ?.mentionsIn(23, 24)
        .map((mention) => mention.start),
      [23],
    );
    client.dispose();
  });

  it('follows an edit by its delta', async () => {
    const { client } = await reader();
    client.change(info.uri, 2, [{ start: 0, end: 6, text: 'Today Norway' }]);
    await next(client, 'onAnnotations');
    assert.deepEqual(names(client), ['6:norway', '20:russia', '29:norway']);
    assert.equal(client.document(info.uri)?.version, 2);
    client.dispose();
  });

  it('takes nothing that was found in a closed document for one that has its name now', async () => {
    const { client } = await reader();
    client.close(info.uri);
    client.open(info, TEXT);
    client.close(info.uri);
    client.open(info, 'Oslo.');
    await next(client, 'onAnnotations');
    assert.deepEqual(names(client), ['0:norway']);
    client.dispose();
  });

  it('keeps the last good knowledge in force while a file is broken, and tells where', async () => {
    const { client } = await reader();
    client.setKnowledge([{ uri: 'test:/north.policy.yaml', origin: 'workspace', text: `${NORTH}\nactors: [` }]);
    const problems = await new Promise<readonly { code: string }[]>((resolve) =>
      client.onProblems((news) => resolve(news.problems)),
    );
    assert.ok(problems.length > 0);
    assert.deepEqual(names(client), ['0:norway', '14:russia', '23:norway']);
    client.dispose();
  });

  it('reads everything again when the engine has died, and answers what was asked', async () => {
    const { client, pool } = await reader();
    const asked = client.ask('card', { id: 'norway' });
    pool.kill();
    await next(client, 'onAnnotations');
    assert.equal((await asked)?.title, 'Norway');
    assert.deepEqual(names(client), ['0:norway', '14:russia', '23:norway']);
    assert.equal(pool.started(), 2);
    client.dispose();
  });

  it('gives up after too many deaths in a minute, and starts again when told to', async () => {
    const { client, pool } = await reader();
    for (let i = 0; i < 4; i++) pool.kill();
    assert.equal(client.health, 'stopped');
    await assert.rejects(client.ask('card', { id: 'norway' }), /Restart Engine/);
    client.restart();
    assert.equal((await client.ask('card', { id: 'norway' }))?.title, 'Norway');
    client.dispose();
  });

  it('answers a question about a document that is not open with a sentence for people', async () => {
    const { client } = await reader();
    await assert.rejects(
      client.ask('export', { uri: 'test:/other.txt', as: 'json', claims: ALL_CLAIMS }),
      /not being read/,
    );
    client.dispose();
  });
});
