import type { TextFormat } from '../annotation.js';
import { kept } from '../kept.js';
import type { Span } from '../span.js';
import { type NextWord, stopEndsSentence } from './abbreviations.js';
import { type LineKind, readLineKind } from './blockStarts.js';
import { isLetterOrNumberAt, isSpaceAt } from './characters.js';

const SIGNS = /[.!?…。！？｡\n\r]/g;
const SIGNS_AND_CELLS = /[.!?…。！？｡\n\r|]/g;
const CJK_STOPS = '。！？｡';
const CLOSERS = '"\'”’»›)]}*_」』）】〉》';
const NOTE_DIGITS = '0123456789¹²³⁰⁴⁵⁶⁷⁸⁹';
const OPENERS = '"\'“‘«‹([{*_¿¡„「『（';
const GOES_ON = /[\p{Ll}–—…]/u;
const GOES_ON_ASCII = ',;:-/&=+.!?)]}%';
const STOP = 0x2e;
const SPACE = 0x20;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const WORD = /[\p{L}\p{N}]{1,24}/uy;
const TABLE_RULE = /^[ \t>]*\|?[ \t]*:?-[-: \t|]*$/m;
/** Tags behind which something new begins. */
const BLOCK_TAG =
  /<\/?(?:address|article|aside|blockquote|br|caption|center|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|main|nav|ol|option|p|pre|script|section|select|style|summary|table|tbody|td|textarea|tfoot|th|thead|title|tr|ul)\b/i;
/** Behind a quoted question: `"Why now?" President Putin asked.` goes on. */
const SAYS =
  /\s+(?:(?:\p{Lu}[\p{L}.’'-]{0,24}|of|the|de|van|von|bin|al)\s+){1,5}(?:ask(?:s|ed)|sa(?:ys|id)|t(?:ells|old)|add(?:s|ed)|wr(?:ites|ote)|repl(?:ies|ied)|wonder(?:s|ed)|declare[sd]|exclaim(?:s|ed)|shout(?:s|ed)|warn(?:s|ed)|demand(?:s|ed))\b/uy;

/**
 * The sentences of one paragraph, trimmed, in order of the text. A heading, list item, table cell or anything between blank lines
 * is a sentence of its own; list markers and the like are left out. Stops within `skips` (sorted, disjoint) end nothing,
 * and a stretch without letters or digits outside of them is no sentence.
 */
export function splitSentences(text: string, skips: readonly Span[], format: TextFormat): readonly Span[] {
  return kept(new Splitter(text, skips, format).split());
}

/** True for what a sentence goes on with: small letters, and signs that none begins with. */
function goesOnAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || GOES_ON_ASCII.includes(text.charAt(at));
  return GOES_ON.test(text.charAt(at));
}

const isAsciiCapital = (unit: number): boolean => unit >= CAPITAL_A && unit <= CAPITAL_Z;

/** Behind the last sign that is no space. */
function contentEnd(text: string): number {
  let end = text.length;
  while (end > 0 && isSpaceAt(text, end - 1)) end--;
  return end;
}

function wordAt(text: string, at: number): NextWord {
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0] ?? '';
  return { text: word, stopped: text[at + word.length] === '.' };
}

class Splitter {
  private readonly sentences: Span[] = [];
  private readonly table: boolean;
  private line: LineKind;
  private inList = false;
  private start: number;
  /** The first skip that ends behind where we are, and the first that ends behind the last sentence. */
  private skip = 0;
  private trimSkip = 0;

  constructor(
    private readonly text: string,
    private readonly skips: readonly Span[],
    private readonly format: TextFormat,
  ) {
    this.table = format === 'markdown' && text.includes('|') && TABLE_RULE.test(text);
    this.line = this.readLine(0, true);
    this.inList = this.line.kind === 'item';
    this.start = this.line.content;
  }

  split(): Span[] {
    const { text } = this;
    const signs = this.table || this.line.kind === 'alone' ? SIGNS_AND_CELLS : SIGNS;
    const last = contentEnd(text);
    signs.lastIndex = this.start;
    while (signs.lastIndex < last && signs.test(text)) {
      const at = signs.lastIndex - 1;
      if (at >= last) break;
      signs.lastIndex = this.passSkips(at) ?? (this.readPlainStop(at) || this.readSign(text[at] ?? '', at));
    }
    this.passSkips(text.length);
    this.end(text.length, text.length);
    return this.sentences;
  }

  /** By far the most frequent: a full stop, a space and a capital. Where to go on behind it, 0 for anything else. */
  private readPlainStop(at: number): number {
    const { text } = this;
    if (this.skips.length > 0 || text.charCodeAt(at) !== STOP || text.charCodeAt(at + 1) !== SPACE) return 0;
    if (!isAsciiCapital(text.charCodeAt(at + 2))) return 0;
    if (stopEndsSentence(text, at, this.start, () => wordAt(text, at + 2))) this.end(at + 1, at + 1);
    return at + 1;
  }

  /** Where to go on behind the sign. */
  private readSign(sign: string, at: number): number {
    if (sign === '\n' || sign === '\r') return this.readLineEnd(at);
    if (sign === '|') {
      if (this.line.kind === 'alone' && this.text[at - 1] !== '\\') this.end(at, at + 1);
      return at + 1;
    }
    return this.readStop(sign, at);
  }

  /** Block skips on the way to `at` end sentences. Where `at` lies in a skip, the skip's end. */
  private passSkips(at: number): number | null {
    if (this.skips.length === 0) return null;
    for (let skip = this.skips[this.skip]; skip && skip.start <= at; skip = this.skips[this.skip]) {
      if (skip.end <= this.start) {
        this.skip++;
        continue;
      }
      if (this.isBlock(skip)) this.end(skip.start, skip.end);
      if (skip.end > at) return skip.end;
      this.skip++;
    }
    return null;
  }

  /** A block tag, or lines of their own: a fence, a comment. */
  private isBlock(skip: Span): boolean {
    const { text } = this;
    const first = text[skip.start];
    if (first === '<' && BLOCK_TAG.test(text.slice(skip.start, skip.end))) return true;
    if (!/[\n\r]|^(?:```|~~~|<!--|policy-annotator:)/.test(text.slice(skip.start, skip.end))) return false;
    let before = skip.start - 1;
    while (text[before] === ' ' || text[before] === '\t' || text[before] === '>') before--;
    if (before >= 0 && text[before] !== '\n' && text[before] !== '\r' && before >= this.start) return false;
    let behind = skip.end;
    while (text[behind] === ' ' || text[behind] === '\t') behind++;
    return behind >= text.length || /[\n\r]/.test(text[behind] ?? '') || /[\n\r]/.test(text[skip.end - 1] ?? '');
  }

  private readLine(from: number, first: boolean): LineKind {
    const afterStop = !first && /[.:;!?]/.test(this.lastCharBefore(from));
    return readLineKind(this.text, from, this.format, {
      first,
      inList: this.inList,
      afterStop,
      table: this.table,
    });
  }

  private lastCharBefore(at: number): string {
    let before = at - 1;
    while (before >= this.start && isSpaceAt(this.text, before)) before--;
    return this.text[before] ?? '';
  }

  private readLineEnd(at: number): number {
    const from = this.text.startsWith('\r\n', at) ? at + 2 : at + 1;
    const above = this.line;
    const line = this.readLine(from, false);
    const quoteChanges = line.quoted !== above.quoted && (line.quoted || line.kind !== 'text');
    if (above.kind === 'alone' || above.kind === 'blank' || line.kind !== 'text' || quoteChanges) {
      this.end(at, Math.max(line.content, from));
      if (line.kind === 'item') this.inList = true;
    }
    this.line = line.kind === 'text' && above.quoted ? { ...line, quoted: true } : line;
    return line.kind === 'blank' || line.kind === 'text' ? from : Math.max(line.content, from);
  }

  private readStop(sign: string, at: number): number {
    const end = this.behindClosers(this.behindStops(at));
    const alone = sign === '.' && end.stops === at + 1;
    if (this.endsHere(sign, at, end.closers, alone)) this.end(end.closers, end.closers);
    return end.closers;
  }

  /** Runs of stops count as one, spaced ellipses too. */
  private behindStops(at: number): number {
    let end = at + 1;
    for (;;) {
      if ('.!?…。！？｡'.includes(this.text[end] ?? ' ')) end++;
      else if (this.text[end] === ' ' && this.text[end + 1] === '.' && !isLetterOrNumberAt(this.text, end + 2))
        end += 2;
      else return end;
    }
  }

  /** Quotes, brackets, closing tags and footnote marks right behind a stop belong to its sentence. */
  private behindClosers(stops: number): { stops: number; closers: number } {
    let at = stops;
    let next = this.skip;
    for (;;) {
      while ((this.skips[next]?.end ?? Infinity) <= at) next++;
      const skip = this.skips[next];
      if (skip && skip.start === at && '<[('.includes(this.text[at] ?? ' ') && !this.isBlock(skip)) at = skip.end;
      else if (at < this.text.length && CLOSERS.includes(this.text[at] ?? ' ')) at++;
      else break;
    }
    return { stops, closers: this.behindNoteNumber(stops, at, next) };
  }

  /** The number of a footnote, as text copied from a PDF or a `<sup>` has it: "policy.12 The". */
  private behindNoteNumber(stops: number, at: number, nextSkip: number): number {
    let end = at;
    while (end - at < 3 && NOTE_DIGITS.includes(this.text[end] ?? ' ')) end++;
    if (end === at) return at;
    const word = /[\p{Ll}”"’)>]/u.test(this.text[(at > stops ? at : stops - 1) - 1] ?? '');
    if (!word) return at;
    const skip = this.skips[nextSkip];
    if (skip?.start === end && this.text[end] === '<' && !this.isBlock(skip)) return skip.end;
    return /\s/.test(this.text[end] ?? ' ') ? end : at;
  }

  private endsHere(sign: string, at: number, end: number, alone: boolean): boolean {
    const { text } = this;
    if (end >= text.length) return true;
    if (CJK_STOPS.includes(sign)) return true;
    if (!isSpaceAt(text, end)) return false;
    const next = this.nextWord(end);
    if (next === null) return true;
    if (goesOnAt(text, next)) return false;
    if (alone) return stopEndsSentence(text, at, this.start, () => wordAt(text, next));
    SAYS.lastIndex = end;
    return !('?!…'.includes(sign) && /["”’»]/.test(text[end - 1] ?? '') && SAYS.test(text));
  }

  /** Where the next word, number or skip begins, behind spaces, opening quotes and tags; null at the paragraph's end. */
  private nextWord(from: number): number | null {
    const { text } = this;
    let at = from;
    let next = this.skip;
    for (;;) {
      while ((this.skips[next]?.end ?? Infinity) <= at) next++;
      const skip = this.skips[next];
      if (at >= text.length) return null;
      if (skip && skip.start <= at) {
        if (text[at] !== '<' && text[at] !== '[') return at;
        at = skip.end;
      } else if (isSpaceAt(text, at) || OPENERS.includes(text[at] ?? ' ')) at++;
      else return at;
    }
  }

  /** Ends the sentence at `end`; the next begins at `next`. */
  private end(end: number, next: number): void {
    const { text } = this;
    let start = this.start;
    let stop = end;
    this.start = next;
    while (start < stop && isSpaceAt(text, start)) start++;
    start = this.behindLeadingNote(start, stop);
    while (stop > start && isSpaceAt(text, stop - 1)) stop--;
    if (start < stop && this.isReadable(start, stop)) this.sentences.push({ start, end: stop });
  }

  /** A comment or the `[^1]:` of a footnote that a sentence would begin with is left out. */
  private behindLeadingNote(from: number, to: number): number {
    const { text } = this;
    let start = from;
    for (;;) {
      while ((this.skips[this.trimSkip]?.end ?? Infinity) <= start) this.trimSkip++;
      const skip = this.skips[this.trimSkip];
      if (!skip || skip.start > start || skip.end > to || !/-->$|\]:$/.test(text.slice(skip.end - 3, skip.end)))
        return start;
      start = skip.end;
      while (start < to && isSpaceAt(text, start)) start++;
    }
  }

  private isReadable(start: number, end: number): boolean {
    let at = start;
    while (at < end) {
      while ((this.skips[this.trimSkip]?.end ?? Infinity) <= at) this.trimSkip++;
      const skip = this.skips[this.trimSkip];
      const until = skip ? Math.min(skip.start, end) : end;
      for (; at < until; at++) if (isLetterOrNumberAt(this.text, at)) return true;
      if (skip && at >= skip.start) at = skip.end;
    }
    return false;
  }
}
