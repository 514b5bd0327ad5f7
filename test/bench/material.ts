import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { mergeKnowledge } from '../../src/core/knowledge/merge.js';
import type { Knowledge } from '../../src/core/knowledge/knowledge.js';
import type { Pack } from '../../src/core/pack/pack.js';
import { parseKnowledgeFile } from '../../src/core/knowledge/parse.js';

/** Repeatable numbers in [0, 1) (mulberry32). */
export function random(seed: number): () => number {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const REAL = path.resolve(import.meta.dirname ?? __dirname, '../../../shared/data/claims/train.jsonl');
const POLICY = path.resolve(import.meta.dirname ?? __dirname, '../../../shared/data/policy/dev.jsonl');

/** News prose of a given length in UTF-16 units: real where it lies beside the project, else made of syllables. */
export function benchText(length: number): string {
  const base = existsSync(REAL) ? realText() : madeText(Math.min(length, 1_000_000));
  let text = base;
  while (text.length < length) text += `\n\n${base}`;
  return text.slice(0, length);
}

/** News with a policy text after every ninth report, as users read them; made of syllables where no real ones lie beside the project. */
export function mixedText(length: number): string {
  if (!existsSync(REAL) || !existsSync(POLICY)) return benchText(length);
  const policy = textsOf(POLICY);
  const mixed = textsOf(REAL).flatMap((news, i) =>
    i % 9 === 0 ? [news, policy[(i / 9) % policy.length] ?? ''] : [news],
  );
  return mixed.join('\n\n').slice(0, length);
}

const realText = (): string => textsOf(REAL).join('\n\n');

const textsOf = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => String((JSON.parse(line) as { text: string }).text));

/** Prose made of syllables. */
export function madeText(length: number): string {
  const next = random(1);
  const name = nameMaker(2);
  const words: string[] = [];
  for (let size = 0; size < length;) {
    const word = next() < 0.12 ? name() : syllables(next, 1 + Math.floor(next() * 3));
    const stop = next() < 0.06 ? (next() < 0.3 ? '.\n\n' : '. ') : ' ';
    words.push(word + stop);
    size += word.length + stop.length;
  }
  return words.join('');
}

const SYLLABLES =
  'ba co di fu ga he in jo ka le mi no or pe qui ra sa ti un ve wo xi ya zu ster tion ment land burg'.split(' ');
const syllables = (next: () => number, count: number): string =>
  Array.from({ length: count }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)] ?? '').join('');

/** Names of one to three words, repeatable. */
export function nameMaker(seed: number): () => string {
  const next = random(seed);
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return () =>
    Array.from({ length: 1 + Math.floor(next() * 3) }, () => capital(syllables(next, 2 + Math.floor(next() * 2)))).join(
      ' ',
    );
}

const BUNDLED = path.resolve(import.meta.dirname ?? __dirname, '../../knowledge/sino-russian-relations.policy.yaml');

/** The bundled knowledge, filled up with made actors to about so many aliases. */
export function benchKnowledge(aliases: number, pack: Pack | null = null): Knowledge {
  const { file } = parseKnowledgeFile(readFileSync(BUNDLED, 'utf8'));
  if (!file) throw new Error('The bundled knowledge file cannot be read.');
  const at = { start: 0, end: 0 };
  const name = nameMaker(3);
  const made = Array.from({ length: aliases }, (_, i) => ({
    section: 'actor' as const,
    id: `made-${i}`,
    name: `${name()} ${i % 7 === 0 ? 'Council' : ''}`.trim(),
    type: 'organization' as const,
    aliases: [],
    removeAliases: [],
    memberOf: [],
    roles: [],
    identifiers: {},
    relations: [],
    at,
    idAt: at,
  }));
  const bundled = { uri: 'bundled', origin: 'bundled' as const, file };
  const extra = {
    uri: 'made',
    origin: 'workspace' as const,
    file: { ...file, actors: made, terms: [], claims: [], relations: [], sources: [] },
  };
  return mergeKnowledge([bundled, extra], pack).knowledge;
}
