import type { NameRule } from '../../annotation.js';
import type { ActorType } from '../../knowledge/model.js';
import { kept } from '../../kept.js';
import { contains, type Span } from '../../span.js';
import type { TokenTable } from '../../text/tokenTable.js';
import { Beside } from './beside.js';
import * as flag from './flags.js';
import { NO_NAMES, type NameCandidate, type NameOffer, type NamesRead, type Naming } from './naming.js';
import type { Word } from './word.js';

/** What a mention of the knowledge in force is to its neighbours. */
export type Known = 'nationality' | 'state' | 'person' | 'organization' | 'place' | 'term';

/** A mention as the rules see it. */
export interface KnownMention extends Span {
  /** Number of its entry. */
  readonly entry: number;
  readonly known: Known;
  readonly name: string;
  readonly type: ActorType | null;
}

/** The capitalised words of a paragraph with what the rules make of them. Rules ask and add; only what proves to be part of a longer name is taken back. */
export class NameReader {
  /** In the order in which they were told. */
  readonly candidates: NameCandidate[] = [];
  readonly offers: NameOffer[] = [];
  private covered: Set<number> | null = null;
  /** Where words end that were told to be no actor, and what they are. */
  noActor: Span | null = null;

  readonly text: string;
  private readonly beside: Beside;

  constructor(
    tokens: TokenTable,
    readonly words: readonly Word[],
    readonly mentions: readonly KnownMention[],
    /** The paragraph is not in English. */
    readonly isForeign: boolean,
  ) {
    this.text = tokens.text;
    this.beside = new Beside(tokens);
  }

  result(): NamesRead {
    const { candidates, offers, covered } = this;
    return {
      candidates: inOrder(candidates),
      offers: kept(offers),
      covered: covered ?? NO_NAMES.covered,
    };
  }

  /** The mention of this index is part of a longer name. */
  cover(mention: number): void {
    (this.covered ??= new Set()).add(mention);
  }

  isCovered(mention: number): boolean {
    return this.covered?.has(mention) === true;
  }

  has(at: number, bits: number): boolean {
    // Before the first word there is none: to ask an array for it would be slow.
    return at >= 0 && ((this.words[at]?.bits ?? 0) & bits) !== 0;
  }

  /** The mention that a word lies in. */
  mentionAt(at: number): KnownMention | null {
    const mention = at >= 0 ? (this.words[at]?.mention ?? -1) : -1;
    return mention >= 0 ? (this.mentions[mention] ?? null) : null;
  }

  known(at: number): Known | null {
    return this.mentionAt(at)?.known ?? null;
  }

  /** What the word right before says, bits of `besideWords.ts`; 0 where none does. */
  before(at: number): number {
    return this.beside.before(this.words[at]?.token ?? 0);
  }

  /** The same of the one before that. */
  beforeThat(at: number): number {
    return this.beside.before((this.words[at]?.token ?? 0) - 1);
  }

  /** What the word right behind says. */
  behind(at: number): number {
    const word = this.words[at];
    return word ? this.beside.behind(word.token, word.end) : 0;
  }

  /** The same of the one behind that. */
  behindThat(at: number): number {
    const word = this.words[at];
    return word ? this.beside.behindThat(word.token, word.end) : 0;
  }

  /** The word right before, as it is written. */
  textBefore(at: number): string {
    return this.beside.textBefore(this.words[at]?.token ?? 0);
  }

  /** The word right behind. */
  textBehind(at: number): string {
    const word = this.words[at];
    return word ? this.beside.textBehind(word.token, word.end) : '';
  }

  /** True where the word is joined to the one before by a space. */
  follows(at: number): boolean {
    return this.words[at]?.join === 'space';
  }

  /** True where a comma and a space stand before the word: "…, Jr.", "Co., Ltd.". */
  followsComma(at: number): boolean {
    const [before, word] = [this.words[at - 1], this.words[at]];
    return before !== undefined && word?.start === before.end + 2 && this.text.startsWith(', ', before.end);
  }

  /** Behind the last word that spaces join to the one at `at`. */
  stretchEnd(at: number): number {
    let end = at + 1;
    while (this.follows(end)) end++;
    return end;
  }

  /** The words of `[from, to)` with what stands between them, on one line. */
  phrase(from: number, to: number): string {
    if (to - from === 1) return this.words[from]?.text ?? '';
    const words = this.text.slice(this.words[from]?.start ?? 0, this.words[to - 1]?.end ?? 0);
    return words.includes('\n') || words.includes('  ') ? words.replace(/\s+/g, ' ') : words;
  }

  /** The candidate told last. */
  get last(): NameCandidate | undefined {
    return this.candidates.at(-1);
  }

  /**
   * The words of `[from, to)` are a name for certain; what they hold of mentions is part of it.
   * @param key under which the document may know it more fully.
   */
  take(
    from: number,
    to: number,
    naming: { type: ActorType; rule: NameRule; name?: string },
    end?: number,
    key: string | null = null,
  ): Naming {
    const first = this.words[from];
    const last = this.words[to - 1];
    const guess = { name: naming.name ?? this.phrase(from, to), type: naming.type, rule: naming.rule };
    if (!first || !last) return guess;
    const span = { start: first.start, end: end ?? last.end };
    if (this.cutsMention(from, to, span)) return guess;
    for (let at = from; at < to; at++) {
      const mention = this.words[at]?.mention ?? -1;
      if (mention >= 0) this.cover(mention);
    }
    // Written out: a spread would give each one a shape of its own.
    this.candidates.push({ start: span.start, end: span.end, key, guess });
    return guess;
  }

  /**
   * The words of `[from, to)` are one name although rules have told parts of it; they are the last ones told of.
   * @returns what they name; as told before where a mention would be cut.
   */
  retake(from: number, to: number, naming: { type: ActorType; rule: NameRule }): Naming {
    const start = this.words[from]?.start ?? 0;
    const end = this.words[to - 1]?.end ?? 0;
    if (!this.cutsMention(from, to, { start, end })) {
      while ((this.last?.start ?? -1) >= start) this.withdraw(this.candidates.pop()?.guess ?? null);
    }
    return this.take(from, to, naming);
  }

  /** Takes back what was told last of the names that the document may know. */
  private withdraw(naming: Naming | null): void {
    while (naming !== null && this.offers.at(-1)?.naming === naming) this.offers.pop();
  }

  /** True where a mention of the words reaches beyond the span. */
  private cutsMention(from: number, to: number, span: Span): boolean {
    for (let at = from; at < to; at++) {
      const mention = this.mentionAt(at);
      if (mention && !contains(span, mention)) return true;
    }
    return false;
  }

  /** The words of `[from, to)` are a name if the document knows them by `key`, else what `guess` says. */
  ask(from: number, to: number, key: string, guess: Naming | null = null): void {
    const first = this.words[from];
    const last = this.words[to - 1];
    if (!first || !last) return;
    for (let at = from; at < to; at++) if (this.mentionAt(at)) return;
    this.candidates.push({ start: first.start, end: last.end, key, guess });
  }

  offer(key: string, naming: Naming | null): void {
    this.offers.push({ key, naming });
  }

  /** True where the capital of the word tells nothing. */
  isRisky(at: number): boolean {
    return this.has(at, flag.FIRST | flag.HEADING);
  }
}

/** Most are told in the order of the text. */
function inOrder(candidates: readonly NameCandidate[]): readonly NameCandidate[] {
  const isSorted = candidates.every(({ start }, i) => i === 0 || (candidates[i - 1]?.start ?? 0) <= start);
  return isSorted ? kept(candidates) : [...candidates].sort((a, b) => a.start - b.start);
}
