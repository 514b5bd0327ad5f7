import { decideInDocument, decideInParagraph, type Candidates } from './actors/decide.js';
import { decideNames, type DecidedName } from './actors/names/decideNames.js';
import { knownMentions } from './actors/names/knownMentions.js';
import type { NameCandidate, NameOffer, Naming } from './actors/names/naming.js';
import { readNames } from './actors/names/readNames.js';
import { partOf } from './actors/role.js';
import type {
  ClaimMark,
  KnownClaimMark,
  Mention,
  NameMark,
  ParagraphAnnotations,
  ReaderMark,
  TextFormat,
} from './annotation.js';
import type { Antecedent } from './claims/coreference/antecedent.js';
import { antecedentsOf } from './claims/coreference/antecedents.js';
import { linkSources } from './claims/coreference/linkSources.js';
import { MOST_LOOKED_AT } from './claims/coreference/nearest.js';
import { openSources, type OpenSource } from './claims/coreference/openSources.js';
import type { PatternHit } from './claims/patterns.js';
import { startsWithArticle } from './actors/article.js';
import { NOTHING_FOUND, type FoundClaims } from './claims/foundClaims.js';
import { mergeClaims } from './claims/mergeClaims.js';
import type { CompiledKnowledge } from './compile.js';
import { kept } from './kept.js';
import { overlaps, type Span } from './span.js';
import { splitSentences } from './text/sentences.js';
import { readSkips, type BlockState } from './text/skips.js';

/** What a paragraph needs to know of the rest of its document. */
export interface DocumentFacts {
  /** True where an entry is met elsewhere in the text under a form that is clear. */
  met(entry: number): boolean;
  /** Whom a short form means in this text; null: nobody; undefined: the text does not say. */
  named(key: string): Naming | null | undefined;
  /** Places in a paragraph's text where the reader or the knowledge said "not here". */
  ignored(text: string): readonly IgnoredSpan[];
}

export interface IgnoredSpan extends Span {
  readonly what: 'actor' | 'term' | 'claim' | 'any';
}

/**
 * One paragraph, read in three steps. What its own text says is read once (constructor); what depends on the rest of the document
 * is decided by `annotate`, again whenever the facts that it `needs` have changed; whom its pronouns stand for is decided by `link`, again
 * whenever one of the paragraphs just before it has changed.
 */
export class Paragraph {
  readonly endState: BlockState;
  readonly ignorePhrases: readonly string[];
  /** Entries met under a form that is clear, as often as they are met. */
  readonly offers: readonly number[];
  /** Names told here in full, under the short forms that stand for them elsewhere. */
  readonly nameOffers: readonly NameOffer[];
  annotations: ParagraphAnnotations;
  /** Numbers of the patterns that were met. */
  metPatterns: readonly number[] = [];

  private readonly skips: readonly Span[];
  private readonly marks: readonly ReaderMark[];
  private readonly found: readonly Candidates[];
  private readonly names: readonly NameCandidate[];
  /** Some words may be a known actor's name or that of somebody the text tells of. */
  private readonly isContested: boolean;
  /** Those of the last mentions that are cities or regions and no actors. */
  private merePlaces: ReadonlySet<Mention> = NOWHERE;
  private split: readonly Span[] | null = null;
  private detected: FoundClaims | null = null;
  /** Claims without what `link` adds, and the sources that it is asked for. */
  private unlinked: readonly ClaimMark[] = [];
  private open: readonly OpenSource[] = [];
  private last: readonly Antecedent[] | null = null;

  constructor(
    readonly text: string,
    readonly startState: BlockState,
    private readonly format: TextFormat,
    private readonly compiled: CompiledKnowledge,
  ) {
    const { skips, marks, ignore, state } = readSkips(text, format, startState);
    this.skips = skips;
    this.marks = marks;
    this.ignorePhrases = ignore;
    this.endState = state;
    compiled.tokens.read(text, skips);
    const found = this.findAliases();
    const names = readNames(compiled.tokens, this.sentences(), skips, knownMentions(found, compiled.knowledge));
    this.names = names.candidates;
    this.nameOffers = names.offers;
    this.isContested = names.candidates.some(({ unless }) => unless !== undefined);
    this.found = names.covered.size === 0 ? found : found.filter((_, i) => !names.covered.has(i));
    this.offers = clearEntries(this.found);
    this.annotations = { length: text.length, mentions: NOBODY, names: NO_MARKS, claims: NO_CLAIMS, marks };
  }

  /** What of the rest of the document decides something here: entries that are met elsewhere, and short forms that may be explained there. Read anew at each call. */
  get needs(): readonly (number | string)[] {
    return needsOf(this.found, this.names);
  }

  sentences(): readonly Span[] {
    return (this.split ??= splitSentences(this.text, this.skips, this.format));
  }

  /** Decides what hangs on the rest of the document. */
  annotate(facts: DocumentFacts): void {
    const { looksForClaims } = this.compiled;
    if (this.found.length === 0 && this.names.length === 0 && !looksForClaims) return;
    const ignored = facts.ignored(this.text);
    const all = decideNames(this.names, facts.named);
    const told = ignored.length === 0 ? all : all.filter((name) => !isIgnored(name, 'actor', ignored));
    const isShort = told.some(({ entry }) => entry !== undefined);
    const short = isShort ? told.flatMap(shortMention) : NOBODY;
    const names = isShort ? told.filter(({ entry }) => entry === undefined) : told;
    const free = this.mentions(facts, ignored);
    const known = this.isContested ? free.filter((mention) => !this.isTakenBy(names, mention)) : free;
    const met = short.length === 0 ? known : inOrder([...known, ...short]);
    const mentions = this.merePlaces === NOWHERE ? met : met.filter((mention) => !this.merePlaces.has(mention));
    const claims = looksForClaims ? this.claims(mentions, met, ignored) : NO_CLAIMS;
    this.annotations = { length: this.text.length, mentions, names, claims, marks: this.marks };
    this.unlinked = claims;
    if (looksForClaims) this.open = openSources(this.text, mentions, claims, this.compiled.knowledge);
    this.last = null;
  }

  /** True where a source is a pronoun or the like: then `link` has to follow each `annotate`. */
  get isOpen(): boolean {
    return this.open.length > 0;
  }

  /**
   * Links sources to the actors that they refer to.
   * @param before the paragraphs before this one as far as is to be looked, the nearest first; linked already.
   * @returns true where this changed the annotations.
   */
  link(before: readonly Paragraph[]): boolean {
    if (!this.isOpen) return false;
    const { text, annotations, unlinked } = this;
    const paragraph = { text, sentences: this.sentences(), mentions: annotations.mentions, claims: unlinked };
    const claims = linkSources(paragraph, this.open, before, this.compiled.knowledge);
    if (haveSameSources(claims, annotations.claims)) return false;
    this.annotations = { ...annotations, claims };
    this.last = null;
    return true;
  }

  /** The last of those whom a later paragraph may refer to. Read when first asked for. */
  antecedents(): readonly Antecedent[] {
    const { text, annotations, compiled } = this;
    const { mentions, claims } = annotations;
    return (this.last ??= antecedentsOf(
      { text, sentences: this.sentences(), mentions, claims },
      compiled.knowledge,
    ).slice(-MOST_LOOKED_AT));
  }

  private findAliases(): readonly Candidates[] {
    const { skips, compiled } = this;
    const { tokens, contextWords } = compiled;
    const found: Candidates[] = [];
    contextWords.open(tokens, skips);
    compiled.index.matchRead(tokens, skips, (start, end, aliases) => {
      // "US$" is money.
      if (end < this.text.length && this.text.charCodeAt(end) === DOLLAR) return;
      const from = start + this.articleAt(start, aliases);
      const to = end + this.signAt(end, aliases);
      const decided = decideInParagraph(from, to, aliases, compiled.aliases, contextWords);
      if (decided) found.push(decided);
    });
    return kept(found);
  }

  /** The length of a "the " that belongs to an alias as written and not to the name: mentions leave it out. */
  private articleAt(start: number, aliases: readonly number[]): number {
    const written = aliases.some((alias) => startsWithArticle(this.compiled.aliases.at(alias)?.text ?? ''));
    return written ? (/^the\s+/i.exec(this.text.slice(start, start + 20))?.[0].length ?? 0) : 0;
  }

  /** 1 where the sign behind the words belongs to the alias: "Ferdinand Marcos Jr.", "OPEC+". */
  private signAt(end: number, aliases: readonly number[]): number {
    const sign = this.text.charAt(end);
    if (sign !== '.' && sign !== '+') return 0;
    return aliases.some((alias) => this.compiled.aliases.at(alias)?.text.endsWith(sign) === true) ? 1 : 0;
  }

  private mentions(facts: DocumentFacts, ignored: readonly IgnoredSpan[]): readonly Mention[] {
    this.merePlaces = NOWHERE;
    if (this.found.length === 0) return NOBODY;
    const mentions: Mention[] = [];
    let places: Set<Mention> | null = null;
    for (const one of this.found) {
      const decided = decideInDocument(one, facts.met);
      const entry = decided && this.compiled.knowledge.entries[decided.entry];
      if (!decided || !entry || isIgnored(one, entry.section, ignored)) continue;
      const { start, end, kind } = one;
      const { role, isNobody, isMerePlace } = partOf(entry, kind, this.text, one);
      if (isNobody) continue;
      const { decision, candidates } = decided;
      const mention: Mention = candidates
        ? { start, end, kind, entry: decided.entry, decision, candidates, role }
        : { start, end, kind, entry: decided.entry, decision, role };
      mentions.push(mention);
      if (isMerePlace) (places ??= new Set()).add(mention);
    }
    this.merePlaces = places ?? NOWHERE;
    return kept(mentions);
  }

  /** True where a name of the text's own has won over the known actor of that name. */
  private isTakenBy(names: readonly NameMark[], mention: Span): boolean {
    return names.some((name) => overlaps(name, mention));
  }

  /** @param met mentions, and cities and regions that are no actors here but may be what a known claim is about. */
  private claims(
    mentions: readonly Mention[],
    met: readonly Mention[],
    ignored: readonly IgnoredSpan[],
  ): readonly ClaimMark[] {
    const { knowledge, known } = this.compiled;
    const claims = mergeClaims({
      text: this.text,
      sentences: this.sentences(),
      mentions,
      found: this.detect(),
      met: this.metClaims(met),
      knowledge,
      known,
    });
    return ignored.length === 0 ? claims : claims.filter((claim) => !isIgnored(claim, 'claim', ignored));
  }

  /** Who claims what, by the paragraph's own words: read once. */
  private detect(): FoundClaims {
    return (this.detected ??= this.compiled.finder?.find(this.text, this.sentences(), this.skips) ?? NOTHING_FOUND);
  }

  private metClaims(mentions: readonly Mention[]): KnownClaimMark[] {
    const hits = onePerPlace(this.compiled.patternReader.read(this.text, this.skips, mentions, () => this.sentences()));
    this.metPatterns = hits.map((hit) => hit.pattern);
    return hits.map((hit) => claimMark(hit, mentions));
  }
}

/** The surname of a known person is a mention of that person. */
const shortMention = ({ start, end, entry }: DecidedName): readonly Mention[] =>
  entry === undefined ? NOBODY : [{ start, end, kind: 'name', entry, decision: 'short', role: null }];

const DOLLAR = 0x24;
const NOBODY: readonly Mention[] = [];
const NO_MARKS: readonly NameMark[] = [];
const NO_CLAIMS: readonly ClaimMark[] = [];

const inOrder = (mentions: Mention[]): Mention[] => mentions.sort((a, b) => a.start - b.start);

/** The same claims, linked again. */
const haveSameSources = (a: readonly ClaimMark[], b: readonly ClaimMark[]): boolean =>
  a.every((claim, i) => sourceEntry(claim) === sourceEntry(b[i]));

const sourceEntry = (claim: ClaimMark | undefined): number | null =>
  claim?.by === 'attribution' ? (claim.source?.entry ?? null) : null;

const NOWHERE: ReadonlySet<Mention> = new Set();
function clearEntries(found: readonly Candidates[]): readonly number[] {
  const clear: number[] = [];
  for (const { decision, entries } of found) if (decision !== 'ambiguous') clear.push(entries[0] ?? -1);
  return kept(clear);
}

function needsOf(found: readonly Candidates[], names: readonly NameCandidate[]): readonly (number | string)[] {
  const needs: (number | string)[] = [];
  for (const { decision, entries } of found) if (decision === 'ambiguous') needs.push(...entries);
  for (const { key, unless } of names) {
    if (key !== null) needs.push(key);
    if (unless !== undefined) needs.push(unless);
  }
  return needs;
}

/** A claim begins and ends with whole names: "the National Security [Strategy …" would cut one in two. */
function claimMark({ start, end, claim, words }: PatternHit, mentions: readonly Mention[]): KnownClaimMark {
  const cut = mentions.filter((mention) => overlaps(mention, { start, end }));
  const span = { start: Math.min(start, cut[0]?.start ?? start), end: Math.max(end, cut.at(-1)?.end ?? end) };
  return {
    by: 'knowledge',
    ...span,
    content: [span],
    claim,
    suggested: [],
    words,
    stance: null,
    hedged: false,
    confidence: 1,
  };
}

/** A claim found in a sentence is not told again for the paragraph that holds it. */
function onePerPlace(hits: readonly PatternHit[]): readonly PatternHit[] {
  if (hits.length < 2) return hits;
  const inSentence = new Set<number>();
  const kept: PatternHit[] = [];
  for (const hit of [...hits].reverse()) {
    if (hit.wholeParagraph && inSentence.has(hit.claim)) continue;
    if (!hit.wholeParagraph) inSentence.add(hit.claim);
    kept.push(hit);
  }
  return kept;
}

const isIgnored = (at: Span, section: 'actor' | 'term' | 'claim', ignored: readonly IgnoredSpan[]): boolean =>
  ignored.some(({ what, ...span }) => (what === 'any' || what === section) && overlaps(span, at));
