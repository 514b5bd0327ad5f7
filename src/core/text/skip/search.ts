/**
 * Searches forward in one text and remembers each answer, so that asking again from further on costs nothing:
 * thousands of openings that share one closing (or none) are looked through once.
 */
export class Search {
  private readonly answers = new Map<string, { from: number; at: number }>();

  constructor(readonly text: string) {}

  /** Where `needle` next stands at or after `from`, or -1. */
  next(needle: string, from: number): number {
    return this.remembered(needle, from, () => this.text.indexOf(needle, from));
  }

  /** Where the closing tag of an element next stands at or after `from`, in any case, or -1. */
  closingTag(name: string, from: number): number {
    return this.remembered(`</${name}`, from, () => {
      const tag = new RegExp(`</${name}(?![\\w-])`, 'gi');
      tag.lastIndex = from;
      return tag.exec(this.text)?.index ?? -1;
    });
  }

  private remembered(key: string, from: number, search: () => number): number {
    const answer = this.answers.get(key);
    if (answer && answer.from <= from && (answer.at < 0 || from <= answer.at)) return answer.at;
    const at = search();
    this.answers.set(key, { from, at });
    return at;
  }
}
