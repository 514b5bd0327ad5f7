import { lowerText } from '../text/charClass.js';
import { JoinerReader, NO_JOINER } from '../text/joiner.js';
import { spelling, TokenReader } from '../text/tokens.js';

/** A token of an alias. */
export interface AliasToken {
  /** What joins it to the token before; 0 for the first. */
  readonly joiner: number;
  /** As it is written, composed, without what is invisible. */
  readonly spelling: string;
  /** The same in lower case. */
  readonly folded: string;
  readonly hash: number;
}

const reader = new TokenReader();
const joiners = new JoinerReader();

/** The tokens of an alias; none where it has none, or where something stands between two that joins none. */
export const tokensOf = (text: string): AliasToken[] => {
  const to = text.length;
  const tokens: AliasToken[] = [];
  let at = nextToken(text, 0);
  let joiner = NO_JOINER;
  while (at < to) {
    if (!reader.read(text, at, to)) return nextToken(text, at) < to ? [] : tokens;
    const { hash, end, dotted, plain } = reader;
    const written = plain ? text.slice(at, end) : spelling(text, at, end, dotted);
    tokens.push({ joiner, spelling: written, folded: lowerText(written), hash });
    joiner = joiners.read(text, end, to);
    at = joiners.end;
    if (joiner === NO_JOINER) return nextToken(text, end) < to ? [] : tokens;
  }
  return tokens;
};

/** Where the next token begins; the text's length where there is none. */
const nextToken = (text: string, at: number): number => {
  while (at < text.length && !reader.read(text, at, text.length)) at = reader.end;
  return at;
};
