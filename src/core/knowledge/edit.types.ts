import type { Span } from '../span.js';
import type { ActorType, AliasKind, Stance, TermKind } from './model.js';

/** What a command wants written into a knowledge file. */
export type KnowledgeEdit =
  | ({ readonly do: 'addActor' } & NewActor)
  /** Several at once: one step for Undo. */
  | { readonly do: 'addActors'; readonly actors: readonly NewActor[] }
  | { readonly do: 'addTerm'; readonly name: string; readonly kind: TermKind }
  | {
      readonly do: 'addAlias';
      readonly id: string;
      readonly text: string;
      readonly kind: AliasKind;
      /** It counts only where one of these words is near. */
      readonly context?: readonly string[];
      readonly name: string;
      readonly section: 'actor' | 'term';
    }
  /** In an entry of its own: what another file says of the actor or term stays there. */
  | { readonly do: 'removeAliases'; readonly id: string; readonly aliases: readonly string[] }
  | {
      readonly do: 'addClaim';
      readonly statement: string;
      readonly positions?: readonly WrittenPosition[];
      /** The text that makes the claim. */
      readonly cite?: CitedText;
    }
  | {
      readonly do: 'linkClaim';
      /** The known claim's id. */
      readonly id: string;
      /** Words and mentions ("@id") of the text, all of which a new pattern shall ask for; empty: no pattern. */
      readonly words: readonly string[];
      readonly position?: WrittenPosition;
      readonly cite?: CitedText;
    }
  | {
      readonly do: 'addIgnore';
      readonly text?: string;
      readonly quote?: string;
      readonly what: 'actor' | 'claim';
      /** The files (a glob below the folder) for which it holds; left out: all. */
      readonly in?: string;
    };

/** An actor as it is proposed for a knowledge file. */
export interface NewActor {
  readonly name: string;
  readonly type: ActorType;
  readonly aliases?: readonly NewAlias[];
  readonly note?: string;
}

export interface NewAlias {
  readonly text: string;
  readonly kind: AliasKind;
}

export interface WrittenPosition {
  readonly actor: string;
  readonly stance: Stance;
}

/** A text that a statement rests on, to be told among the file's sources. */
export interface CitedText {
  readonly title: string;
  /** Where it lies in the workspace. */
  readonly path?: string;
  /** "¶ 4". */
  readonly locator?: string;
}

/** Replacements in the file's text (UTF-16 offsets of the text before), and where the new entry will stand after them. */
export interface EditResult {
  readonly changes: readonly (Span & { readonly text: string })[];
  readonly reveal: Span;
  readonly id: string;
}
