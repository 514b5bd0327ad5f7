import type { IndexedAlias, IndexedKind } from '../../../src/core/actors/aliasIndex.js';
import type { Span } from '../../../src/core/span.js';

/**
 * The rules of the alias index once more, as plainly as can be: regular expressions and lists, each alias tried at each
 * word. Far too slow for use, and made without a line of the index, so that the two can be compared.
 */
interface Token extends Span {
  readonly spelling: string;
  readonly dotted: boolean;
  /** What stands before the next token of the text, null where nothing that joins. */
  joiner: string | null;
}

export interface Hit extends Span {
  readonly aliases: readonly number[];
}

const SOLO = '\\p{Script=Han}';
const WORD = '[[\\p{L}\\p{N}]--[\\p{Script=Han}ʹʻʼ]]';
const INVISIBLE = '[\\u00ad\\u200b]';
const DOTTED = /(?:\p{Lu}\.)+(?:\p{Lu}(?![\p{L}\p{N}]))?/uy;
const TOKEN = new RegExp(`${SOLO}\\p{M}*|${WORD}(?:[${WORD}\\p{M}${INVISIBLE}]|_(?=${WORD}|${SOLO}))*`, 'vy');

const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const token = tokenAt(text, at);
    if (token) tokens.push(token);
    at = token?.end ?? at + 1;
  }
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    token.joiner = next ? joinerOf(text.slice(token.end, next.start)) : null;
  });
  return tokens;
};

const tokenAt = (text: string, at: number): Token | null => {
  DOTTED.lastIndex = TOKEN.lastIndex = at;
  const dotted = DOTTED.exec(text)?.[0] ?? '';
  if ((dotted.match(/\p{Lu}/gu) ?? []).length > 1) {
    return {
      start: at,
      end: at + dotted.length,
      spelling: dotted.replaceAll('.', ''),
      dotted: true,
      joiner: null,
    };
  }
  const found = TOKEN.exec(text)?.[0].replace(/[\u00ad\u200b]+$/u, '');
  if (found === undefined) return null;
  const spelling = found.replace(/[\u00ad\u200b]/gu, '').normalize('NFC');
  return {
    start: at,
    end: at + found.length,
    spelling,
    dotted: false,
    joiner: null,
  };
};

const joinerOf = (gap: string): string | null => {
  if (/\p{M}/u.test(gap) || /\n[ >]*\n/u.test(gap.replace(/\r\n?/gu, '\n'))) return null;
  const joiner = gap
    .replace(/[\u00ad\u200b]/gu, '')
    .replace(/\r\n?/gu, '\n')
    .replace(/[‐–]/gu, '-')
    .replace(/’/gu, "'")
    .replace(/-[ \u00a0]*\n[ \u00a0>]*/gu, '-')
    .replace(/[ \u00a0]*\n[ \u00a0>]*|[ \u00a0]+/gu, ' ')
    .replace(/ ?([&/]) ?/gu, '$1');
  return joiner.length > 4 || (joiner.length > 1 && /[^\x00-\x7f]/u.test(joiner)) ? null : joiner;
};

const upper = (text: string): boolean => text !== text.toLowerCase();
const allCapitals = (text: string): boolean => text === text.toUpperCase();

/** Whether a word of the text may stand for a word of an alias. */
const agree = (alias: string, kind: IndexedKind, token: Token): boolean => {
  const { spelling } = token;
  if (alias.toLowerCase() !== spelling.toLowerCase()) return false;
  if (token.dotted && !(upper(alias) && allCapitals(alias) && kind !== 'word')) return false;
  if (kind === 'word') return true;
  if (kind === 'acronym' && upper(alias)) {
    const capitalised = spelling.charAt(0) + spelling.slice(1).toLowerCase();
    return (
      spelling === alias || (allCapitals(alias) && alias.length >= 4 && spelling === capitalised && upper(spelling))
    );
  }
  if (allCapitals(spelling)) return true;
  return [...alias].every((letter, i) => {
    const own = [...spelling][i] ?? '';
    return upper(letter) ? own === letter : i === 0 || own === letter;
  });
};

const plural = ({ text, kind }: IndexedAlias): string[] =>
  (kind === 'people' || kind === 'adjective') && /[a-zA-Z](?<!ese|ish|ch|sh|s|x|z)$/iu.test(text.trimEnd())
    ? [text.trimEnd() + 's']
    : [];

/** The tokens of an alias, null where something inside it joins nothing. */
const formOf = (text: string): Token[] | null => {
  const tokens = tokensOf(text);
  return tokens.length > 0 && tokens.every(({ joiner }, i) => joiner !== null || i === tokens.length - 1)
    ? tokens
    : null;
};

/** What `AliasIndex.match` should report of a text without skips. */
export const matchPlainly = (aliases: readonly IndexedAlias[], text: string): Hit[] => {
  const forms = aliases.flatMap((alias, number) =>
    [alias.text, ...plural(alias)].flatMap((form) => {
      const tokens = formOf(form);
      return tokens ? [{ number, kind: alias.kind, tokens }] : [];
    }),
  );
  const tokens = tokensOf(text);
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length;) {
    let best: { length: number; aliases: number[] } | null = null;
    for (const form of forms) {
      const { length } = form.tokens;
      if (best && length < best.length) continue;
      const here = tokens.slice(at, at + length);
      const last = here[length - 1];
      const fits = form.tokens.every((token, i) => {
        const own = here[i];
        if (!own || !agree(token.spelling, form.kind, own)) return false;
        return i === length - 1 || own.joiner === token.joiner;
      });
      if (!fits || !last) continue;
      const next = tokens[at + length]?.spelling ?? '';
      if (form.kind === 'combining' && !(last.joiner === '-' && !/^[0-9]/u.test(next))) continue;
      if (!best || length > best.length) best = { length, aliases: [] };
      if (form.kind !== 'except') best.aliases.push(form.number);
    }
    const [first, last] = [tokens[at], tokens[at + (best?.length ?? 1) - 1]];
    if (best && first && last && best.aliases.length > 0) {
      hits.push({
        start: first.start,
        end: last.end,
        aliases: [...new Set(best.aliases)],
      });
    }
    at += best?.length ?? 1;
  }
  return hits;
};
