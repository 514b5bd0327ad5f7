import type { Span } from '../../span.js';
import type { KeyWords } from './keyWords.js';
import type { NamedEntry } from './utterance.js';
import type { Vocabulary } from './vocabulary.js';
import type { WordBook } from './wordBook.js';

/** Which words of claims a stretch of text has, before anybody asks how they stand in it. One stretch after the other. */
export class Hearing {
  /** The numbers of its stems that are worth a glance. */
  readonly stems: number[] = [];
  private edition = 0;
  /** By the number of a word: the claims whose key word it is. */
  private readonly claimsOf: (readonly number[])[] = [];
  /** By the number of a word: that of its stem, -1 for one that the vocabulary does without. */
  private readonly stemOf: number[] = [];
  private readonly keyed = new Set<number>();

  constructor(
    private readonly keys: KeyWords,
    private readonly vocabulary: Vocabulary,
    private readonly book: WordBook,
  ) {}

  hear(text: string, { start, end }: Span, mentions: readonly NamedEntry[]): void {
    const { book, stems, keyed, stemOf, claimsOf } = this;
    book.read(text, start, end);
    if (book.edition !== this.edition) this.forget();
    stems.length = 0;
    keyed.clear();
    for (const { entry } of mentions) this.addKeys(this.keys.claimsOfEntry(entry));
    for (let i = 0; i < book.count; i++) {
      const number = book.numbers[i] ?? 0;
      while (stemOf.length <= number) this.learn(stemOf.length);
      const claims = claimsOf[number] ?? NONE;
      if (claims !== NONE) this.addKeys(claims);
      const stem = stemOf[number] ?? -1;
      if (stem >= 0) stems.push(stem);
    }
  }

  /** True where one of a claim's key words or key actors is among them. */
  isKeyed(claim: number): boolean {
    return this.keyed.has(claim);
  }

  private addKeys(claims: readonly number[]): void {
    for (const claim of claims) this.keyed.add(claim);
  }

  private learn(number: number): void {
    const { lower, stem } = this.book.facts[number] ?? UNREAD;
    const claims = this.keys.claimsOf(lower);
    this.claimsOf.push(claims.length === 0 ? NONE : claims);
    this.stemOf.push(this.vocabulary.stemNumberOf(stem));
  }

  private forget(): void {
    this.edition = this.book.edition;
    this.claimsOf.length = 0;
    this.stemOf.length = 0;
  }
}

const NONE: readonly number[] = [];
const UNREAD = { lower: '', stem: '' };
