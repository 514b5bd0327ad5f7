import type { MentionRole } from '../annotation.js';
import type { MergedActor, MergedEntry } from '../knowledge/knowledge.js';
import type { AliasKind } from '../knowledge/model.js';
import type { Span } from '../span.js';
import { isOf, type WordClass } from './role/wordClasses.js';
import { isSeat, SURE_RULES } from './role/sure.js';
import { Surroundings } from './role/surroundings.js';
import { weigh, type Evidence } from './role/weigh.js';

/** What part a mention plays, and what said so. */
export interface Part {
  readonly role: MentionRole;
  /** True where the words name nobody of whom the knowledge speaks: a language, a dish. */
  readonly isNobody: boolean;
  /** True for a capital as a city or a region as an area: no actor, but known claims may speak of it so. */
  readonly isMerePlace: boolean;
  /** The name of a sure rule, or the words that weighed most; null where nothing spoke. */
  readonly because: string | Evidence | null;
}

const STATES: ReadonlySet<string> = new Set(['state', 'government']);
const LANDS: ReadonlySet<string> = new Set(['region', 'place']);
const NO_STATE: Part = { role: null, isNobody: false, isMerePlace: false, because: null };

/**
 * Whether a mention acts, or is merely where something is; null for what is neither ("Chinese tea") and for actors that are no states.
 * A capital as a mere city, and a region as a mere place that nobody's own file names, are no actors.
 * Looks at no more than `FARTHEST` words on either side.
 * @param kind of the alias met. @param at its span in `text`, a paragraph.
 */
export function partOf(entry: MergedEntry, kind: AliasKind, text: string, at: Span): Part {
  if (entry.section !== 'actor') return NO_STATE;
  const isState = STATES.has(entry.type);
  const isLand = LANDS.has(entry.type);
  if (!isState && !isLand && kind !== 'metonym') return NO_STATE;
  const around = new Surroundings(text, at.start, at.end);
  const decided = decide(around, kind);
  if (decided.isNobody) return decided;
  if (decided.role === 'place' && vanishes(entry, kind, around)) return { ...decided, isMerePlace: true };
  return isState ? decided : { ...decided, role: null };
}

function decide(around: Surroundings, kind: AliasKind): Part {
  for (const rule of SURE_RULES) {
    if (rule.fits(around, kind))
      return { role: 'place', isNobody: rule.says === 'nobody', isMerePlace: false, because: rule.name };
  }
  if (kind === 'combining') return { role: 'actor', isNobody: false, isMerePlace: false, because: null };
  const { score, reason } = weigh(around, kind);
  if (score <= 0) return { role: 'place', isNobody: false, isMerePlace: false, because: reason };
  const role = kind === 'adjective' && !speaksForState(around) ? null : 'actor';
  return { role, isNobody: false, isMerePlace: false, because: reason };
}

/** A metonym where it is a place is a city, unless it is a house where somebody governs; a region is marked where it acts. */
const vanishes = (entry: MergedActor, kind: AliasKind, around: Surroundings): boolean =>
  kind === 'metonym' ? !isSeat(around) : LANDS.has(entry.type) && entry.origin !== 'workspace';

const SPEAKING: ReadonlySet<WordClass> = new Set(['office', 'deed', 'dealing', 'firm']);
/** How many words of a phrase are looked at. */
const PHRASE = 4;

/** "Russian aggression", "Chinese and Russian forces": an adjective before who or what is the state's own; "Chinese tea" is not. */
function speaksForState(around: Surroundings): boolean {
  for (let at = 0; at < PHRASE; at++) {
    const { text } = around.after(at);
    if (text.toLowerCase() === text.toUpperCase()) return false;
    if (isOf(text, SPEAKING)) return true;
  }
  return false;
}
