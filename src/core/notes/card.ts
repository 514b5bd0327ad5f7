import type { ActorType, Section, TermKind } from '../knowledge/model.js';

/** A piece of a card's line: words, and the entry they lead to. */
export interface CardText {
  readonly text: string;
  readonly entry?: string;
}

/** One line of facts: "Member of: NATO, EU". `text` pieces are plain text, never Markdown. */
export interface CardFact {
  readonly label: string;
  readonly items: readonly (readonly CardText[])[];
}

/** All that a hover tells of one entry, as plain data: short first (`title`, `subtitle`, `met`, `note`), then the facts. */
export interface NoteCard {
  readonly id: string;
  readonly section: Section;
  readonly title: string;
  /** Null for claims. */
  readonly type: ActorType | TermKind | null;
  /** The type in words, and the office at the date of the text: "person · President of the United States (2021–2025)". */
  readonly subtitle: string;
  /** The alias met and why it stands for this entry: "“Kremlin” is a metonym of Russia." Null where the name itself stands there. */
  readonly met: string | null;
  /** Markdown as the user wrote it: the editor renders it without HTML, images and foreign links. */
  readonly note: string | null;
  readonly facts: readonly CardFact[];
  /** Short citations: "Kuhrt and Kaczmarski 2021, ¶ 4". */
  readonly sources: readonly string[];
  readonly suggestion?: string;
}
