import type { HighlightStyle } from '../services.js';
import type { PaintKind } from './kinds.js';

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
const LINES: Record<Exclude<PaintKind, 'mark'>, string> = {
  state: 'solid',
  person: 'dotted',
  organization: 'dashed',
  group: 'double',
  term: 'dotted',
  claim: 'solid',
};
const line = (kind: PaintKind): string => (kind === 'mark' ? 'solid' : LINES[kind]);
const strong = (kind: PaintKind): string => `policyAnnotator.${kind}Foreground`;
const soft = (kind: PaintKind): string => `policyAnnotator.${kind}Background`;

/** Double lines need three pixels to be two. */
const thickness = (kind: PaintKind): string => (line(kind) === 'double' ? '3px' : kind === 'person' ? '2px' : '1px');

const EDGES = { width: '0 2px 0 2px', style: 'solid', radius: '2px' } as const;

/** A claim lies behind the actors in it: a tint with an edge at either end, where actors have a line below. */
function claimLook(style: HighlightStyle): Look {
  const border = { colour: strong('claim'), ...EDGES };
  const base: Look = { background: null, text: null, border };
  switch (style) {
    case 'background':
      return { ...base, background: soft('claim') };
    case 'underline':
      return { ...base, border: { ...border, width: '1px 2px 0 2px' } };
    case 'border':
      return { ...base, border: { ...border, width: '1px 2px 1px 2px', radius: '3px' } };
    case 'text':
      return { ...base, fontStyle: 'italic' };
  }
}

function wordLook(kind: PaintKind, style: HighlightStyle): Look {
  const below = { colour: strong(kind), width: `0 0 ${thickness(kind)} 0`, style: line(kind), radius: '0' };
  const base: Look = { background: null, text: null, border: below };
  switch (style) {
    case 'background':
      return kind === 'term' ? base : { ...base, background: soft(kind) };
    case 'underline':
      return base;
    case 'border':
      return { ...base, border: { ...below, width: thickness(kind), radius: '3px' } };
    case 'text':
      return { ...base, text: strong(kind), border: null, textDecoration: `underline ${line(kind)} 1px` };
  }
}

/** The look of a kind in a style. */
export function lookOf(kind: PaintKind, style: HighlightStyle): Look {
  if (kind === 'mark') return { background: null, text: null, border: null, fontStyle: 'italic', opacity: '0.6' };
  return kind === 'claim' ? claimLook(style) : wordLook(kind, style);
}
