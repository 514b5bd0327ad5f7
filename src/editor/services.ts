import type { Problem } from '../core/knowledge/problem.js';
import type { Span } from '../core/span.js';
import type * as vscode from 'vscode';
import type { FileOrigin } from '../core/knowledge/knowledge.js';
import type { AnnotatedDocument, EngineClient } from '../engine/client.types.js';
import type { Codings } from './codings/services.js';

/** What every feature gets when it is registered. Built once, in `startExtension`; nothing is looked up elsewhere. */
export interface Services {
  readonly engine: EngineClient;
  readonly settings: Settings;
  readonly documents: DocumentSync;
  readonly knowledgeFiles: KnowledgeFiles;
  /** Mentions in texts of the workspace that are not open; looked for only when asked. */
  readonly workspaceMentions: WorkspaceMentions;
  /** What is wrong in knowledge files, by what the Problems panel shows. */
  readonly problems: { problemOf(uri: vscode.Uri, diagnostic: vscode.Diagnostic): Problem | undefined };
  /** Statements that people coded in the texts that are open. */
  readonly codings: Codings;
  readonly log: vscode.LogOutputChannel;
  readonly context: vscode.ExtensionContext;
}

/** One file of `features.ts`: registers all parts of what a user can do, and returns what takes them back. */
export type Feature = (services: Services) => vscode.Disposable;

/** How marks look: by background, underline and edge; by underline; by a frame; by the colour of the text. */
export type HighlightStyle = 'background' | 'underline' | 'border' | 'text';

/** Every setting of ours with the type of its value; the names stand behind `policyAnnotator.`. */
export interface SettingValues {
  readonly enable: 'auto' | 'on' | 'off';
  readonly languages: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly 'knowledge.files': string;
  readonly 'knowledge.useBundled': boolean;
  readonly 'knowledge.useWorld': boolean;
  readonly codeLens: boolean;
  readonly 'highlight.enabled': boolean;
  readonly 'highlight.actors': boolean;
  readonly 'highlight.terms': boolean;
  readonly 'highlight.claims': boolean;
  readonly 'highlight.style': HighlightStyle;
  readonly suggestNames: boolean;
  readonly 'claims.attributed': boolean;
  /** Kinds of the author's own claims that are shown. */
  readonly 'claims.author': readonly string[];
  /** From 0 to 1. */
  readonly 'claims.leastConfidence': number;
  readonly 'claims.topics': boolean;
  readonly overviewRuler: boolean;
  readonly 'hover.enabled': boolean;
  readonly 'inlayHints.pronouns': boolean;
  /** Whose codings are written; empty: asked for at the first one. */
  readonly 'codings.coder': string;
  readonly 'codings.place': 'beside' | 'folder';
  readonly 'codings.marks': boolean;
  /** Characters (UTF-16 code units). */
  readonly 'limits.documentSize': number;
}
export type SettingKey = keyof SettingValues;

export interface SettingsChange {
  affects(key: SettingKey, scope?: vscode.ConfigurationScope): boolean;
}

export interface Settings {
  get<K extends SettingKey>(key: K, scope?: vscode.ConfigurationScope): SettingValues[K];
  /** Writes where the value in force was set, else into the user's settings. */
  update<K extends SettingKey>(key: K, value: SettingValues[K], scope?: vscode.ConfigurationScope): Promise<void>;
  readonly onDidChange: vscode.Event<SettingsChange>;
}

/**
 * How it stands with a document. `off`: not ours (language, scheme, globs) or turned off. `quiet`: `auto` read it and
 * found no policy text. `deciding`: `auto` is reading it. The others are on: `reading` the first time, `ready`, or
 * `unread` (over a limit; `why(document)` tells).
 */
export type DocumentState = 'off' | 'quiet' | 'deciding' | 'reading' | 'ready' | 'unread';

export interface DocumentSync {
  state(document: vscode.TextDocument): DocumentState;
  /** Whether the document is annotated: `reading`, `ready` or `unread`. */
  isOn(document: vscode.TextDocument): boolean;
  /** Why the document is off, quiet or unread, for people; null where it is read. */
  why(document: vscode.TextDocument): string | null;
  /**
   * What is known of a document that is on: the newest reading, which may be older than the document while the engine
   * reads. Where offsets matter, compare `annotated.version` with `document.version`.
   */
  annotated(document: vscode.TextDocument): AnnotatedDocument | undefined;
  /** The reader's own word on this document; it outlives the session. */
  setOn(document: vscode.TextDocument, on: boolean): Promise<void>;
  /** A document's state or annotations are new. Not fired for each of many documents in one turn more than once. */
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
}

export interface KnowledgeFileInForce {
  readonly uri: vscode.Uri;
  readonly origin: FileOrigin;
}

export interface KnowledgeFiles {
  /** In merge order: world, bundled, then the workspace's by folder and path. */
  readonly inForce: readonly KnowledgeFileInForce[];
  /** Where a span stands of a file in force, as it was last sent to the engine. */
  rangeOf(uri: string, span: Span): vscode.Range;
  /** These, and the files that the world's actors were compiled from where those are in force; in merge order. */
  readonly shown: readonly KnowledgeFileInForce[];
  /** The bundled files, in force or not; scheme `policy-annotator:`, which opens read-only. */
  readonly bundled: readonly vscode.Uri[];
  /** The list has changed, or a file's text. */
  readonly onDidChange: vscode.Event<void>;
  /** Fulfilled when the first look through the workspace is done. */
  readonly ready: Promise<void>;
  isKnowledgeFile(document: vscode.TextDocument): boolean;
}

export interface WorkspaceMentions {
  /** All places of an entry in the workspace's texts, open or not, as they are on disk. Empty where cancelled, by the token or where progress is shown. */
  locationsOf(id: string, token?: vscode.CancellationToken): Promise<vscode.Location[]>;
  /** How often each entry (by number) is met there. Empty where cancelled. */
  counts(token?: vscode.CancellationToken): Promise<ReadonlyMap<number, number>>;
  /** All texts were looked through; how often each entry (by number) is met in them. */
  readonly onDidBuild: vscode.Event<ReadonlyMap<number, number>>;
  /** What the last look found; null before the first. Asking for it looks for nothing. */
  readonly counted: FolderCounts | null;
  readonly onDidCount: vscode.Event<void>;
}

/** How often entries were met when the workspace's texts were last looked through. */
export interface FolderCounts {
  /** By id; an entry that was not met has none. */
  readonly byId: ReadonlyMap<string, number>;
  /** False where texts were left out: there may be more. */
  readonly isWhole: boolean;
  /** False once knowledge or a text has changed since. */
  readonly isCurrent: boolean;
}
