import type { Coding, Status } from '../../core/codings/model.js';
import { quoteOf } from '../../core/codings/model.js';
import type { Stance } from '../../core/knowledge/model.js';
import type { Span } from '../../core/span.js';
import { oneLine } from '../../core/text/oneLine.js';
import { firstPlaceOf } from '../../engine/encodeCodings.js';
import type { ReadFile } from './codedText.js';

/** How a row says things. */
export interface RowWords {
  /** What an id of a knowledge file stands for. */
  name(id: string): string;
  stance(stance: Stance): string;
  status(status: Status): string;
  readonly withoutPlace: string;
}

const LONGEST_QUOTE = 300;

/** The rows of a table of statements. Its cells are handed on; what stays is where each row's passage stands: three numbers. */
export class TableRows<Document> {
  private readonly documents: Document[] = [];
  private readonly places: number[] = [];

  constructor(private readonly words: RowWords) {}

  /** The cells of a file's statements. @param path what the document is called */
  add(document: Document, path: string, { codings, places, coder }: ReadFile): string[][] {
    this.documents.push(document);
    const rows: string[][] = [];
    for (const [i, coding] of codings.entries()) {
      if (coding.what !== 'statement') continue;
      const place = firstPlaceOf(places, i);
      this.places.push(this.documents.length - 1, place?.start ?? -1, place?.end ?? -1);
      rows.push(this.cells(coding, path, coder, place));
    }
    return rows;
  }

  /** Undefined where there is no such row; `span` null where its passage has no certain place. */
  at(row: number): { readonly document: Document; readonly span: Span | null } | undefined {
    const [number = -1, start = -1, end = -1] = this.places.slice(3 * row, 3 * row + 3);
    const document = this.documents[number];
    return document === undefined ? undefined : { document, span: start < 0 ? null : { start, end } };
  }

  private cells(coding: Coding, path: string, coder: string, place: Span | null): string[] {
    const { actor, person, stance, claim, concept, status } = coding;
    const name = (id: string | undefined): string => (id === undefined ? '' : this.words.name(id));
    return [
      path,
      name(actor) || name(person),
      stance ? this.words.stance(stance) : '',
      name(claim) || name(concept),
      oneLine(quoteOf(coding)).slice(0, LONGEST_QUOTE),
      coder,
      place ? this.words.status(status) : this.words.withoutPlace,
    ];
  }
}
