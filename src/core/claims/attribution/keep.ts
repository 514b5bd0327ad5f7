import * as T from '../../language/tags.js';
import type { Draft } from './attribute.js';
import type { Stretch } from './contents.js';
import { behindQuote, bucket, quoteKind, whatIsAhead } from './cueFeatures.js';
import { LAYOUTS } from './layout.js';
import type { FeatureSink } from './linear.js';
import { tagAt, wordAt } from './site.js';

/** The two last questions about a draft: does it attribute anything, and is what it attributes a proposition, a demand or a question? */
export const IS_ATTRIBUTION = 700;
export const IS_PROPOSITION = 800;

/** What tells the answer to one of the two questions. @param holder the draft in whose content this one's cue stands, or null. */
export function describeDraft(draft: Draft, holder: Draft | null, question: number, sink: FeatureSink): void {
  const { site, source, content } = draft;
  const add = sink.from(question);
  const { key } = site;
  const tag = tagAt(site, site.candidate.first);
  const sureness = Math.max(-6, Math.min(12, Math.round(draft.cueScore * 2)));
  const first = content[0];
  const shape = first ? contentShape(draft, first) : 0;
  const held = holder === null ? 0 : holder.cueScore > draft.cueScore ? 2 : 1;
  const layout = LAYOUTS.indexOf(draft.layout);
  add(0, sureness);
  add(1, sureness, tag);
  add(2, key);
  add(3, key, shape);
  add(4, shape, tag * 4 + layout);
  add(5, held, sureness);
  add(6, held, key);
  add(7, held, shape);
  add(8, level(draft.sourceMargin), source.side === 'none' ? 0 : source.side === 'left' ? 1 : 2);
  add(9, level(draft.contentMargin), layout);
  add(10, first ? bucket(first.last - first.first) : 0, shape);
  add(11, first ? wordAt(site, first.first) : 0, tag);
  add(12, first ? tagAt(site, first.first) : 0, key);
  add(13, source.side === 'none' ? 0 : wordAt(site, source.last), tag);
  add(14, source.side === 'none' ? 99 : tagAt(site, source.last), tag * 4 + layout);
  add(15, site.group < site.candidate.first ? wordAt(site, site.group) : 0, tag);
  add(16, tagAt(site, site.candidate.first - 1), tag);
  add(17, wordAt(site, site.candidate.first - 1), shape);
  add(18, wordAt(site, site.right), key);
  add(19, wordAt(site, site.right), shape);
  add(20, quoteKind(site), held);
  add(21, behindQuote(site) ? 1 : 0, layout);
  add(22, whatIsAhead(site), tag * 4 + layout);
  add(23, site.passive ? 1 : 0, key);
  add(24, site.passive ? 1 : 0, shape);
  add(25, holder ? holder.site.key : 0, key);
  add(26, first ? lastWord(draft, first) : 0, shape);
  add(27, site.cue ? ['verb', 'noun', 'adjective', 'phrase'].indexOf(site.cue.class) : 9, shape);
}

/** What a content looks like: quotation, clause, infinitive, phrase with "as", noun phrase … and whether it has a finite verb. */
function contentShape(draft: Draft, { first, last }: Stretch): number {
  const { tokens, paragraph } = draft.site;
  const quote = paragraph.quotes[tokens.quote[first] ?? -1];
  const whole = quote !== undefined && quote.first >= first - 1 && quote.last <= last + 2;
  const start = tokens.tag[first] ?? 0;
  const before = first > 0 ? (tokens.tag[first - 1] ?? 0) : T.STOP;
  let finite = 0;
  let to = 0;
  let as = 0;
  for (let i = first; i <= last; i++) {
    const tag = tokens.tag[i] ?? 0;
    if (T.has(T.FINITE, tag)) finite = 1;
    else if (tag === T.TO && i > first) to = 1;
    else if (tag === T.AS) as = 1;
  }
  const begins =
    start === T.TO
      ? 1
      : start === T.WH
        ? 2
        : before === T.THAT
          ? 3
          : before === T.AS || start === T.AS
            ? 4
            : start === T.PRONOUN
              ? 5
              : start === T.PREPOSITION
                ? 6
                : start === T.ING
                  ? 7
                  : 0;
  return begins + 8 * finite + 16 * to + 32 * as + 64 * (whole ? 1 : 0) + 128 * (quote && !whole ? 1 : 0);
}

const lastWord = (draft: Draft, { last }: Stretch): number => draft.site.tokens.hash[last] ?? 0;

const level = (margin: number): number => (margin < 0.3 ? 0 : margin < 1 ? 1 : margin < 2 ? 2 : margin < 4 ? 3 : 4);
