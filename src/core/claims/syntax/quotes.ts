import * as T from '../../language/tags.js';
import { SPACED, type Tokens } from './tokens.js';

/** A quotation: tokens from the opening mark to the closing one, both included; `closed` is false where the mark is missing. */
export interface Quote {
  readonly first: number;
  readonly last: number;
  readonly closed: boolean;
  /** Words inside. */
  readonly words: number;
}

const STRAIGHT = 0x22;
const OPENING = new Map([
  [0x201c, [0x201d, STRAIGHT]],
  [0x201e, [0x201c, 0x201d, STRAIGHT]],
  [0xab, [0xbb]],
  [0xbb, [0xab]],
  [0x2039, [0x203a]],
  [0x203a, [0x2039]],
  [0x2018, [0x2019]],
  [0x201a, [0x2018, 0x2019]],
  [STRAIGHT, [STRAIGHT, 0x201d]],
]);
const CLOSING = new Set([0x201d, 0xbb, 0xab, 0x203a, 0x2039]);
/** Marks whose next opening one, met before a closing one, tells that they were never closed. */
const ONLY_OPENING = [0x201c, 0x201e, 0x2018, 0x201a];
/** A quotation that is never closed ends here at the latest, so that it does not swallow the text. */
const MOST_UNCLOSED_SENTENCES = 6;

/** Pairs the quotation marks of a paragraph and marks the tokens inside. Quotations do not nest: the outer one counts. Linear. */
export function findQuotes(tokens: Tokens): Quote[] {
  const quotes: Quote[] = [];
  const nextClosing = closingAhead(tokens);
  const nextOpening = openingAhead(tokens);
  for (let i = 0; i < tokens.count; i++) {
    const unit = tokens.tag[i] === T.MARK || tokens.tag[i] === T.GENITIVE ? (tokens.hash[i] ?? 0) : 0;
    const closers = unit === 0 ? undefined : OPENING.get(unit);
    if (!closers || !opens(tokens, i, unit)) {
      if (CLOSING.has(unit) || unit === STRAIGHT) tokens.tag[i] = T.CLOSE_QUOTE;
      continue;
    }
    const again = nextBehind(i, nextOpening.get(unit));
    const close = closeOf(i, closers, nextClosing);
    // Another one opens before this one is closed: its closing mark was forgotten.
    const reopened = again !== null && (close === null || again < close);
    const last = reopened ? null : close;
    if (last === null && (unit === 0x2018 || unit === 0x201a)) continue;
    const end = last ?? (reopened ? Math.min(sentenceEnd(tokens, i), again - 1) : unclosedEnd(tokens, i));
    quotes.push(mark(tokens, i, end, last !== null, quotes.length));
    i = end;
  }
  return quotes;
}

/** For each token the next one that could close a quotation, by kind; so that searching stays linear. */
function closingAhead(tokens: Tokens): Map<number, number[]> {
  const ahead = new Map<number, number[]>();
  for (let i = 0; i < tokens.count; i++) {
    const unit = tokens.hash[i] ?? 0;
    if (unit < 0 || unit > 0xffff || tokens.tag[i] === T.COMMA) continue;
    if (!CLOSING.has(unit) && unit !== STRAIGHT && unit !== 0x2019 && unit !== 0x201c && unit !== 0x2018) continue;
    if (unit === STRAIGHT && opens(tokens, i, unit)) continue;
    if (unit === 0x2019 && !closesSingle(tokens, i)) continue;
    const list = ahead.get(unit);
    if (list) list.push(i);
    else ahead.set(unit, [i]);
  }
  for (const list of ahead.values()) list.reverse();
  return ahead;
}

function closeOf(from: number, closers: readonly number[], ahead: ReadonlyMap<number, number[]>): number | null {
  let best: number | null = null;
  for (const closer of closers) {
    const next = nextBehind(from, ahead.get(closer));
    if (next !== null && (best === null || next < best)) best = next;
  }
  return best;
}

/** The first place of a list behind another; the list, from far to near, loses what lies before. */
function nextBehind(from: number, list: number[] | undefined): number | null {
  while (list && list.length > 0 && (list[list.length - 1] ?? 0) <= from) list.pop();
  return list?.[list.length - 1] ?? null;
}

/** Marks that only ever open, by kind, from far to near. */
function openingAhead(tokens: Tokens): Map<number, number[]> {
  const ahead = new Map<number, number[]>(ONLY_OPENING.map((unit) => [unit, []]));
  for (let i = tokens.count - 1; i >= 0; i--) {
    const unit = tokens.hash[i] ?? 0;
    if (tokens.tag[i] === T.MARK && opens(tokens, i, unit)) ahead.get(unit)?.push(i);
  }
  return ahead;
}

/** A straight mark opens where a space is before it and none behind; curly ones by their form. */
function opens(tokens: Tokens, i: number, unit: number): boolean {
  if (CLOSING.has(unit) && unit !== 0xbb && unit !== 0x203a) return unit === 0xab || unit === 0x2039;
  const spaceBefore = i === 0 || ((tokens.bits[i] ?? 0) & SPACED) !== 0 || isOpener(tokens.tag[i - 1] ?? 0);
  if (unit === STRAIGHT || unit === 0xbb || unit === 0x203a || unit === 0x2018) {
    const spaceBehind = i + 1 >= tokens.count || ((tokens.bits[i + 1] ?? 0) & SPACED) !== 0;
    return spaceBefore && !spaceBehind;
  }
  return true;
}

const isOpener = (tag: number): boolean => tag === T.OPEN_BRACKET || tag === T.DASH || tag === T.OPEN_QUOTE;

const closesSingle = (tokens: Tokens, i: number): boolean =>
  i + 1 >= tokens.count || ((tokens.bits[i + 1] ?? 0) & SPACED) !== 0 || T.has(T.PUNCTUATION, tokens.tag[i + 1] ?? 0);

function unclosedEnd(tokens: Tokens, from: number): number {
  // Quotations that go on in the next paragraph are not closed in this one, and begin it.
  return sentenceEnd(tokens, from, from === 0 ? MOST_UNCLOSED_SENTENCES : 0);
}

/** The last token of a sentence, or of one of those that follow. */
function sentenceEnd(tokens: Tokens, from: number, further = 0): number {
  const last = (tokens.sentence[from] ?? 0) + further;
  let end = from;
  while (end + 1 < tokens.count && (tokens.sentence[end + 1] ?? 0) <= last) end++;
  return end;
}

function mark(tokens: Tokens, first: number, last: number, closed: boolean, number: number): Quote {
  let words = 0;
  for (let i = first; i <= last; i++) {
    tokens.quote[i] = number;
    if (i > first && i < last && !T.has(T.PUNCTUATION, tokens.tag[i] ?? 0)) words++;
  }
  tokens.tag[first] = T.OPEN_QUOTE;
  if (closed) tokens.tag[last] = T.CLOSE_QUOTE;
  return { first, last, closed, words };
}
