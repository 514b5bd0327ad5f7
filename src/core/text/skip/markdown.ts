import type { Found } from './found.js';
import { definitionEnd } from './linkTarget.js';
import { readInline } from './markdownInline.js';
import { type LineStart, readLineStart } from './markdownLine.js';
import { readMarkup, resumeMarkup } from './markup.js';
import { Search } from './search.js';
import type { State } from './state.js';

const FENCE = /(`{3,})[^`\n\r]*(?=[\n\r]|$)|(~{3,})/y;
const HTML_BLOCK = /<(?:!--|script\b|style\b|pre\b[^<>]*>\s*<code\b)/iy;
const DEFINITION = /\[(?!\^)[^[\]\\]{1,999}\]:/y;
/** What can stand at the start of a line of YAML or TOML; the end of front matter that was never closed shows by it. */
const FRONT_LINE = /[ \t]|[#\]}-]|["'\w.\\/-]+["']?[ \t]*[:=]|\[|$/y;
const FRONT_FENCE = /(---|\+\+\+)[ \t]*$/;
const FRONT_END = /^(?:---|\.\.\.|\+\+\+)[ \t]*$/;

/** Markdown (CommonMark with front matter, footnotes and bare addresses). What is open at the end is left in `state`. */
export function readMarkdown(found: Found, state: State): void {
  new MarkdownReader(found, state).read();
}

/** Walks the lines, skips blocks that are no prose, and hands the stretches of prose between them to the inline reader. */
class MarkdownReader {
  private readonly search: Search;
  private readonly text: string;
  /** Where the prose begins that was not read yet, or -1. */
  private prose = -1;

  constructor(
    private readonly found: Found,
    private readonly state: State,
  ) {
    this.text = found.text;
    this.search = new Search(found.text);
  }

  read(): void {
    let at = this.state.inside === '' || /^f/.test(this.state.inside) ? 0 : this.resume();
    while (at < this.text.length) at = this.readLine(at);
    this.endProse(this.text.length);
  }

  /** Gives the start of the next line. */
  private readLine(from: number): number {
    const { text, state } = this;
    const to = this.lineEnd(from);
    const next = to + (text.startsWith('\r\n', to) ? 2 : 1);
    if (state.inside.startsWith('front')) {
      if (this.readFrontMatter(from, to, next)) return next;
    } else if (state.first && this.startsFrontMatter(from, to)) {
      this.found.skip(from, next);
      return next;
    }
    state.first = false;
    if (state.inside.startsWith('fence') && this.readFenced(from, to, next)) return next;
    return this.readBlock(from, to, next);
  }

  private readBlock(from: number, to: number, next: number): number {
    const { text, state } = this;
    const line = readLineStart(text, from, to, state.list + 4);
    if (line.content >= to) {
      if (!line.item) state.open = false;
      else this.enterList(line);
      return next;
    }
    if (!line.item && !state.open && line.indent >= state.list + 4) {
      this.endProse(from);
      this.found.skip(from, next);
      return next;
    }
    this.enterList(line);
    if (this.opensFence(line, from, next)) return next;
    if (line.item) this.endProse(from);
    const end = this.readHtmlBlock(line) ?? this.readDefinition(line);
    if (end !== null) return this.continueLine(end);
    if (text[line.content] === '#') return this.readHeading(from, next);
    if (this.prose < 0) this.prose = from;
    state.open = true;
    return next;
  }

  /** A list goes on through blank lines as long as its content is indented. */
  private enterList(line: LineStart): void {
    const { state } = this;
    if (line.item) {
      state.list = line.column;
      state.open = false;
    } else if (!state.open && line.indent < state.list) {
      state.list = line.indent < 2 ? 0 : line.indent;
    }
  }

  private readHeading(from: number, next: number): number {
    this.endProse(from);
    this.prose = from;
    this.endProse(Math.min(next, this.text.length));
    this.state.open = false;
    return next;
  }

  /** From `at` on, in the middle of a line behind a block: what is left of the line is prose. */
  private continueLine(at: number): number {
    if (at >= this.text.length) return at;
    const to = this.lineEnd(at);
    this.state.open = this.text.slice(at, to).trim() !== '';
    if (this.state.open) this.prose = at;
    return to + (this.text.startsWith('\r\n', to) ? 2 : 1);
  }

  private lineEnd(from: number): number {
    const feed = this.search.next('\n', from);
    const carriage = this.search.next('\r', from);
    const end = carriage >= 0 && (feed < 0 || carriage < feed) ? carriage : feed;
    return end < 0 ? this.text.length : end;
  }

  private endProse(at: number): void {
    if (this.prose >= 0 && this.prose < at) readInline(this.found, this.search, this.prose, at);
    this.prose = -1;
  }

  private resume(): number {
    const resumed = resumeMarkup(this.found, this.search, this.state.inside);
    this.state.inside = resumed.inside;
    this.state.first = false;
    this.found.skip(0, resumed.end);
    return this.continueLine(resumed.end);
  }

  /** A comment, script, style or block of code at a line's start reaches to its end tag, whatever stands between. */
  private readHtmlBlock(line: LineStart): number | null {
    HTML_BLOCK.lastIndex = line.content;
    if (this.text[line.content] !== '<' || !HTML_BLOCK.test(this.text)) return null;
    this.endProse(line.content);
    const markup = readMarkup(this.found, this.search, line.content, this.text.length);
    if (!markup) return null;
    this.state.inside = markup.inside;
    this.found.skip(line.content, markup.end);
    return markup.end;
  }

  /** `[label]: target "title"`, which cannot interrupt a paragraph. */
  private readDefinition(line: LineStart): number | null {
    DEFINITION.lastIndex = line.content;
    if (this.text[line.content] !== '[' || this.state.open || !DEFINITION.test(this.text)) return null;
    const end = definitionEnd(this.text, DEFINITION.lastIndex, this.text.length);
    if (end < 0) return null;
    this.endProse(line.content);
    this.found.skip(line.content, end);
    return end;
  }

  private opensFence(line: LineStart, from: number, next: number): boolean {
    FENCE.lastIndex = line.content;
    const fence = FENCE.exec(this.text);
    if (!fence || (this.state.open && line.indent >= this.state.list + 4)) return false;
    this.endProse(from);
    const length = (fence[1] ?? fence[2] ?? '').length;
    this.state.inside = `fence:${fence[1] ? '`' : '~'}:${length}:${line.column}:${line.quoted ? 'q' : ''}`;
    this.state.open = false;
    this.found.skip(line.content, next);
    return true;
  }

  /** A line of fenced code; false where the quote that held the fence has ended. */
  private readFenced(from: number, to: number, next: number): boolean {
    const [, mark = '`', length = '3', column = '0', quoted] = this.state.inside.split(':');
    const line = readLineStart(this.text, from, to, quoted ? 4 : 0);
    if (quoted && !line.quoted) {
      this.state.inside = '';
      return false;
    }
    this.found.skip(from, next);
    const words = this.text.slice(line.content, to).trimEnd();
    const closes = !line.item && words.length >= Number(length) && words === mark.repeat(words.length);
    if (closes && line.column <= Number(column) + 3) this.state.inside = '';
    return true;
  }

  private startsFrontMatter(from: number, to: number): boolean {
    const start = this.text[from] === '\ufeff' ? from + 1 : from;
    const fence = FRONT_FENCE.exec(this.text.slice(start, to));
    this.state.first = false;
    if (fence?.index !== 0) return false;
    this.state.inside = 'front-';
    return true;
  }

  /** A line of front matter; false (and out of it) where the line can be none, as the front matter was never closed. */
  private readFrontMatter(from: number, to: number, next: number): boolean {
    const line = this.text.slice(from, to);
    const closes = FRONT_END.test(line);
    FRONT_LINE.lastIndex = 0;
    const blankFirst = this.state.inside === 'front-' && line.trim() === '';
    if (!closes && (blankFirst || !FRONT_LINE.test(line))) {
      this.state.inside = '';
      return false;
    }
    this.state.inside = closes ? '' : 'front+';
    this.found.skip(from, next);
    return true;
  }
}
