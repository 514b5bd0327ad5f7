import type { ExchangeFormat } from '../core/codings/exchange/names.js';
import type { Imported } from '../core/codings/exchange/imported.js';
import type { Anchoring } from '../core/codings/anchors/anchor.js';
import type { Selector } from '../core/codings/anchors/selector.js';
import type { CodingEdit, EditedFile } from '../core/codings/file/editCodingFile.js';
import type { Coding, CodingSet } from '../core/codings/model.js';
import type { Completions } from '../core/knowledge/language/complete.js';
import type { IdUse } from '../core/knowledge/language/idUses.js';
import type { TextChange, TextFormat } from '../core/annotation.js';
import type { FileOrigin, Place } from '../core/knowledge/knowledge.js';
import type { mergeInFile } from '../core/knowledge/edit/mergeActors.js';
import type { Split, splitInFile } from '../core/knowledge/edit/splitActor.js';
import type { Fix } from '../core/knowledge/fixes/fixes.js';
import type { FileProblem, Problem } from '../core/knowledge/problem.js';
import type { EditResult, KnowledgeEdit, NewAlias } from '../core/knowledge/edit.types.js';
import type { Harvest } from '../core/knowledge/propose/harvest.js';
import type { CodingField, Section, Stance } from '../core/knowledge/model.js';
import type { NoteCard } from '../core/notes/card.js';
import type { ClaimCard } from '../core/notes/claimCard.js';
import type { NameCard } from '../core/notes/nameCard.js';
import type { Span } from '../core/span.js';
import type { ClaimChoices } from '../core/shownClaims.js';
import type { EncodedDelta } from './encode.js';
import type { EncodedCodings, EncodedPlaces } from './encodeCodings.js';
import type { EncodedEntries } from './entries.js';

/** What crosses the border between the editor and the worker. Plain data only; whole texts once, then changes and deltas. */

export interface KnowledgeSourceFile {
  readonly uri: string;
  readonly origin: FileOrigin;
  /** Null: the file has gone. */
  readonly text: string | null;
  /** What the worker made of it before, if that was kept; used only where it fits the text. */
  readonly snapshot?: string;
}

export interface DocumentInfo {
  readonly uri: string;
  readonly version: number;
  readonly format: TextFormat;
  /** Path relative to the workspace folder, for `ignore … in`. */
  readonly path: string;
}

/** Orders that need no answer of their own; what follows from them comes as news. Handled strictly in order. */
/** The world's actors as they were compiled when the product was built. */
export interface WorldPack {
  readonly bytes: Uint8Array;
  /** The address below which the files lie that it was made from. */
  readonly folder: string;
}

export type Order =
  /** Replaces the files named, in merge order; those not named stay as they are. `reset` drops all others first. */
  | {
      readonly type: 'knowledge';
      readonly files: readonly KnowledgeSourceFile[];
      readonly reset?: boolean;
      /** The alias index as it was kept of these files; used only where it fits them. */
      readonly index?: Uint8Array;
      /** The world's actors; null: without them. Left out, they stay as they are. */
      readonly world?: WorldPack | null;
    }
  /** What claims look like; until it comes only known claims are found. Open documents are read again. */
  | { readonly type: 'model'; readonly bytes: Uint8Array }
  | { readonly type: 'open'; readonly document: DocumentInfo; readonly opening: number; readonly text: string }
  | { readonly type: 'change'; readonly uri: string; readonly version: number; readonly changes: readonly TextChange[] }
  | { readonly type: 'close'; readonly uri: string };

/** What a hover tells of one thing. */
export type HoverCard = NoteCard | NameCard | ClaimCard;

/** A record of a knowledge file: where it stands, and where its id. */
export interface KnowledgeRecord extends Span {
  readonly id: string;
  readonly section: Section | 'source';
  readonly name: string;
  readonly idStart: number;
  readonly idEnd: number;
}

/** What is wrong in a coding file; of very much the worst. */
export interface CheckedCodings {
  readonly uri: string;
  readonly problems: readonly Problem[];
}

/** A coding file as it was read, with the places of its codings. */
export interface PlacedCodings extends CheckedCodings {
  /** Null where the file cannot be relied upon; then there are no codings. */
  readonly head: Pick<CodingSet, 'document' | 'coder'> | null;
  readonly codings: EncodedCodings;
  readonly places: EncodedPlaces;
}

/** Questions and their answers. */
export interface Questions {
  /** All that lies under an offset, innermost first: of detected claims only those shown, of names in no file only where `names` asks for them. `date` (ISO) picks the office. */
  hover: {
    ask: { uri: string; offset: number; date?: string; claims: ClaimChoices; names?: boolean };
    answer: readonly HoverCard[];
  };
  /** The offices named in a part of a document, with the names of those who held them at its date (ISO). */
  offices: {
    ask: { uri: string; from: number; to: number; date: string };
    answer: readonly { readonly start: number; readonly end: number; readonly name: string }[];
  };
  /** The card of an entry apart from any mention. */
  card: { ask: { id: string }; answer: NoteCard | null };
  /** The places of an entry in the knowledge files, the user's own last. */
  places: { ask: { id: string }; answer: readonly Place[] };
  /** Who takes which stance to these claims (ids), in the order of the claims; a claim nobody has a position on gives none. */
  positions: {
    ask: { claims: readonly string[] };
    answer: readonly { readonly claim: string; readonly actor: string; readonly stance: Stance }[];
  };
  /** The id whose record or reference stands at an offset of a knowledge file. */
  idAt: { ask: { uri: string; offset: number }; answer: string | null };
  /** Writes nothing itself: the changes that a knowledge file needs. `text` is the file as the editor has it now. */
  edit: { ask: { text: string; edit: KnowledgeEdit }; answer: EditResult | { problem: string } };
  /** Reads a text that is not open, keeps nothing. */
  read: { ask: { text: string; format: TextFormat; path: string }; answer: EncodedDelta };
  /** The annotations of an open document in the command line's form; of the claims only those shown. */
  export: { ask: { uri: string; as: 'json' | 'markdown'; claims: ClaimChoices }; answer: string };
  /** What may be written behind `before`, the text of a knowledge file up to the cursor, forms of the open texts included; keys and words of closed lists only if `schema`. */
  complete: { ask: { before: string; schema: boolean }; answer: Completions };
  /** The id right at an offset of a knowledge file in force. */
  idUse: { ask: { uri: string; offset: number }; answer: IdUse | null };
  /** All places of an id in the knowledge files. */
  idUses: { ask: { id: string }; answer: readonly (Place & Pick<IdUse, 'isOwn' | 'isSource'>)[] };
  /** The records of a knowledge file in force, in the order of sections. */
  records: { ask: { uri: string }; answer: readonly KnowledgeRecord[] };
  /** How a problem of a knowledge file can be mended, the likeliest way first. `text` is the file as the editor has it. */
  fixes: { ask: { text: string; problem: Problem }; answer: readonly Fix[] };
  /** Makes one actor another in a file's text. */
  mergeActors: {
    ask: { text: string; from: string; into: { readonly id: string; readonly name: string } };
    answer: ReturnType<typeof mergeInFile>;
  };
  /** Gives forms of an actor to a new one in a file's text. */
  splitActor: { ask: { text: string; split: Split }; answer: ReturnType<typeof splitInFile> };
  /** The forms by which an actor or term is met. */
  forms: { ask: { id: string }; answer: readonly NewAlias[] };
  /** The text of a knowledge file with even spacing; null where that cannot be done safely. */
  format: { ask: { text: string }; answer: string | null };
  /** What a knowledge file could be made of, from a text that need not be open. */
  harvest: { ask: { text: string; format: TextFormat; path: string }; answer: Harvest };
  /** The text of a knowledge file made of that. `today` is ISO. */
  writeHarvest: { ask: { harvest: Harvest; title: string; today: string }; answer: string };
  /** Reads coding files and finds their codings in the text of their document; null: there is no text. */
  readCodings: {
    ask: { text: string | null; files: readonly { readonly uri: string; readonly text: string }[] };
    answer: readonly PlacedCodings[];
  };
  /** Looks only for what is wrong in coding files. `lost`: the ids of codings that have no certain place in the open text. */
  checkCodings: {
    ask: { files: readonly { readonly uri: string; readonly text: string; readonly lost: readonly string[] }[] };
    answer: readonly CheckedCodings[];
  };
  /** Finds selectors in a text. */
  placeCodings: { ask: { text: string; selectors: readonly Selector[] }; answer: readonly Anchoring[] };
  /** The selectors of spans of a text. */
  describeSpans: { ask: { text: string; spans: readonly Span[] }; answer: readonly Selector[] };
  /** The text of a coding file after an edit; `text` is the file as it is now, null where there is none yet. `base`: the codings as the edit knew them. */
  editCodings: {
    ask: { text: string | null; document: string; coder: string; edit: CodingEdit; base: readonly Coding[] };
    answer: EditedFile;
  };
  /**
   * The codings of a file in another tool's format; null where the file cannot be read. `text`: null where the document is not there. `source` is what
   * the format calls the document. `orphans` have no certain place; the format keeps the ones that they had, or leaves them out.
   */
  exportCodings: {
    ask: { as: ExchangeFormat; text: string | null; file: string; source: string };
    answer: { readonly content: string; readonly orphans: number; readonly leavesOut: boolean } | null;
  };
  /** Codings of another tool's file as it places them, and what could not be taken over. */
  importCodings: { ask: { as: ExchangeFormat; content: string; text: string }; answer: Imported };
  /** Imported codings with selectors of our own, where their place is beyond doubt. Some milliseconds each, so some at a time are asked for. */
  settleCodings: {
    ask: { text: string; codings: readonly Coding[] };
    answer: readonly { readonly coding: Coding; readonly places: readonly Anchoring[] }[];
  };
  /** The fields that the knowledge files define for statements. */
  codingFields: { ask: null; answer: readonly CodingField[] };
  /** Copied text made clean: hard wraps joined, hyphenation undone, page heads and numbers dropped. */
  clean: { ask: { text: string }; answer: string };
}
export type Question = keyof Questions;

export type ToWorker =
  | Order
  | {
      [Q in Question]: {
        readonly type: 'ask';
        readonly id: number;
        readonly question: Q;
        readonly ask: Questions[Q]['ask'];
      };
    }[Question];

/** What was found in a document, or how that changed. */
export interface DocumentReading {
  readonly uri: string;
  /** The number of the order that opened it: an unsaved text may be closed and its name used again before the news arrive. */
  readonly opening: number;
  readonly version: number;
  readonly delta: EncodedDelta;
}

/** News from the worker. */
export type FromWorker =
  | { readonly type: 'ready' }
  /** New knowledge is in force. All open documents were read anew with it: numbers of entries change in both at once. */
  | { readonly type: 'knowledge'; readonly entries: EncodedEntries; readonly readings: readonly DocumentReading[] }
  /** All problems of the files named; a file not named keeps those it had. */
  | { readonly type: 'problems'; readonly uris: readonly string[]; readonly problems: readonly FileProblem[] }
  /** `whole`: replaces all that was known of the document. */
  | ({ readonly type: 'annotations'; readonly whole: boolean } & DocumentReading)
  /** A large file as it was parsed, to be handed in with its text the next time (`KnowledgeSourceFile.snapshot`). */
  | { readonly type: 'snapshot'; readonly uri: string; readonly snapshot: string }
  /** The alias index of these files together, to be handed in with them the next time. */
  | { readonly type: 'index'; readonly uris: readonly string[]; readonly bytes: Uint8Array }
  /** The document is over a limit and was not read. */
  | { readonly type: 'unread'; readonly uri: string; readonly opening: number; readonly why: string }
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'failed'; readonly id: number | null; readonly message: string };
