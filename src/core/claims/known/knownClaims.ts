import type { CompiledKnowledge } from '../../compile.js';
import type { MergedClaim } from '../../knowledge/knowledge.js';
import type { Span } from '../../span.js';
import { isSwapped } from './direction.js';
import { mentionsIn } from '../mentionsIn.js';
import { Hearing } from './hearing.js';
import { kinshipOf, type Kinship } from './kinship.js';
import { Prefilter } from './prefilter.js';
import { profilesOf, type ClaimProfiles } from './profiles.js';
import { bestView, scoreOf, Uttered } from './score.js';
import { isDenied } from './polarity.js';
import { readUtterance, type NamedEntry } from './utterance.js';

/** A stretch of text with at least this score says what the claim says. */
export const COUNTS_AS_MENTION = 0.87;
/** With at least this score the claim is worth showing to the reader, who decides. */
export const SUGGESTED = 0.7;

/** No sentence is longer; what is, is a table or a text without full stops, and its parts do not belong together. */
const LONGEST = 2_000;
/** A claim that another outdoes by more than this is no mention: one sentence mostly makes one claim. */
const RIVALS = 0.04;
const MOST_IF_OUTDONE = 0.85;

/** A known claim that a stretch of text may make. */
export interface KnownClaimMatch {
  /** The claim's entry number. */
  readonly claim: number;
  /** 0 to 1. */
  readonly score: number;
  /** `disputes` where the stretch says the opposite of the claim; such a match never counts as a mention. Null where it is too little alike to tell. */
  readonly stance: 'supports' | 'disputes' | null;
  /** The words that tell, in the order of the text. */
  readonly why: readonly Span[];
}

/** Why a stretch of text that a pattern matched does not say what the claim says. */
export type Refutation = 'asked' | 'denied' | 'swapped';

/**
 * Finds the claims of the knowledge in other words: by concepts instead of words, by who acts on whom, and by what is negated.
 * Built in no time: whom its claims speak of is read with the first text, its vocabulary when a stretch of text first names the actors of a claim.
 */
export class KnownClaims {
  private asked: { readonly kin: Kinship; readonly prefilter: Prefilter } | null = null;
  private heard: Hearing | null = null;
  private made: ClaimProfiles | null = null;

  constructor(private readonly compiled: Pick<CompiledKnowledge, 'knowledge' | 'aliases' | 'index'>) {}

  /**
   * The known claims that the text within `span` may make, best first, none below `SUGGESTED`.
   * @param least nobody asks for matches unless the best may be as good as this. @param mentions those of the text, sorted by start; those outside the span do not count. Offsets are UTF-16 code units, ends exclusive.
   */
  suggest(text: string, span: Span, mentions: readonly NamedEntry[], least = SUGGESTED): readonly KnownClaimMatch[] {
    if (span.end - span.start > LONGEST) return NONE;
    const inside = mentionsIn(mentions, span);
    const candidates = this.candidates(text, span, inside, least);
    if (candidates.length === 0) return NONE;
    const uttered = this.read(text, span, inside);
    if (uttered.said.asks) return NONE;
    const found: KnownClaimMatch[] = [];
    for (const claim of candidates) {
      const profile = this.profiles.of(claim);
      const match = profile && scoreOf(profile, this.profiles.slotsOf(claim), uttered, this.kin, SUGGESTED);
      if (match) found.push({ claim, ...match });
    }
    found.sort((a, b) => b.score - a.score || a.claim - b.claim);
    const best = found[0]?.score ?? 0;
    return found.map((match) =>
      match.score < best - RIVALS ? { ...match, score: Math.min(match.score, MOST_IF_OUTDONE) } : match,
    );
  }

  /** Why the text within `span`, where a pattern of `claim` matched, does not make it after all; null where nothing speaks against it. */
  refutes(claim: number, text: string, span: Span, mentions: readonly NamedEntry[]): Refutation | null {
    const profile = this.profiles.of(claim);
    if (!profile || span.end - span.start > LONGEST) return null;
    const uttered = this.read(text, span, mentionsIn(mentions, span));
    if (uttered.said.asks) return 'asked';
    if (isSwapped(profile.sides, uttered.sides, this.kin)) return 'swapped';
    const best = bestView(profile, this.profiles.slotsOf(claim), uttered);
    return best && isDenied(profile, best, uttered.said) ? 'denied' : null;
  }

  private get kin(): Kinship {
    return this.ready.kin;
  }
  private get prefilter(): Prefilter {
    return this.ready.prefilter;
  }
  private get ready(): { readonly kin: Kinship; readonly prefilter: Prefilter } {
    return (this.asked ??= this.makeReady());
  }

  private makeReady(): { readonly kin: Kinship; readonly prefilter: Prefilter } {
    const { knowledge } = this.compiled;
    const kin = kinshipOf(knowledge);
    const prefilter = new Prefilter(kin);
    for (const number of knowledge.own) {
      const entry = knowledge.entries[number];
      if (entry?.section === 'claim') this.ask(prefilter, number, entry);
    }
    return { kin, prefilter };
  }

  /** What must be met before a stretch of text is read for a claim. */
  private ask(prefilter: Prefilter, number: number, { statement, patterns }: MergedClaim): void {
    const entryOf = (item: string): number[] =>
      item.startsWith('@') ? [this.compiled.knowledge.byId.get(item.slice(1)) ?? -1] : [];
    const inSentence = patterns.filter(({ within }) => within === 'sentence');
    for (const { all } of inSentence) {
      const actors = all.filter((items) => items.every((item) => item.startsWith('@')));
      const any = all.flatMap((items) => items.flatMap(entryOf));
      // A pattern whose names all have words beside them is asked for by any of its names.
      const groups = actors.length > 0 ? actors.map((items) => items.flatMap(entryOf)) : any.length > 0 ? [any] : [];
      prefilter.add(number, groups);
    }
    if (inSentence.length === 0)
      prefilter.add(
        number,
        this.actorsIn(statement).map((one) => [one]),
      );
  }

  /**
   * The claims whose actors are met and of which the words say enough; where one actor is enough, one of the claims' key words must stand there too.
   * None where none of them says as much as `least`.
   */
  private candidates(text: string, span: Span, mentions: readonly NamedEntry[], least: number): readonly number[] {
    const met = this.prefilter.candidates(mentions);
    if (met.length === 0) return met;
    const { easy } = this.prefilter;
    const { hearing, profiles } = this;
    hearing.hear(text, span, mentions);
    const heard = met.filter((claim) => !easy.has(claim) || hearing.isKeyed(claim));
    const said = heard.filter((claim) => profiles.glanceAt(claim).mayReach(SUGGESTED, hearing.stems, mentions));
    const isEnough = said.some(
      (claim) => least === SUGGESTED || profiles.glanceAt(claim).mayReach(least, hearing.stems, mentions),
    );
    return isEnough ? said : [];
  }

  private get hearing(): Hearing {
    return (this.heard ??= this.newHearing());
  }

  private newHearing(): Hearing {
    const { vocabulary, book } = this.profiles;
    return new Hearing(this.profiles.keyWordsOf(this.prefilter.easy), vocabulary, book);
  }

  private get profiles(): ClaimProfiles {
    return (this.made ??= profilesOf(this.compiled, this.kin));
  }

  private read(text: string, span: Span, mentions: readonly NamedEntry[]): Uttered {
    const { isActor, vocabulary, book } = this.profiles;
    return new Uttered(readUtterance(text, span, mentions, isActor, vocabulary, book));
  }

  private actorsIn(statement: string): number[] {
    const { knowledge, aliases, index } = this.compiled;
    const met = new Set<number>();
    index.match(statement, [], (_start, _end, hits) => {
      const entry = aliases.at(hits[0] ?? -1)?.entry ?? -1;
      if (knowledge.entries[entry]?.section === 'actor') met.add(entry);
    });
    return [...met];
  }
}

const NONE: readonly KnownClaimMatch[] = [];
