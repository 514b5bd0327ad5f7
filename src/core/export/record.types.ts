import type { MentionRole } from '../annotation.js';
import type { ActorType, Stance } from '../knowledge/model.js';
import type { Span } from '../span.js';

/** The annotations of one document in the form that the command line writes: keys and their order are a contract. Offsets are absolute. */
export interface AnnotationRecord {
  readonly doc: string;
  readonly actors: readonly ActorRecord[];
  readonly terms: readonly TermRecord[];
  readonly claims: readonly ClaimRecord[];
}

export interface ActorRecord extends Span {
  readonly text: string;
  /** Null where several actors could be meant and nothing decides, and for a name that stands in no file. */
  readonly actor: string | null;
  readonly name: string;
  readonly type: ActorType;
  /** ISO 3166-1 alpha-2, where the span names a state, its government or its people. */
  readonly country: string | null;
  readonly role: MentionRole;
  readonly by: 'knowledge' | 'world' | 'name' | 'coreference';
  readonly why: string;
}

export interface TermRecord extends Span {
  readonly text: string;
  readonly term: string;
}

export interface ClaimRecord {
  readonly by: 'attribution' | 'author' | 'knowledge';
  readonly source: (Span & { readonly text: string; readonly actor: string | null }) | null;
  readonly cue: (Span & { readonly text: string }) | null;
  /** In order of the text; more than one where the attribution stands in the middle. */
  readonly content: readonly Span[];
  /** From the first to the last of `content`. */
  readonly text: string;
  readonly act: string | null;
  readonly topic: boolean;
  readonly kind: string | null;
  readonly hedged: boolean;
  readonly claim: string | null;
  readonly suggested: readonly { readonly claim: string; readonly score: number }[];
  readonly stance: Stance | null;
  readonly confidence: number;
  readonly why: string;
}
