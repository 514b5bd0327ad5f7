import { decideInDocument, decideInParagraph, type AliasHit, type Candidates } from './actors/decide.js';
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
import { overlaps, type Span } from './span.js';
import { splitSentences } from './text/sentences.js';
import { readSkips, type BlockState } from './text/skips.js';

const STOP = 0x2e;

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
  /** Entries met under a form that is clear. */
  readonly offers: ReadonlySet<number>;
  /** Entries whose presence elsewhere decides a mention here. */
  readonly needs: ReadonlySet<number>;
  /** Names told here in full, under the short forms that stand for them elsewhere. */
  readonly nameOffers: readonly NameOffer[];
  /** Short forms here that the rest of the document may explain. */
  readonly nameNeeds: ReadonlySet<string>;
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
  private readonly merePlaces = new Set<Mention>();
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
    const found = this.findAliases();
    const names = readNames(text, this.sentences(), skips, knownMentions(found, compiled.knowledge));
    this.names = names.candidates;
    this.nameOffers = names.offers;
    this.isContested = names.candidates.some(({ unless }) => unless !== undefined);
    this.nameNeeds = keysOf(names.candidates);
    this.found = names.covered.size === 0 ? found : found.filter((_, i) => !names.covered.has(i));
    this.offers = entriesOf(this.found.filter((one) => one.decision !== 'ambiguous'));
    this.needs = entriesOf(this.found.filter((one) => one.decision === 'ambiguous'));
    this.annotations = { length: text.length, mentions: [], names: [], claims: [], marks };
  }

  sentences(): readonly Span[] {
    return (this.split ??= splitSentences(this.text, this.skips, this.format));
  }

  /** Decides what hangs on the rest of the document. */
  annotate(facts: DocumentFacts): void {
    const nothing =
      this.found.length === 0 && this.names.length === 0 && this.compiled.patterns.size === 0 && !this.compiled.finder;
    if (nothing) return;
    const ignored = facts.ignored(this.text);
    const decided = decideNames(this.names, facts.named).filter((name) => !isIgnored(name, 'actor', ignored));
    const names = decided.filter(({ entry }) => entry === undefined);
    const known = this.mentions(facts, ignored).filter((mention) => !this.isTakenBy(names, mention));
    const met = inOrder([...known, ...decided.flatMap(shortMention)]);
    const mentions = met.filter((mention) => !this.merePlaces.has(mention));
    const claims = this.claims(mentions, met, ignored);
    this.annotations = { length: this.text.length, mentions, names, claims, marks: this.marks };
    this.unlinked = claims;
    this.open = openSources(this.text, mentions, claims, this.compiled.knowledge);
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

  private findAliases(): Candidates[] {
    const hits: AliasHit[] = [];
    this.compiled.index.match(this.text, this.skips, (start, end, aliases) =>
      hits.push({ start: start + this.articleAt(start, aliases), end: end + this.stopAt(end, aliases), aliases }),
    );
    const near = this.compiled.contextWords.inParagraph(this.text, this.skips);
    const found: Candidates[] = [];
    for (const hit of hits) {
      const decided = decideInParagraph(hit, this.compiled.aliases, near);
      if (decided) found.push(decided);
    }
    return found;
  }

  /** The length of a "the " that belongs to an alias as written and not to the name: mentions leave it out. */
  private articleAt(start: number, aliases: readonly number[]): number {
    const written = aliases.some((alias) => startsWithArticle(this.compiled.aliases.at(alias)?.text ?? ''));
    return written ? (/^the\s+/i.exec(this.text.slice(start, start + 20))?.[0].length ?? 0) : 0;
  }

  /** 1 where the stop behind the words belongs to the alias: "Ferdinand Marcos Jr." */
  private stopAt(end: number, aliases: readonly number[]): number {
    if (this.text.charCodeAt(end) !== STOP) return 0;
    return aliases.some((alias) => this.compiled.aliases.at(alias)?.text.endsWith('.') === true) ? 1 : 0;
  }

  private mentions(facts: DocumentFacts, ignored: readonly IgnoredSpan[]): Mention[] {
    const mentions: Mention[] = [];
    this.merePlaces.clear();
    for (const one of this.found) {
      const decided = decideInDocument(one, facts.met);
      const entry = decided && this.compiled.knowledge.entries[decided.entry];
      if (!decided || !entry || isIgnored(one, entry.section, ignored)) continue;
      const { start, end, kind } = one;
      const { role, isNobody, isMerePlace } = partOf(entry, kind, this.text, one);
      if (isNobody) continue;
      const mention = { start, end, kind, ...decided, role };
      mentions.push(mention);
      if (isMerePlace) this.merePlaces.add(mention);
    }
    return mentions;
  }

  /** True where a name of the text's own has won over the known actor of that name. */
  private isTakenBy(names: readonly NameMark[], mention: Span): boolean {
    return this.isContested && names.some((name) => overlaps(name, mention));
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
const shortMention = ({ start, end, entry }: DecidedName): Mention[] =>
  entry === undefined ? [] : [{ start, end, kind: 'name', entry, decision: 'short', role: null }];

const inOrder = (mentions: Mention[]): Mention[] => mentions.sort((a, b) => a.start - b.start);

/** The same claims, linked again. */
const haveSameSources = (a: readonly ClaimMark[], b: readonly ClaimMark[]): boolean =>
  a.every((claim, i) => sourceEntry(claim) === sourceEntry(b[i]));

const sourceEntry = (claim: ClaimMark | undefined): number | null =>
  claim?.by === 'attribution' ? (claim.source?.entry ?? null) : null;

const NO_KEYS: ReadonlySet<string> = new Set();

function keysOf(names: readonly NameCandidate[]): ReadonlySet<string> {
  const keys = names.flatMap(({ key, unless }) => [key ?? [], unless ?? []].flat());
  return keys.length === 0 ? NO_KEYS : new Set(keys);
}

const NO_ENTRIES: ReadonlySet<number> = new Set();

/** Most paragraphs name nobody: they share one empty set. */
function entriesOf(found: readonly Candidates[]): ReadonlySet<number> {
  return found.length === 0 ? NO_ENTRIES : new Set(found.flatMap((one) => one.entries));
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
