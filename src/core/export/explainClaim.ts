import type { AttributionMark, AuthorClaimMark, ClaimMark, KnownClaimMark } from '../annotation.js';
import type { AuthorClaimKind } from '../claims/own/kinds.js';
import type { Span } from '../span.js';
import { oneLine } from '../text/oneLine.js';
import { quote } from './quote.js';

/** A sentence before it is filled in and translated: {0}, {1} stand for the words of the text, in quotes. */
export interface Explanation {
  readonly message: string;
  readonly args: readonly string[];
}

/** What in the text made this a claim. @param start where the mark's paragraph begins. */
export function explainClaim(text: string, mark: ClaimMark, start: number): Explanation {
  const words = (span: Span): string => `“${oneLine(quote(text, span, start).text)}”`;
  if (mark.by === 'knowledge') return explainKnown(mark, words);
  return mark.by === 'author' ? explainAuthor(mark, words) : explainAttribution(mark, words);
}

type Words = (span: Span) => string;

function explainKnown(mark: KnownClaimMark, words: Words): Explanation {
  if (mark.words.length === 0) return { message: 'It says in other words what this claim says.', args: [] };
  return { message: 'A pattern of this claim is met by {0}.', args: [list(mark.words.map(words))] };
}

const BY_MARKER: Readonly<Record<AuthorClaimKind, Pick<Explanation, 'message'>>> = {
  recommendation: { message: '{0} makes it a recommendation in the author’s voice.' },
  prediction: { message: '{0} makes it a prediction in the author’s voice.' },
  cause: { message: '{0} makes it a cause in the author’s voice.' },
  judgement: { message: '{0} makes it a judgement in the author’s voice.' },
  comparison: { message: '{0} makes it a comparison in the author’s voice.' },
};
const AS_A_WHOLE: Readonly<Record<AuthorClaimKind, Pick<Explanation, 'message'>>> = {
  recommendation: { message: 'It reads as a recommendation in the author’s voice.' },
  prediction: { message: 'It reads as a prediction in the author’s voice.' },
  cause: { message: 'It reads as a cause in the author’s voice.' },
  judgement: { message: 'It reads as a judgement in the author’s voice.' },
  comparison: { message: 'It reads as a comparison in the author’s voice.' },
};

const explainAuthor = ({ kind, marker }: AuthorClaimMark, words: Words): Explanation =>
  marker ? { ...BY_MARKER[kind], args: [words(marker)] } : { ...AS_A_WHOLE[kind], args: [] };

const ATTRIBUTES = {
  behind: { message: '{0} attributes what follows to {1}.' },
  around: { message: '{0} attributes what stands around it to {1}.' },
  before: { message: '{0} attributes what stands before it to {1}.' },
} as const;
const ATTRIBUTES_TO_NOBODY = {
  behind: { message: '{0} attributes what follows to nobody named.' },
  around: { message: '{0} attributes what stands around it to nobody named.' },
  before: { message: '{0} attributes what stands before it to nobody named.' },
} as const;

function explainAttribution({ cue, source, content }: AttributionMark, words: Words): Explanation {
  if (!cue) return { message: 'What stands behind the name and the mark is attributed to it.', args: [] };
  const first = content[0]?.start ?? 0;
  const last = content.at(-1)?.start ?? 0;
  const where = first > cue.start ? 'behind' : last > cue.start ? 'around' : 'before';
  return source
    ? { ...ATTRIBUTES[where], args: [words(cue), words(source)] }
    : { ...ATTRIBUTES_TO_NOBODY[where], args: [words(cue)] };
}

const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1] ?? ''}`;
