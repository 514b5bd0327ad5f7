import type { Coding } from '../../src/core/codings/model.js';
import { writeCodingFile } from '../../src/core/codings/file/writeCoding.js';
import { oneSpace } from '../../src/core/text/oneLine.js';
import { random } from './material.js';

/** About as much on either side of a quote as codings keep. UTF-16 units. */
const CONTEXT = 48;
/** Shorter quotes stand in several places. UTF-16 units. */
const SHORTEST = 20;
const STANCES = ['supports', 'disputes', 'reports'] as const;

/** A coding file about a text: so many statements, spread evenly, their quotes of some 20 to 120 units from word to word. Repeatable. */
export function codingFileOf(text: string, count: number, document: string, coder = 'Ana'): string {
  const next = random(count);
  const codings = Array.from({ length: count }, (_, i): Coding => {
    const start = passageStart(text, Math.floor((i * text.length) / count));
    const end = Math.min(lineEnd(text, start), wordEnd(text, start + SHORTEST + Math.floor(next() * 100)));
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

/** The first beginning of a word at an offset or behind that is followed by a passage's length of its paragraph. */
function passageStart(text: string, at: number): number {
  const start = wordStart(text, at);
  const end = lineEnd(text, start);
  return end - start >= SHORTEST || end === text.length ? start : passageStart(text, end);
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

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

const isOfWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
