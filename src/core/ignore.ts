import type { IgnoredSpan } from './paragraph.js';
import type { Ignore } from './knowledge/model.js';

type What = IgnoredSpan['what'];
export type IgnoreFinder = (text: string) => readonly IgnoredSpan[];

const NONE: readonly IgnoredSpan[] = [];

/**
 * Finds the places that a reader's marks and the knowledge files' `ignore` name. White space in a phrase stands for any, quotes and
 * apostrophes for all their forms; case does not count; whole words only.
 */
export function ignoreFinder(phrases: Iterable<string>, records: readonly Ignore[]): IgnoreFinder {
  const wanted = new Map<string, What>();
  for (const { text, quote, what } of records) {
    if (text !== undefined) wanted.set(text, what);
    if (quote !== undefined) wanted.set(quote, what);
  }
  for (const phrase of phrases) wanted.set(phrase, 'any');
  const finders = [...groupByWhat(wanted)].map(([what, texts]) => ({ what, pattern: anyOf(texts) }));
  if (finders.length === 0) return () => NONE;
  return (text) =>
    finders.flatMap(({ what, pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({ what, start: match.index, end: match.index + match[0].length })),
    );
}

function groupByWhat(wanted: ReadonlyMap<string, What>): Map<What, string[]> {
  const groups = new Map<What, string[]>();
  for (const [text, what] of wanted) {
    if (text.trim() !== '') groups.set(what, [...(groups.get(what) ?? []), text.trim()]);
  }
  return groups;
}

/** The longest first, so that a phrase within a phrase does not win. */
function anyOf(texts: readonly string[]): RegExp {
  const sources = [...texts].sort((a, b) => b.length - a.length).map(source);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

const source = (text: string): string =>
  text
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/["“”„«»]/g, '["“”„«»]')
    .replace(/\s+/g, '\\s+');
