import type { ReferenceTarget } from './model.js';

/**
 * The shape of a knowledge file as data. One truth: the reader checks files by it, and the JSON Schema is made from it.
 * Descriptions are for people who write such files.
 */
export type Shape = TextShape | ChoiceShape | FlagShape | ListShape | RecordShape | TextsShape;

/** A value as it may stand in a file. */
export type Example = string | number | boolean | readonly Example[] | { readonly [key: string]: Example };

/** What is asked of a text beyond being one. */
export type TextForm =
  'plain' | 'id' | 'reference' | 'date' | 'url' | 'note' | 'alias' | 'phrase' | 'patternWord' | 'version';

export interface TextShape {
  readonly is: 'text';
  readonly form: TextForm;
  /** Of a reference: what it may lead to. */
  readonly to?: readonly ReferenceTarget[];
  /** Of a reference: may also be a plain name. */
  readonly orName?: boolean;
}

/** One of a closed list. */
export interface ChoiceShape {
  readonly is: 'choice';
  readonly of: readonly string[];
}

export interface FlagShape {
  readonly is: 'flag';
}

export interface ListShape {
  readonly is: 'list';
  readonly of: Shape;
  /** A single item may stand without the list around it. */
  readonly orOne?: boolean;
}

export interface RecordShape {
  readonly is: 'record';
  /** What one is called in messages: "an alias". */
  readonly name: string;
  readonly description: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** The field that a plain text in the record's place stands for. */
  readonly short?: string;
  /** One of these fields at least must be there. */
  readonly oneOf?: readonly string[];
  /** Is read also where something required is missing; whoever reads it says so. */
  readonly lenient?: boolean;
  /** What an editor offers to insert; `$1` … are the places to fill in. */
  readonly snippet?: { readonly [key: string]: Example };
}

/** Any keys, each with a text. */
export interface TextsShape {
  readonly is: 'texts';
  readonly examples: readonly string[];
}

export interface Field {
  readonly shape: Shape;
  readonly description: string;
  readonly required?: boolean;
  /** What is meant where the key is left out. */
  readonly fallback?: string | boolean;
  readonly examples?: readonly Example[];
}

export const text = (form: TextForm = 'plain'): TextShape => ({ is: 'text', form });
export const reference = (...to: ReferenceTarget[]): TextShape => ({ is: 'text', form: 'reference', to });
export const choice = (of: readonly string[]): ChoiceShape => ({ is: 'choice', of });
export const list = (of: Shape): ListShape => ({ is: 'list', of });
export const listOrOne = (of: Shape): ListShape => ({ is: 'list', of, orOne: true });
export const record = (shape: Omit<RecordShape, 'is'>): RecordShape => ({ is: 'record', ...shape });

/** What an id looks like. Two letters would be a country code, so an id has three at least. */
export const ID = /^[a-z][a-z0-9-]{2,}$/;
/** YYYY, YYYY-MM or YYYY-MM-DD. */
export const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
