import { buildAliasIndex, type AliasIndex, type IndexedAlias } from './actors/aliasIndex.js';
import type { LinearModel } from './claims/attribution/linear.js';
import type { ClaimFinder } from './claims/claimFinder.js';
import { finderFor } from './claims/finderFor.js';
import { KnownClaims } from './claims/known/knownClaims.js';
import { PatternReader } from './claims/patternReader.js';
import { compilePatterns, type PatternSet } from './claims/patterns.js';
import { withArticles } from './actors/article.js';
import type { Alias } from './knowledge/model.js';
import type { Knowledge } from './knowledge/knowledge.js';
import { WordFinder } from './claims/words.js';

/** An alias as the matcher knows it, with what decides whether it counts. */
export interface CompiledAlias extends IndexedAlias {
  /** Atoms of `words`, one of which must stand in the paragraph; empty where the alias counts everywhere. */
  readonly context: readonly number[];
}

/** Knowledge made ready for reading texts. Immutable; costs 10 µs an alias to build. */
export interface CompiledKnowledge {
  readonly knowledge: Knowledge;
  readonly aliases: readonly CompiledAlias[];
  readonly index: AliasIndex;
  /** The words of all patterns and contexts, each with its inflections. */
  readonly words: WordFinder;
  readonly patterns: PatternSet;
  readonly patternReader: PatternReader;
  /** Known claims by their meaning. */
  readonly known: KnownClaims;
  /** Finds who claims what; null where no model is at hand. */
  readonly finder: ClaimFinder | null;
}

/**
 * @param load makes the alias index from the list of aliases; given where a stored index is at hand, so that nothing is built twice.
 * @param model what claims look like; without it only known claims are found.
 */
export function compileKnowledge(
  knowledge: Knowledge,
  load: (aliases: readonly IndexedAlias[]) => AliasIndex = buildAliasIndex,
  model: LinearModel | null = null,
): CompiledKnowledge {
  const words = new WordFinder();
  const written = knowledge.entries.flatMap((entry, number) =>
    entry.section === 'claim' ? [] : aliasesOf(entry.name, entry.aliases, number, words),
  );
  const aliases = [...written, ...withArticles(written)];
  const patterns = compilePatterns(knowledge, words);
  const patternReader = new PatternReader(patterns, words);
  const index = load(aliases);
  const known = new KnownClaims({ knowledge, aliases, index });
  return {
    knowledge,
    aliases,
    index,
    words,
    patterns,
    patternReader,
    known,
    finder: model && finderFor(knowledge, model),
  };
}

function aliasesOf(name: string, written: readonly Alias[], entry: number, words: WordFinder): CompiledAlias[] {
  const named = new Set<string>();
  const out: CompiledAlias[] = [];
  for (const { text, kind, context, except } of written) {
    named.add(text);
    out.push({ text, kind, entry, context: context.map((word) => words.add(word)) });
    for (const phrase of except) out.push({ text: phrase, kind: 'except', entry, context: [] });
  }
  if (!named.has(name)) out.push({ text: name, kind: 'name', entry, context: [] });
  return out;
}
