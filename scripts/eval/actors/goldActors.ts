import type { Span } from '../../../src/core/span.js';
import { kindOf, type ActorKind } from './kinds.js';

/** An actor that people marked. */
export interface GoldActor extends Span {
  readonly text: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly role: string | null;
  /** Whether a place name stands for those who act there; told of cities alone. */
  readonly metonymic: boolean;
}

/** Words that are not to be marked as an actor; where a country is told, not as that one. */
export interface Forbidden extends Span {
  readonly text: string;
  readonly notActor: string | null;
}

/** A text with its actors. Offsets are UTF-16 code units of the whole text, ends exclusive. */
export interface GoldActorText {
  readonly doc: string;
  readonly text: string;
  readonly actors: readonly GoldActor[];
  /** Null but in tricky sentences. */
  readonly mustNot: readonly Forbidden[] | null;
  /** Where no spans are marked: the countries that a sentence speaks of. */
  readonly countries: readonly string[] | null;
}

/** What a file of such texts asks for. */
export type ActorFileKind = 'named' | 'acting' | 'metonymy' | 'countries' | 'tricky';

interface RawActor extends Span {
  readonly text?: string;
  readonly type: string;
  readonly country?: string;
  readonly role?: string;
  readonly by?: string;
  readonly gwn?: string;
}
interface RawActorText {
  readonly doc: string;
  readonly text: string;
  readonly genre?: string;
  readonly actors?: readonly RawActor[];
  readonly mustNot?: readonly (Span & { readonly text?: string; readonly notActor?: string })[];
  readonly countries?: readonly string[];
  readonly attributions?: unknown;
  readonly own?: unknown;
}

/** The texts of a gold file and what they ask for, match reports left out: teams are no actors of policy texts. Null where it tells of no actors. @throws SyntaxError where a line is no JSON. */
export function readGoldActors(lines: readonly string[]): { kind: ActorFileKind; texts: GoldActorText[] } | null {
  const raw = lines.map((line) => JSON.parse(line) as RawActorText);
  if (!raw.some(({ actors, countries }) => actors ?? countries)) return null;
  return { kind: fileKind(raw), texts: raw.filter(({ genre }) => genre !== 'sports').map(goldText) };
}

function fileKind(raw: readonly RawActorText[]): ActorFileKind {
  if (raw.some(({ own, attributions }) => own ?? attributions)) return 'named';
  const first = raw.find(({ actors }) => (actors?.length ?? 0) > 0) ?? raw[0];
  if (first?.mustNot) return 'tricky';
  if (first?.countries) return 'countries';
  if (!first?.actors?.[0]?.role) return 'named';
  return raw.every(({ actors }) => actors?.length === 1) ? 'metonymy' : 'acting';
}

/** Whoever is meant by a pronoun or a description is no mention by name, and is left out. */
function goldText({ doc, text, actors = [], mustNot, countries }: RawActorText): GoldActorText {
  const words = ({ start, end }: Span): string => text.slice(start, end);
  return {
    doc,
    text,
    actors: actors
      .filter(({ by }) => by !== 'coreference')
      .map((raw) => ({
        start: raw.start,
        end: raw.end,
        text: words(raw),
        kind: kindOf(raw.type),
        country: raw.country ?? null,
        role: raw.role ?? null,
        metonymic: raw.gwn === 'Metonymic',
      })),
    mustNot:
      mustNot?.map(({ start, end, notActor }) => ({
        start,
        end,
        text: words({ start, end }),
        notActor: notActor ?? null,
      })) ?? null,
    countries: countries ?? null,
  };
}
