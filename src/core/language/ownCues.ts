import { ACTS, type CUE_COMPLEMENTS, type Cue as WrittenCue } from '../knowledge/model.js';
import type { Cue, Takes } from './language.js';

/** What a reader's cue takes, in the letters of the lists, and the common verb that it is weighed like. */
const COMPLEMENTS: Readonly<Record<(typeof CUE_COMPLEMENTS)[number], { takes: Takes; like: string }>> = {
  'that-clause': { takes: 'c', like: 'argue' },
  'wh-clause': { takes: 'w', like: 'ask' },
  infinitive: { takes: 'i', like: 'vow' },
  'noun-phrase': { takes: 'n', like: 'demand' },
  quote: { takes: 'q', like: 'say' },
};

/** The cues that a knowledge file adds, as the lexicon wants them. */
export function ownCues(written: readonly WrittenCue[]): Cue[] {
  return written.map(({ lemma, act, takes }) => {
    const complement = Object.entries(COMPLEMENTS).find(([name]) => name === takes)?.[1] ?? COMPLEMENTS['that-clause'];
    const known = ACTS.find((one) => one === act) ?? 'states';
    return {
      lemma: lemma.toLowerCase(),
      class: 'verb',
      act: known,
      takes: [complement.takes, 'q'],
      sure: [complement.takes],
      like: complement.like,
    };
  });
}
