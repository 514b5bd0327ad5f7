import type * as vscode from 'vscode';
import type { Coding } from '../../core/codings/model.js';
import type { Span } from '../../core/span.js';
import type { CheckedCodings } from '../../engine/protocol.js';
import type { CodedText } from './codedText.js';

/** A coding with the places that its parts have in the open text. */
export interface PlacedCoding {
  readonly coding: Coding;
  /** What it was when the coder set out to change it; left out: it is new. */
  readonly seen?: Coding;
  readonly spans: readonly (Span | null)[];
}

/** What a coder does with a text's codings. */
export interface CodingChange {
  readonly put: readonly PlacedCoding[];
  readonly remove: readonly Coding[];
}

/** The codings of open texts, kept in coding files. */
export interface Codings {
  /** Undefined where none of the document was ever coded, or its files are still being read. */
  of(document: vscode.TextDocument): CodedText | undefined;
  /** A document's coding files as they were last looked at, and what is wrong in them. */
  filesOf(document: vscode.TextDocument): readonly CheckedCodings[];
  /** The coder's name as the settings have it; asks for it where they have none. Undefined where the reader gave up. */
  coder(): Promise<string | undefined>;
  /**
   * Writes a change into the coder's own file; it can be undone. Where the file system fails, the change is kept, the coder told, and it is tried again.
   * @throws Error for people where the file forbids it, such as one with marks of a merge: nothing has changed then
   */
  change(document: vscode.TextDocument, coder: string, change: CodingChange): Promise<void>;
  /** Takes the last change back, or makes it again; false where there is none. */
  undo(document: vscode.TextDocument): Promise<boolean>;
  redo(document: vscode.TextDocument): Promise<boolean>;
  /** Reads a document's coding files again. */
  reload(document: vscode.TextDocument): Promise<void>;
  /** The last statement coded, to be coded again elsewhere. */
  last: Coding | null;
  /** A document's coding files were read. */
  readonly onFilesRead: vscode.Event<vscode.TextDocument>;
  /** A document's codings are others, or elsewhere. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
}
