import type { AnnotationDelta, ParagraphAnnotations, TextChange, TextFormat } from './annotation.js';
import type { CompiledKnowledge } from './compile.js';
import { ignoreFinder, type IgnoreFinder } from './ignore.js';
import type { Ignore } from './knowledge/model.js';
import { DocumentMemory } from './memory.js';
import { Paragraph, type DocumentFacts } from './paragraph.js';
import { spliceList } from './splice.js';
import { ownText } from './text/ownText.js';
import { hasBlankLine, splitParagraphs } from './text/paragraphs.js';
import { START, type BlockState } from './text/skips.js';

/** How many paragraphs back a pronoun may refer. */
const REACH = 3;

/** How a document is to be read, besides its text. */
export interface ReadingOptions {
  readonly format: TextFormat;
  /** Those of the knowledge's `ignore` that hold for this document. */
  readonly ignore?: readonly Ignore[];
}

/**
 * A document and all that was found in it, kept up to date as it is edited. An edit re-reads the paragraphs it touches, those whose
 * block state it changes (an opened code fence) and those that depend on what it brought or took away; the result is always that of
 * a fresh reading. State: the paragraphs and the memory; only `change` alters them.
 */
export class Reading {
  private paragraphs: Paragraph[] = [];
  private byLine = false;
  private readonly memory = new DocumentMemory();
  private ignored: IgnoreFinder;
  private readonly facts: DocumentFacts = {
    met: (entry) => this.memory.met(entry),
    named: (key) => this.memory.named(key),
    ignored: (text) => this.ignored(text),
  };

  constructor(
    text: string,
    private readonly compiled: CompiledKnowledge,
    private readonly options: ReadingOptions,
  ) {
    this.ignored = ignoreFinder([], options.ignore ?? []);
    this.readAll(text);
  }

  /** The document's text. Linear: joined anew at each call. */
  get text(): string {
    return this.paragraphs.map((paragraph) => paragraph.text).join('');
  }

  /** What was found, by paragraph. */
  get annotations(): readonly ParagraphAnnotations[] {
    return this.paragraphs.map((paragraph) => paragraph.annotations);
  }

  /** The whole reading as a delta on nothing. */
  get whole(): AnnotationDelta {
    return { at: 0, removed: 0, inserted: this.annotations, changed: [] };
  }

  /** The paragraph under an offset, with its text and where it starts. */
  at(offset: number): { paragraph: ParagraphAnnotations; text: string; start: number } | null {
    let start = 0;
    for (const { text, annotations } of this.paragraphs) {
      if (offset < start + text.length) return { paragraph: annotations, text, start };
      start += text.length;
    }
    return null;
  }

  /** Sentences in the text; skipped ones do not count. */
  get sentenceCount(): number {
    return this.paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences().length, 0);
  }

  /** How often each pattern was met, by its number. */
  get patternHits(): ReadonlyMap<number, number> {
    const hits = new Map<number, number>();
    for (const { metPatterns } of this.paragraphs) {
      for (const pattern of metPatterns) hits.set(pattern, (hits.get(pattern) ?? 0) + 1);
    }
    return hits;
  }

  /** Replaces `[start, end)`, UTF-16 offsets in the text as it is now. Offsets beyond the text are drawn in. */
  change(change: TextChange): AnnotationDelta {
    const touched = this.touchedBy(change);
    const region = this.paragraphs
      .slice(touched.from, touched.to)
      .map((paragraph) => paragraph.text)
      .join('');
    const text = region.slice(0, change.start - touched.start) + change.text + region.slice(change.end - touched.start);
    if (this.changesMode(text, touched)) return this.rereadAll(touched, text);
    return this.splice(touched.from, touched.to, text);
  }

  private readAll(text: string): void {
    this.byLine = !hasBlankLine(text);
    this.paragraphs = this.readParagraphs(text, START);
    this.memory.fill(this.paragraphs);
    this.ignored = this.findIgnored();
    for (const paragraph of this.paragraphs) paragraph.annotate(this.facts);
    this.paragraphs.forEach((paragraph, index) => paragraph.isOpen && paragraph.link(this.before(index)));
  }

  private rereadAll(touched: Touched, text: string): AnnotationDelta {
    const removed = this.paragraphs.length;
    const join = (paragraphs: readonly Paragraph[]): string => paragraphs.map((paragraph) => paragraph.text).join('');
    const whole = join(this.paragraphs.slice(0, touched.from)) + text + join(this.paragraphs.slice(touched.to));
    this.readAll(whole);
    return { ...this.whole, removed };
  }

  private readParagraphs(text: string, state: BlockState): Paragraph[] {
    const starts = splitParagraphs(text, this.byLine);
    return starts.map((start, i) => {
      const paragraph = new Paragraph(ownText(text, start, starts[i + 1]), state, this.options.format, this.compiled);
      state = paragraph.endState;
      return paragraph;
    });
  }

  /**
   * The paragraphs that a change can reach: those it lies in and one on either side, whose border it may move.
   * Linear in the number of paragraphs, which costs microseconds a megabyte.
   */
  private touchedBy({ start, end }: TextChange): Touched {
    let offset = 0;
    let from = 0;
    while (from < this.paragraphs.length && offset + this.lengthOf(from) < start) offset += this.lengthOf(from++);
    let to = from;
    let reach = offset;
    while (to < this.paragraphs.length && reach <= end) reach += this.lengthOf(to++);
    if (from > 0) offset -= this.lengthOf(--from);
    return { from, to: Math.min(to + 1, this.paragraphs.length), start: offset };
  }

  private lengthOf(index: number): number {
    return this.paragraphs[index]?.text.length ?? 0;
  }

  /** True where a text without blank lines gets its first, or one with them loses its last: then all borders move. */
  private changesMode(text: string, touched: Touched): boolean {
    if (this.byLine) return hasBlankLine(text);
    // A paragraph outside the region is parted from it by a blank line that the edit did not reach.
    const isWhole = touched.to - touched.from === this.paragraphs.length;
    return isWhole && !hasBlankLine(text);
  }

  private splice(from: number, to: number, text: string): AnnotationDelta {
    const startState = this.paragraphs[from - 1]?.endState ?? START;
    const fresh = this.readParagraphs(text, startState);
    let last = to;
    // A fence, a comment or a reader's mark that was opened or closed here changes how what follows is to be read.
    let state = fresh.at(-1)?.endState ?? startState;
    for (let next = this.paragraphs[last]; next && next.startState !== state; next = this.paragraphs[++last]) {
      const again = new Paragraph(next.text, state, this.options.format, this.compiled);
      fresh.push(again);
      state = again.endState;
    }
    const [kept, keptEnd] = this.keepUnchanged(fresh, from, last);
    const inserted = fresh.slice(kept, fresh.length - keptEnd);
    const at = from + kept;
    const removed = spliceList(this.paragraphs, at, last - keptEnd - at, inserted);
    for (const paragraph of removed) this.memory.remove(paragraph);
    for (const paragraph of inserted) this.memory.add(paragraph);
    return this.settle(at, removed.length, inserted);
  }

  /** How many paragraphs at both ends of the region read just as before. */
  private keepUnchanged(fresh: readonly Paragraph[], from: number, to: number): [number, number] {
    const same = (a: Paragraph | undefined, b: Paragraph | undefined): boolean =>
      a !== undefined && b !== undefined && a.startState === b.startState && a.text === b.text;
    const most = Math.min(fresh.length, to - from);
    let head = 0;
    while (head < most && same(fresh[head], this.paragraphs[from + head])) head++;
    let tail = 0;
    while (tail < most - head && same(fresh[fresh.length - 1 - tail], this.paragraphs[to - 1 - tail])) tail++;
    return [head, tail];
  }

  /** Annotates the new paragraphs, and anew those elsewhere that depend on what came or went. */
  private settle(at: number, removed: number, inserted: readonly Paragraph[]): AnnotationDelta {
    const { dependants, ignoreChanged } = this.memory.takeChanges();
    if (ignoreChanged) this.ignored = this.findIgnored();
    for (const paragraph of inserted) paragraph.annotate(this.facts);
    const again = new Set<number>();
    if (ignoreChanged || dependants.size > 0) {
      this.paragraphs.forEach((paragraph, index) => {
        const isNew = index >= at && index < at + inserted.length;
        if (isNew || !(ignoreChanged || dependants.has(paragraph))) return;
        paragraph.annotate(this.facts);
        again.add(index);
      });
    }
    this.linkAgain(at, inserted.length, again);
    const changed: { index: number; paragraph: ParagraphAnnotations }[] = [];
    for (const index of [...again].sort((a, b) => a - b)) {
      const paragraph = this.paragraphs[index];
      if (paragraph) changed.push({ index, paragraph: paragraph.annotations });
    }
    return { at, removed, inserted: inserted.map((paragraph) => paragraph.annotations), changed };
  }

  /**
   * Links the sources of the new paragraphs and of those that were annotated anew, and of the few behind each for whose sake it is looked at: in order,
   * since what is linked in one is taken up in the next.
   * @param again indices of those annotated anew, ascending; those whose links change join them.
   */
  private linkAgain(at: number, inserted: number, again: Set<number>): void {
    const annotated = [...again];
    const lastOne = Math.max(annotated.at(-1) ?? 0, at + inserted - 1);
    let reach = at + inserted - 1 + REACH;
    for (let index = Math.min(annotated[0] ?? at, at); index <= Math.max(lastOne, reach); index++) {
      const paragraph = this.paragraphs[index];
      if (!paragraph) return;
      const isNew = index >= at && index < at + inserted;
      const isFresh = isNew || again.has(index);
      const isLinkedAnew = paragraph.isOpen && (isFresh || index <= reach) && paragraph.link(this.before(index));
      if (isLinkedAnew && !isNew) again.add(index);
      if (isLinkedAnew || isFresh) reach = Math.max(reach, index + REACH);
    }
  }

  /** The paragraphs in which one looks for whom its pronouns mean, the nearest first. */
  private before(index: number): readonly Paragraph[] {
    return this.paragraphs.slice(Math.max(0, index - REACH), index).reverse();
  }

  private findIgnored(): IgnoreFinder {
    return ignoreFinder(this.memory.ignorePhrases(), this.options.ignore ?? []);
  }
}

interface Touched {
  /** First paragraph, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  /** Offset of the first. */
  readonly start: number;
}
