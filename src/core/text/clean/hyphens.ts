/** First parts of compounds that keep their hyphen whatever follows. */
const KEEP = new Set(
  (
    'self well ill non so long short high low mid all ex cross far full half hard large small near middle great good best better worst ' +
    'first second third fourth one two three four five six seven eight nine ten twenty thirty forty fifty land sea air ground ship ' +
    'state party decision policy peace war fact time problem rule law oil gas arms nuclear world client year day month old new north ' +
    'south east west left right centre center'
  ).split(' '),
);
/** Behind a hyphen that waits for its second part: "pre- and post-war". */
const SUSPENDED = /^(?:and|or|to|versus|as)\b/;
const BROKEN = /([\p{L}\p{N}][\p{L}\p{M}\p{N}.'’/:-]*)[-‐]$/u;
const LONGEST_WORD = 80;
const NEXT_WORD = /^[\p{L}\p{M}]{1,80}/u;

/** Decides how a line that ends in a hyphen goes on, by the words that the text itself has. */
export class Hyphens {
  private readonly words = new Set<string>();

  constructor(lines: readonly string[]) {
    for (const line of lines) {
      for (const [word] of line.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) this.words.add(word.toLowerCase());
    }
  }

  /** What stands between the line and the next: `cut` tells that the line's own hyphen goes. */
  between(line: string, next: string): { readonly cut: boolean; readonly glue: '' | ' ' } {
    const end = line.slice(-LONGEST_WORD);
    const left = BROKEN.exec(end)?.[1];
    if (left === undefined) {
      const close = /[\p{L}\p{N}][–—/]$/u.test(end) && !/^["“]/.test(next);
      return { cut: false, glue: close ? '' : ' ' };
    }
    if (SUSPENDED.test(next)) return { cut: false, glue: ' ' };
    return { cut: !this.keepsHyphen(left, NEXT_WORD.exec(next)?.[0] ?? ''), glue: '' };
  }

  private keepsHyphen(left: string, right: string): boolean {
    if (right === '' || right[0] !== right[0]?.toLowerCase() || /[-:/\p{N}]|www\./u.test(left)) return true;
    const joined = (left + right).toLowerCase();
    if (this.words.has(joined)) return false;
    return this.words.has(`${left}-${right}`.toLowerCase()) || KEEP.has(left.toLowerCase());
  }
}
