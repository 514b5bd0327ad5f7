import type { Coding } from '../../src/core/codings/model.js';
import { writeCodingFile } from '../../src/core/codings/file/writeCoding.js';
import { oneSpace } from '../../src/core/text/oneLine.js';
import { random } from './material.js';

/** About as much on either side of a quote as codings keep. UTF-16 units. */
const CONTEXT = 48;
const STANCES = ['supports', 'disputes', 'reports'] as const;

/** A coding file about a text: so many statements, spread evenly, their quotes of some 20 to 120 units from word to word. Repeatable. */
export function codingFileOf(text: string, count: number, document: string, coder = 'Ana'): string {
  const next = random(count);
  const codings = Array.from({ length: count }, (_, i): Coding => {
    const start = wordStart(text, Math.floor((i * text.length) / count));
    const end = wordEnd(text, Math.min(text.length, start + 20 + Math.floor(next() * 100)));
    const prefix = oneSpace(text.slice(wordStart(text, Math.max(0, start - CONTEXT)), start));
    const suffix = oneSpace(text.slice(end, wordEnd(text, end + CONTEXT)));
    return {
      id: `c${i.toString(36)}x`,
      what: 'statement',
      parts: [
        {
          quote: text.slice(start, end),
          prefix,
          suffix,
          start,
          end,
          ...(i % 4 === 0 && { others: { alike: 30 + (i % 20) } }),
        },
      ],
      actor: `actor-${i % 40}`,
      claim: `claim-${i % 200}`,
      stance: STANCES[i % STANCES.length] ?? 'reports',
      kind: 'states',
      cue: 'said',
      status: i % 10 === 9 ? 'refused' : 'confirmed',
      date: '2026-01-01T12:00:00Z',
      fields: {},
      extra: {},
    };
  });
  return writeCodingFile({ document, coder, codings, extra: {} });
}

/** The first beginning of a word at an offset or behind. */
function wordStart(text: string, at: number): number {
  let start = at;
  if (start > 0) while (start < text.length && isOfWord(text, start - 1)) start++;
  while (start < text.length && !isOfWord(text, start)) start++;
  return start;
}

/** The first end of a word at an offset or behind. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isOfWord(text, end - 1)) end++;
  while (end < text.length && isOfWord(text, end)) end++;
  return end;
}

const isOfWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
