import { decodeDelta, type EncodedDelta } from '../../engine/encode.js';
import { knownClaims } from '../../core/knownClaims.js';
import { LineIndex } from '../../core/text/lineIndex.js';

/** Five numbers a mention or claim: entry, start line and column, end line and column. */
const ROW = 5;

/** A place in a file that is not open. */
export interface FilePlace {
  readonly startLine: number;
  readonly startCharacter: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

/** Which entries a file mentions and claims, and where; small enough to keep for thousands of files. */
export class FileMentions {
  private constructor(private readonly rows: Int32Array) {}

  /** @param reading the engine's answer to `read` for this text */
  static from(text: string, reading: EncodedDelta): FileMentions {
    const lines = new LineIndex(text);
    const rows: number[] = [];
    let at = 0;
    for (const { length, mentions, claims } of decodeDelta(reading).inserted) {
      const made = [...knownClaims(claims)].map(({ claim, start, end }) => ({ entry: claim, start, end }));
      for (const { entry, start, end } of [...mentions, ...made]) {
        const from = lines.positionAt(at + start);
        const to = lines.positionAt(at + end);
        rows.push(entry, from.line, from.character, to.line, to.character);
      }
      at += length;
    }
    return new FileMentions(Int32Array.from(rows));
  }

  /** The places of an entry, in order of the text. */
  placesOf(entry: number): FilePlace[] {
    const places: FilePlace[] = [];
    for (let i = 0; i < this.rows.length; i += ROW) {
      if (this.rows[i] !== entry) continue;
      const [, startLine = 0, startCharacter = 0, endLine = 0, endCharacter = 0] = this.rows.subarray(i, i + ROW);
      places.push({ startLine, startCharacter, endLine, endCharacter });
    }
    return places;
  }

  /** Adds the number of times each entry is met to `counts`. */
  addCounts(counts: Map<number, number>): void {
    for (let i = 0; i < this.rows.length; i += ROW) {
      const entry = this.rows[i] ?? -1;
      counts.set(entry, (counts.get(entry) ?? 0) + 1);
    }
  }
}
