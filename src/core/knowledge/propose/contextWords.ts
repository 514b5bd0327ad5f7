import { isCommonWord } from '../../actors/aliasIndex.common.js';
import type { Span } from '../../span.js';

/** Looked at on either side; a paragraph ends it earlier. UTF-16 units. */
const AROUND = 1_000;
const MOST = 8;

/**
 * Words of the paragraph around a place by which one could tell it from others of the same name: names first, then long words, the nearest first.
 * @param at its span in `text`, UTF-16 offsets, end exclusive.
 */
export function contextWordsAround(text: string, at: Span): string[] {
  const before =
    text
      .slice(Math.max(0, at.start - AROUND), at.start)
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  const after = text.slice(at.end, at.end + AROUND).split(/\n\s*\n/)[0] ?? '';
  const near = [
    ...wordsOf(before).map(({ word, index }) => ({
      word,
      far: before.length - index - word.length,
      opens: opens(before, index),
    })),
    ...wordsOf(after).map(({ word, index }) => ({ word, far: index, opens: opens(after, index) })),
  ];
  const own = new Set(wordsOf(text.slice(at.start, at.end)).map(({ word }) => word.toLowerCase()));
  const found = new Map<string, { word: string; rank: number }>();
  for (const { word, far, opens } of near.sort((a, b) => a.far - b.far)) {
    const key = word.toLowerCase();
    if (own.has(key) || found.has(key) || isCommonWord(word) || word.length < 4) continue;
    const isName = /^\p{Lu}/u.test(word) && !opens;
    found.set(key, { word, rank: (isName ? 0 : AROUND) + far - 10 * Math.min(word.length, 12) });
  }
  return [...found.values()]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
    .map(({ word }) => word);
}

const wordsOf = (text: string): { word: string; index: number }[] =>
  [...text.matchAll(/\p{L}[\p{L}\p{M}’'-]*\p{L}/gu)].map((match) => ({
    word: match[0].replace(/[’']s$/u, ''),
    index: match.index,
  }));

/** A sentence begins there, so that a capital says nothing. */
const opens = (text: string, index: number): boolean => /(?:^|[.!?:]["”’)]*)\s*["“‘(]*$/u.test(text.slice(0, index));
