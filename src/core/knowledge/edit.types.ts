import type { Span } from '../span.js';
import type { ActorType, AliasKind, Stance, TermKind } from './model.js';

/** What a command wants written into a knowledge file. */
export type KnowledgeEdit =
  | { readonly do: 'addActor'; readonly name: string; readonly type: ActorType; readonly aliases?: readonly string[] }
  | { readonly do: 'addTerm'; readonly name: string; readonly kind: TermKind }
  | {
      readonly do: 'addAlias';
      readonly id: string;
      readonly text: string;
      readonly kind: AliasKind;
      readonly name: string;
      readonly section: 'actor' | 'term';
    }
  | {
      readonly do: 'addClaim';
      readonly statement: string;
      readonly positions?: readonly { readonly actor: string; readonly stance: Stance }[];
    }
  | { readonly do: 'addIgnore'; readonly text?: string; readonly quote?: string; readonly what: 'actor' | 'claim' };

/** Replacements in the file's text (UTF-16 offsets of the text before), and where the new entry will stand after them. */
export interface EditResult {
  readonly changes: readonly (Span & { readonly text: string })[];
  readonly reveal: Span;
  readonly id: string;
}
