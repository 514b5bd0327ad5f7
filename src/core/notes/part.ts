import { partOf, type Part } from '../actors/role.js';
import type { Evidence } from '../actors/role/weigh.js';
import type { Mention } from '../annotation.js';
import type { MergedActor } from '../knowledge/knowledge.js';

/** What part a mention plays in its paragraph and which words said so, in a sentence; null where nothing was to decide. */
export function tellPart(actor: MergedActor, mention: Mention, paragraph: string): string | null {
  if (mention.role === null) return null;
  const part = partOf(actor, mention.kind, paragraph, mention);
  const what = part.role === 'place' ? 'A place here' : 'Acts here, or is dealt with';
  const why = tellReason(part, paragraph);
  return why === null ? null : `${what}: ${why}.`;
}

function tellReason({ because }: Part, paragraph: string): string | null {
  if (because === null || typeof because === 'string') return because;
  const word = `“${paragraph.slice(because.at.start, because.at.end)}”`;
  return TELL[because.place](word, because);
}

const TELL: Readonly<Record<Evidence['place'], (word: string, evidence: Evidence) => string | null>> = {
  kind: () => null,
  shape: () => null,
  governor: (word) => `after ${word}`,
  beyond: (word) => `${word} stands before it`,
  pair: (word) => `${word} stands before it`,
  part: (word) => `${word} stands before it`,
  follow: (word) => `before ${word}`,
  verb: (word) => `subject of ${word}`,
  owned: (word) => `its own is ${word}`,
  modified: (word) => `it qualifies ${word}`,
  head: (word, { before }) => (before.endsWith("'s ") ? `its own is ${word}` : `it qualifies ${word}`),
  joined: (word) => `joined to ${word}`,
};
