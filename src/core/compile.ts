import { buildAliasIndex, extendAliasIndex, type AliasIndex } from './actors/aliasIndex.js';
import { ContextWords } from './actors/contextWords.js';
import { listAliases, type AliasList } from './compile.aliases.js';
import type { LinearModel } from './claims/attribution/linear.js';
import type { ClaimFinder } from './claims/claimFinder.js';
import { finderFor } from './claims/finderFor.js';
import { KnownClaims } from './claims/known/knownClaims.js';
import { PatternReader } from './claims/patternReader.js';
import { compilePatterns, type PatternSet } from './claims/patterns.js';
import type { Knowledge } from './knowledge/knowledge.js';
import { WordFinder } from './claims/words.js';
import { TokenTable } from './text/tokenTable.js';

/** Knowledge made ready for reading texts. Immutable; costs 10 µs an alias to build, those of the pack left out. */
export interface CompiledKnowledge {
  readonly knowledge: Knowledge;
  readonly aliases: AliasList;
  readonly index: AliasIndex;
  readonly contextWords: ContextWords;
  /** The tokens of the paragraph that is being read. */
  readonly tokens: TokenTable;
  readonly patterns: PatternSet;
  readonly patternReader: PatternReader;
  /** Known claims by their meaning. */
  readonly known: KnownClaims;
  /** Finds who claims what; null where no model is at hand. */
  readonly finder: ClaimFinder | null;
  /** False where nothing is known of claims, neither which there are nor what they look like: then none is looked for. */
  readonly looksForClaims: boolean;
}

/**
 * @param load makes the alias index from the list of aliases; given where a stored index is at hand, so that nothing is built twice.
 * @param model what claims look like; without it only known claims are found.
 */
export function compileKnowledge(
  knowledge: Knowledge,
  load: (aliases: AliasList) => AliasIndex = indexOf,
  model: LinearModel | null = null,
): CompiledKnowledge {
  const words = new WordFinder();
  const aliases = listAliases(knowledge);
  const patterns = compilePatterns(knowledge, words);
  const patternReader = new PatternReader(patterns, words);
  const index = load(aliases);
  const known = new KnownClaims({ knowledge, aliases, index });
  return {
    knowledge,
    aliases,
    index,
    contextWords: new ContextWords(),
    tokens: new TokenTable(),
    patterns,
    patternReader,
    known,
    finder: model && finderFor(knowledge, model),
    looksForClaims: model !== null || knowledge.own.some((number) => knowledge.entries[number]?.section === 'claim'),
  };
}

/** The index of a list of aliases: the pack's with those that are not in it, else one made anew. */
export const indexOf = ({ pack, more, gone }: AliasList): AliasIndex =>
  pack ? extendAliasIndex(pack.tables, pack.aliases.count, more, gone) : buildAliasIndex(more);
