import { ADDRESS_SIGNS, addressAt } from './addresses.js';
import type { Found } from './found.js';
import { linkTailEnd } from './linkTarget.js';
import { entityEnd, readMarkup } from './markup.js';
import type { Search } from './search.js';

const SIGNS = new RegExp(`[\\\\\`<&[\\]]|${ADDRESS_SIGNS}`, 'g');
const FOOTNOTE = /\[\^[^\s[\]]{1,100}\]:?/y;
const LINK_LABEL = /\[[^[\]]{0,999}\]/y;

/** Running text of Markdown in `[from, to)`: code spans, link targets, tags, comments, entities, footnote markers, addresses. */
export function readInline(found: Found, search: Search, from: number, to: number): void {
  new InlineReader(found, search, from, to).read();
}

class InlineReader {
  private done: number;
  private brackets = 0;
  private runs: BacktickRuns | null = null;

  constructor(
    private readonly found: Found,
    private readonly search: Search,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.done = from;
  }

  read(): void {
    const { text } = this.found;
    SIGNS.lastIndex = this.from;
    for (let sign = SIGNS.exec(text); sign && sign.index < this.to; sign = SIGNS.exec(text)) {
      const next = this.readSign(text, sign[0], sign.index);
      if (next <= sign.index) continue;
      SIGNS.lastIndex = this.done = Math.min(next, this.to);
    }
  }

  /** Where to go on, or -1 for right behind the sign. */
  private readSign(text: string, sign: string, at: number): number {
    switch (sign) {
      case '\\':
        return /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '') ? at + 2 : -1;
      case '`':
        return this.readCode(text, at);
      case '<':
        return this.readAngle(at);
      case '&':
        return this.skipTo(at, entityEnd(text, at));
      case '[':
        return this.openBracket(text, at);
      case ']':
        return this.closeBracket(text, at);
      default: {
        const address = addressAt(text, at, this.done, this.to);
        return address ? this.skipTo(address.start, address.end) : -1;
      }
    }
  }

  private skipTo(start: number, end: number): number {
    if (end > this.to) return -1;
    this.found.skip(start, end);
    return end;
  }

  private readCode(text: string, at: number): number {
    let length = 1;
    while (text[at + length] === '`') length++;
    this.runs ??= new BacktickRuns(text, this.from, this.to);
    const close = this.runs.next(length, at + length);
    return close < 0 ? at + length : this.skipTo(at, close + length);
  }

  private readAngle(at: number): number {
    const markup = readMarkup(this.found, this.search, at, this.to);
    return markup && markup.inside === '' ? this.skipTo(at, markup.end) : -1;
  }

  private openBracket(text: string, at: number): number {
    FOOTNOTE.lastIndex = at;
    if (text[at + 1] === '^' && FOOTNOTE.test(text)) {
      const end = FOOTNOTE.lastIndex;
      return this.skipTo(at, text[end - 1] === ':' && !this.startsLine(text, at) ? end - 1 : end);
    }
    this.brackets++;
    return -1;
  }

  /** Only a footnote's text, not a mention of it, has the colon for its own. */
  private startsLine(text: string, at: number): boolean {
    return at === this.from || /[\n\r]/.test(text[at - 1] ?? '');
  }

  private closeBracket(text: string, at: number): number {
    if (this.brackets === 0) return -1;
    this.brackets--;
    if (text[at + 1] === '(') return this.skipTo(at + 1, linkTailEnd(text, at + 1, this.to));
    LINK_LABEL.lastIndex = at + 1;
    return text[at + 1] === '[' && text[at + 2] !== '^' && LINK_LABEL.test(text)
      ? this.skipTo(at + 1, LINK_LABEL.lastIndex)
      : -1;
  }
}

/** The runs of backticks by their length: a code span ends at the next run as long as the one that opened it. */
class BacktickRuns {
  private readonly starts = new Map<number, number[]>();
  private readonly passed = new Map<number, number>();

  constructor(text: string, from: number, to: number) {
    for (let at = text.indexOf('`', from); at >= 0 && at < to;) {
      let end = at + 1;
      while (end < to && text[end] === '`') end++;
      const same = this.starts.get(end - at);
      if (same) same.push(at);
      else this.starts.set(end - at, [at]);
      at = text.indexOf('`', end);
    }
  }

  /** Asked from left to right. The start of the next run of this length, or -1. */
  next(length: number, from: number): number {
    const starts = this.starts.get(length) ?? [];
    let index = this.passed.get(length) ?? 0;
    while (index < starts.length && (starts[index] ?? 0) < from) index++;
    this.passed.set(length, index);
    return starts[index] ?? -1;
  }
}
