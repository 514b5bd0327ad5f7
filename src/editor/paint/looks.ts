import type { HighlightStyle } from '../services.js';
import type { DetectedKind, EntryKind, PaintKind } from './kinds.js';

/** How a kind is drawn, without a word about colours: those come from the theme, by `colour`. */
export interface Look {
  /** Colour id of the tint behind the words; null: none. */
  readonly background: string | null;
  /** Colour id of the words themselves; null: as they are. */
  readonly text: string | null;
  readonly border: {
    readonly colour: string;
    readonly width: string;
    readonly style: string;
    readonly radius: string;
  } | null;
  readonly fontStyle?: string;
  /** CSS; the line has the colour of the words. */
  readonly textDecoration?: string;
  readonly opacity?: string;
}

/** So that kinds can be told apart without colours. */
const LINES: Record<WordKind, string> = {
  state: 'solid',
  person: 'dotted',
  organization: 'dashed',
  group: 'double',
  term: 'dotted',
};
type WordKind = Exclude<EntryKind, 'claim'>;

const strong = (kind: EntryKind): string => `policyAnnotator.${kind}Foreground`;
const soft = (kind: EntryKind): string => `policyAnnotator.${kind}Background`;

/** Double lines need three pixels to be two; dots of one pixel are a term's. */
const thickness = (kind: WordKind): string => (kind === 'group' ? '3px' : kind === 'person' ? '2px' : '1px');

const PLAIN: Look = { background: null, text: null, border: null };
const MARK: Look = { ...PLAIN, fontStyle: 'italic', opacity: '0.6' };
const START: Look = {
  ...PLAIN,
  border: { colour: strong('claim'), width: '0 0 0 2px', style: 'solid', radius: '2px 0 0 2px' },
};
const END: Look = {
  ...PLAIN,
  border: { colour: strong('claim'), width: '0 2px 0 0', style: 'solid', radius: '0 2px 2px 0' },
};

/**
 * Detected claims are many: a line below the words and nothing else, in every style. Actors in them keep lines of their own.
 * The content has a whole line, what attributes it a dashed one, what the author claims a dotted one.
 */
const DETECTED: Record<DetectedKind, Look> = {
  attributed: below('attributed', 'solid'),
  source: below('attributed', 'dashed'),
  cue: below('attributed', 'dashed'),
  author: below('author', 'dotted'),
};

/** Names in no file are a suggestion: a thin line of dots, in every style. */
const SUGGESTED: Look = below('suggested', 'dotted');

function below(colour: string, style: string): Look {
  const line = { colour: `policyAnnotator.${colour}Line`, width: '0 0 1px 0', style, radius: '0' };
  return { background: null, text: null, border: line };
}

/** A claim lies behind the actors in it: it leaves the line below the words to them. */
function claimLook(style: HighlightStyle): Look {
  const lines = (width: string): Look['border'] => ({ colour: strong('claim'), width, style: 'solid', radius: '0' });
  switch (style) {
    case 'background':
      return { ...PLAIN, background: soft('claim') };
    case 'underline':
      return { ...PLAIN, border: lines('1px 0 0 0') };
    case 'border':
      return { ...PLAIN, border: lines('1px 0 1px 0') };
    case 'text':
      return { ...PLAIN, fontStyle: 'italic' };
  }
}

function wordLook(kind: WordKind, style: HighlightStyle): Look {
  const below = { colour: strong(kind), width: `0 0 ${thickness(kind)} 0`, style: LINES[kind], radius: '0' };
  switch (style) {
    case 'background':
      return { ...PLAIN, border: below, background: kind === 'term' ? null : soft(kind) };
    case 'underline':
      return { ...PLAIN, border: below };
    case 'border':
      return { ...PLAIN, border: { ...below, width: thickness(kind), radius: '3px' } };
    case 'text':
      return {
        ...PLAIN,
        text: strong(kind),
        textDecoration: `underline ${LINES[kind]} ${kind === 'term' ? '1px' : 'from-font'}`,
      };
  }
}

/** The look of a kind in a style. */
export function lookOf(kind: PaintKind, style: HighlightStyle): Look {
  switch (kind) {
    case 'mark':
      return MARK;
    case 'claimStart':
      return START;
    case 'claimEnd':
      return END;
    case 'claim':
      return claimLook(style);
    case 'suggested':
      return SUGGESTED;
    case 'source':
    case 'cue':
    case 'attributed':
    case 'author':
      return DETECTED[kind];
    default:
      return wordLook(kind, style);
  }
}
