import AhoCorasick from 'modern-ahocorasick';
import type * as AliasIndexModule from '../../src/core/actors/aliasIndex.js';
import { asBuilt } from './asBuilt.js';

const { buildAliasIndex } = asBuilt<typeof AliasIndexModule>('src/core/actors/aliasIndex.ts');

/** Finds aliases in a text: starts and ends, one behind the other. */
export type Matcher = (text: string) => number[];

/** Our index, with aliases that match in any case. */
export const ourMatcher = (aliases: readonly string[]): Matcher => {
  const index = buildAliasIndex(aliases.map((text, entry) => ({ text, kind: 'word', entry })));
  return (text) => {
    const spans: number[] = [];
    index.match(text, [], (start, end) => spans.push(start, end));
    return spans;
  };
};

/** One alternation, longest first, in any case, between word boundaries. */
export const regExpMatcher = (aliases: readonly string[]): Matcher => {
  const sorted = [...aliases].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`\\b(?:${sorted.map((alias) => alias.replace(/[^\w\s]/g, '\\$&')).join('|')})\\b`, 'gi');
  return (text) => {
    const spans: number[] = [];
    pattern.lastIndex = 0;
    for (let found = pattern.exec(text); found; found = pattern.exec(text)) spans.push(found.index, pattern.lastIndex);
    return spans;
  };
};

/** The package, at its best here: lower-cased text, all matches, of which we keep the longest between word boundaries. */
export const ahoCorasickMatcher = (aliases: readonly string[]): Matcher => {
  const automaton = new AhoCorasick(
    aliases.map((alias) => alias.toLowerCase()),
    { boundary: 'ascii' },
  );
  return (text) => {
    const spans: number[] = [];
    for (const { start, end } of automaton.search(text.toLowerCase(), { strategy: 'leftmost-longest' }))
      spans.push(start, end);
    return spans;
  };
};

const CLASS = Uint8Array.from({ length: 65536 }, (_, unit) => {
  const small = unit >= 65 && unit <= 90 ? unit + 32 : unit;
  return (small >= 97 && small <= 122) || (unit >= 48 && unit <= 57) ? small : 0;
});

/** What no matcher by words can do without: reads and hashes each word in small letters, and looks nothing up. */
export const limitLoop = (text: string): number => {
  const classes = CLASS;
  const { length } = text;
  let sum = 0;
  for (let i = 0; i < length; i++) {
    let letter = classes[text.charCodeAt(i)] ?? 0;
    if (letter === 0) continue;
    let hash = 0x811c9dc5 | 0;
    do {
      hash = Math.imul(hash ^ letter, 0x01000193);
      letter = ++i < length ? (classes[text.charCodeAt(i)] ?? 0) : 0;
    } while (letter !== 0);
    sum = (sum + hash) | 0;
  }
  return sum;
};
