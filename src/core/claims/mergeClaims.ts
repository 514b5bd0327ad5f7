import type {
  AttributionMark,
  AuthorClaimMark,
  ClaimMark,
  KnownClaimMark,
  Mention,
  SuggestedClaim,
} from '../annotation.js';
import type { Knowledge } from '../knowledge/knowledge.js';
import type { Stance } from '../knowledge/model.js';
import { kept } from '../kept.js';
import { contains, type Span } from '../span.js';
import type { FoundAttribution, FoundClaims, FoundOwnClaim } from './foundClaims.js';
import { COUNTS_AS_MENTION, type KnownClaimMatch, type KnownClaims } from './known/knownClaims.js';
import { linkByName } from './sourceLink.js';

/** A paragraph and what was found in it so far. */
export interface ClaimMaterial {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly found: FoundClaims;
  /** Known claims that patterns met. */
  readonly met: readonly KnownClaimMark[];
  readonly knowledge: Knowledge;
  readonly known: KnownClaims;
}

/**
 * One record a span of the text: a known claim within an attribution or an author's claim is told by that record; for itself it stands only
 * where there is neither. Sorted by start.
 */
export function mergeClaims(material: ClaimMaterial): readonly ClaimMark[] {
  const { found, mentions } = material;
  if (found.attributions.length === 0 && found.own.length === 0 && material.met.length === 0 && mentions.length === 0)
    return NONE;
  const met = material.met.filter((hit) => !isRefuted(hit, material));
  const held = { ...material, met };
  const taken = new Set<KnownClaimMark>();
  const marks: ClaimMark[] = [];
  for (const one of found.attributions) marks.push(attributionMark(one, held, taken));
  for (const one of found.own) marks.push(ownMark(one, held, taken));
  for (const one of met) if (!taken.has(one)) marks.push(one);
  marks.push(...inOtherWords(material, marks));
  return kept(marks.sort((a, b) => a.start - b.start || a.end - b.end));
}

const NONE: readonly ClaimMark[] = [];

/** A pattern's words are there, but the sentence denies the claim, asks it, or has somebody else act. */
function isRefuted(hit: KnownClaimMark, { text, sentences, mentions, known }: ClaimMaterial): boolean {
  const sentence = sentences[countWhere(sentences, (one) => one.end < hit.end)];
  return (
    sentence !== undefined && contains(sentence, hit) && known.refutes(hit.claim, text, sentence, mentions) !== null
  );
}

function attributionMark(
  found: FoundAttribution,
  material: ClaimMaterial,
  taken: Set<KnownClaimMark>,
): AttributionMark {
  const { source, cue, content, act, topic, hedged, confidence } = found;
  const known = topic ? UNKNOWN : knownIn(content, material, taken);
  const linked = source && linkByName(source, material.text, material.mentions, material.knowledge);
  return {
    by: 'attribution',
    ...hull([...content, ...(source ? [source] : []), ...(cue ? [cue] : [])]),
    content,
    source: linked,
    cue,
    act,
    topic,
    hedged,
    confidence,
    claim: known.claim,
    suggested: known.suggested,
    stance: known.claim === null ? null : stanceOf(found, known.stance),
  };
}

function ownMark(
  { content, kind, marker, hedged, confidence }: FoundOwnClaim,
  material: ClaimMaterial,
  taken: Set<KnownClaimMark>,
): AuthorClaimMark {
  const known = knownIn(content, material, taken);
  const stance = known.claim === null ? null : (known.stance ?? 'supports');
  return {
    by: 'author',
    ...hull(content),
    content,
    kind,
    marker,
    hedged,
    confidence,
    claim: known.claim,
    suggested: known.suggested,
    stance,
  };
}

interface Known {
  readonly claim: number | null;
  readonly suggested: readonly SuggestedClaim[];
  readonly stance: Stance | null;
}

const UNKNOWN: Known = { claim: null, suggested: [], stance: null };

/** The known claim that a content makes: by a pattern's words within it, or by its meaning. */
function knownIn(
  content: readonly Span[],
  { text, mentions, met, known }: ClaimMaterial,
  taken: Set<KnownClaimMark>,
): Known {
  const whole = hull(content);
  // A second claim met in the same words keeps a record of its own.
  const hit = met.find((one) => !taken.has(one) && shared(one, whole) * 2 >= one.end - one.start);
  if (!hit) return ofMatches(known.suggest(text, whole, mentions));
  taken.add(hit);
  return { claim: hit.claim, suggested: [], stance: null };
}

function ofMatches(matches: readonly KnownClaimMatch[]): Known {
  const best = matches[0];
  if (!best) return UNKNOWN;
  const counts = best.score >= COUNTS_AS_MENTION && best.stance !== 'disputes';
  const rest = counts ? matches.slice(1) : matches;
  return {
    claim: counts ? best.claim : null,
    suggested: rest.map(({ claim, score }) => ({ claim, score })),
    stance: counts ? best.stance : null,
  };
}

/** How the source stands to a claim that it is said to make. */
function stanceOf({ act, source }: FoundAttribution, stance: Stance | null): Stance {
  if (!source || act === 'asks') return 'reports';
  const against = act === 'denies' || act === 'doubts';
  if (stance === 'disputes') return against ? 'supports' : 'disputes';
  return against ? 'disputes' : 'supports';
}

/** Known claims that sentences make in other words and nothing else has told. */
function inOtherWords(
  { text, sentences, mentions, known }: ClaimMaterial,
  told: readonly ClaimMark[],
): KnownClaimMark[] {
  if (mentions.length === 0) return [];
  const marks: KnownClaimMark[] = [];
  const isTold = sentencesOf(
    sentences,
    told.filter((mark) => mark.claim !== null || mark.suggested.length > 0),
  );
  for (const [i, sentence] of sentences.entries()) {
    if (isTold[i]) continue;
    const { claim, suggested, stance } = ofMatches(known.suggest(text, sentence, mentions, COUNTS_AS_MENTION));
    if (claim === null) continue;
    marks.push({
      by: 'knowledge',
      ...sentence,
      content: [sentence],
      claim,
      suggested,
      words: [],
      stance,
      hedged: false,
      confidence: COUNTS_AS_MENTION,
    });
  }
  return marks;
}

/** For each sentence whether it shares a part with one of the marks. Linear, but for the search of where a mark begins. */
function sentencesOf(sentences: readonly Span[], marks: readonly Span[]): boolean[] {
  const more = new Int32Array(sentences.length + 1);
  for (const mark of marks) {
    const first = countWhere(sentences, (sentence) => sentence.end <= mark.start);
    const last = countWhere(sentences, (sentence) => sentence.start < mark.end);
    if (last <= first) continue;
    more[first] = (more[first] ?? 0) + 1;
    more[last] = (more[last] ?? 0) - 1;
  }
  let open = 0;
  return sentences.map((_, i) => (open += more[i] ?? 0) > 0);
}

/** How many of the first spans a test holds for; it holds for none behind them. */
function countWhere(spans: readonly Span[], test: (span: Span) => boolean): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span && test(span)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const hull = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((span) => span.start)),
  end: Math.max(...spans.map((span) => span.end)),
});
