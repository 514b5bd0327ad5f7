import type { Mention } from '../core/annotation.js';
import type { ActorType } from '../core/knowledge/model.js';
import type { AnnotatedDocument } from '../engine/client.types.js';
import type { EntryList } from '../engine/entries.js';
import type { SettingValues } from './services.js';

/** All that decides whether a document is annotated, apart from what stands in it. */
export interface GateFacts {
  readonly enable: SettingValues['enable'];
  /** Scheme, language and globs let it through. */
  readonly eligible: boolean;
  /** What the reader said of this document, if anything. */
  readonly saidByReader: boolean | undefined;
  /** The document's workspace folder holds a knowledge file of its own. */
  readonly folderHasKnowledge: boolean;
}

/** `read`: only the text can tell. */
export type GateDecision = 'on' | 'off' | 'read';

/** `policyAnnotator.enable` in one place. The reader's word weighs more than the globs; the setting `off` weighs most. */
export function decide(facts: GateFacts): GateDecision {
  if (facts.enable === 'off') return 'off';
  if (facts.saidByReader !== undefined) return facts.saidByReader ? 'on' : 'off';
  if (!facts.eligible) return 'off';
  if (facts.enable === 'on' || facts.folderHasKnowledge) return 'on';
  return 'read';
}

const ENOUGH_ACTORS = 3;

/** A list of languages ("French, Russian, Chinese") is no policy text, and a name that could mean two is no evidence. */
const isEvidence = (mention: Mention): boolean =>
  mention.decision !== 'ambiguous' && mention.kind !== 'adjective' && mention.kind !== 'combining';

/** Where these act, policy is spoken of: texts on software name companies, papers and universities, those on travel name states. */
const BODIES: ReadonlySet<string> = new Set<ActorType>([
  ...(['government', 'person', 'international-organization', 'alliance', 'legislature', 'ministry', 'agency'] as const),
  ...(['court', 'military', 'party', 'armed-group', 'group'] as const),
]);

/** Whether a text shows by itself that it is about policy: a known claim, or three different states or bodies, one of which does something. */
export function looksLikePolicy(document: AnnotatedDocument, entries: EntryList): boolean {
  if (document.knownClaimCount > 0) return true;
  if (document.mentionCount < ENOUGH_ACTORS) return false;
  const met = new Set<number>();
  let somebodyActs = false;
  for (const mention of document.mentions()) {
    if (!isEvidence(mention)) continue;
    const type = entries.get(mention.entry)?.type ?? '';
    const isBody = BODIES.has(type);
    if (!isBody && type !== 'state') continue;
    met.add(mention.entry);
    somebodyActs ||= isBody || mention.role === 'actor';
    if (met.size >= ENOUGH_ACTORS && somebodyActs) return true;
  }
  return false;
}
