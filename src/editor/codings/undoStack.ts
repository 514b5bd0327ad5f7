import type { LiveCoding } from './codedText.js';
import type { CodingChange } from './services.js';

/** One step of a coder's: what it did, and what takes it back. */
export interface Step {
  readonly file: string;
  readonly coder: string;
  readonly done: CodingChange;
  readonly inverse: CodingChange;
}

const MOST_STEPS = 200;

/** What was done to a document's codings, apart from the editor's own undo of its text. */
export class UndoStack {
  private readonly done: Step[] = [];
  private undone: Step[] = [];

  push(step: Step): void {
    this.done.push(step);
    if (this.done.length > MOST_STEPS) this.done.shift();
    this.undone = [];
  }

  get last(): Step | undefined {
    return this.done.at(-1);
  }

  get next(): Step | undefined {
    return this.undone.at(-1);
  }

  tookBack(): void {
    const step = this.done.pop();
    if (step) this.undone.push(step);
  }

  madeAgain(): void {
    const step = this.undone.pop();
    if (step) this.done.push(step);
  }
}

/** What takes a change of a file back, as the file's codings were before. */
export function inverseOf(codings: readonly LiveCoding[], file: string, { put, remove }: CodingChange): CodingChange {
  const before = new Map(codings.filter((live) => live.file === file).map(({ coding }) => [coding.id, coding]));
  const restored = [...put.map(({ coding }) => coding), ...remove].flatMap(({ id }) => before.get(id) ?? []);
  return {
    put: restored.map((coding) => ({ coding, spans: [] })),
    remove: put.map(({ coding }) => coding).filter(({ id }) => !before.has(id)),
  };
}
