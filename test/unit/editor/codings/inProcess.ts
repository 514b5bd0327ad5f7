import type { EngineClient } from '../../../../src/engine/client.types.js';
import { KnowledgeBase } from '../../../../src/engine/knowledgeBase.js';
import { answer } from '../../../../src/engine/questions.js';
import type { Question, Questions, ToWorker } from '../../../../src/engine/protocol.js';

/** The engine's answers without a thread; what crosses to one and back is copied. */
export function inProcess(): Pick<EngineClient, 'ask'> {
  const base = new KnowledgeBase();
  return {
    ask<Q extends Question>(question: Q, ask: Questions[Q]['ask']): Promise<Questions[Q]['answer']> {
      // That a question and what it asks belong together the signature has seen to, as in the client.
      const message = structuredClone({ type: 'ask', id: 1, question, ask }) as Extract<ToWorker, { type: 'ask' }>;
      return Promise.resolve(structuredClone(answer(message, base, new Map())) as Questions[Q]['answer']);
    },
  };
}
