import { isSpaceAt } from '../../text/characters.js';
import type { TokenTable } from '../../text/tokenTable.js';
import { besideWords } from './besideWords.js';

const COMMA = 0x2c;
const HYPHEN = 0x2d;

/** The words beside names, by the numbers of their tokens: what they say (bits of `besideWords.ts`, 0 where there is none), and how they are written. */
export class Beside {
  private readonly words = besideWords();

  constructor(private readonly tokens: TokenTable) {}

  /** What the word right before a token says. */
  before(token: number): number {
    const { tokens } = this;
    const before = tokenBefore(tokens, token);
    return before < 0 ? 0 : this.words.of(tokens, before, wholeStart(tokens, before), tokens.ends[before] ?? 0);
  }

  /** What the word says that stands right behind the one that begins with `token` and ends at `end`, a UTF-16 offset. */
  behind(token: number, end: number): number {
    return this.bitsOf(tokenBehind(this.tokens, token, end));
  }

  /** The same of the one behind that. */
  behindThat(token: number, end: number): number {
    const next = tokenBehind(this.tokens, token, end);
    return next < 0 ? 0 : this.bitsOf(tokenBehind(this.tokens, next, this.tokens.ends[next] ?? 0));
  }

  /** The word right before a token, with what hyphens join to it. */
  textBefore(token: number): string {
    const { tokens } = this;
    const before = tokenBefore(tokens, token);
    return before < 0 ? '' : tokens.text.slice(wholeStart(tokens, before), tokens.ends[before]);
  }

  /** The word right behind, with what hyphens join to it. */
  textBehind(token: number, end: number): string {
    const { tokens } = this;
    const next = tokenBehind(tokens, token, end);
    return next < 0 ? '' : tokens.text.slice(tokens.starts[next], wholeEnd(tokens, next));
  }

  private bitsOf(token: number): number {
    const { tokens } = this;
    return token < 0 ? 0 : this.words.of(tokens, token, tokens.starts[token] ?? 0, wholeEnd(tokens, token));
  }
}

/** The number of the token right before a token: spaces and perhaps a comma part them. -1: none. */
function tokenBefore({ text, starts, ends }: TokenTable, token: number): number {
  if (token < 1) return -1;
  const from = ends[token - 1] ?? 0;
  let to = starts[token] ?? 0;
  if (to - from === 1) return text.charCodeAt(from) === 0x20 ? token - 1 : -1;
  if (to === from || !isSpaceAt(text, to - 1)) return -1;
  while (to > from && isSpaceAt(text, to - 1)) to--;
  if (to > from && text.charCodeAt(to - 1) === COMMA) to--;
  return to === from ? token - 1 : -1;
}

/** The number of the token right behind a word that begins with `token` and ends at `end`, a UTF-16 offset; spaces part them. -1: none. */
function tokenBehind({ text, count, starts }: TokenTable, token: number, end: number): number {
  let next = token;
  while (next < count && (starts[next] ?? 0) < end) next++;
  if (next === count) return -1;
  const to = starts[next] ?? 0;
  if (to - end === 1) return text.charCodeAt(end) === 0x20 ? next : -1;
  for (let at = end; at < to; at++) if (!isSpaceAt(text, at)) return -1;
  return to > end ? next : -1;
}

/** Where the word begins whose last part is a token: hyphens join parts. A UTF-16 offset. */
function wholeStart({ text, starts, ends }: TokenTable, token: number): number {
  let first = token;
  while (first > 0 && isHyphened(text, ends[first - 1] ?? 0, starts[first] ?? 0)) first--;
  return starts[first] ?? 0;
}

/** Where the word ends whose first part is a token. */
function wholeEnd({ text, count, starts, ends }: TokenTable, token: number): number {
  let last = token;
  while (last + 1 < count && isHyphened(text, ends[last] ?? 0, starts[last + 1] ?? 0)) last++;
  return ends[last] ?? 0;
}

const isHyphened = (text: string, end: number, next: number): boolean =>
  next - end === 1 && text.charCodeAt(end) === HYPHEN;
