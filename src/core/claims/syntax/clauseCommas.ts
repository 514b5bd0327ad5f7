import * as T from '../../language/tags.js';
import type { Tokens } from './tokens.js';

/**
 * Takes out the commas that a grammar such as the German one wants before a clause, where English has none: those before "dass" and "ob", those
 * right behind a verb ("sagte, er gehe"), and those between a quotation and the cue behind it. All others part what English ones part. Linear.
 */
export function dropClauseCommas(tokens: Tokens): void {
  tokens.keepOnly((i) => !(tokens.tag[i] === T.COMMA && i > 0 && partsClause(tokens, i)));
}

function partsClause({ tag, lemma, hash }: Tokens, i: number): boolean {
  const next = tag[i + 1] ?? T.STOP;
  if (next === T.THAT || next === T.WH) return true;
  if ((lemma[i - 1] ?? -1) >= 0 && isVerb(tag[i - 1] ?? 0)) return true;
  return CLOSING.has(hash[i - 1] ?? 0) && (lemma[i + 1] ?? -1) >= 0;
}

const isVerb = (tag: number): boolean => tag === T.VERB || tag === T.PAST;
const CLOSING = new Set([0x22, 0x201c, 0x201d, 0xab, 0xbb]);
