/** What one paragraph must know of those before it, packed into a short string that can be compared and kept. */
export type BlockState = string;

/** What a paragraph may begin inside of. Nothing: ''. */
export type Inside =
  | ''
  | 'front-'
  | 'front+'
  | 'comment'
  | `raw:${string}`
  | `tag${'' | '"' | "'"}`
  | `fence:${'`' | '~'}:${number}:${number}:${'q' | ''}`;

export interface State {
  /** Nothing was read yet: only here can front matter begin. */
  first: boolean;
  /** A reader's mark has switched reading off. */
  off: boolean;
  /** The last line was a paragraph's and no blank line followed: an indented line goes on with it. */
  open: boolean;
  /** Column where the content of the list item stands that we are in; 0 outside lists. */
  list: number;
  inside: Inside;
}

/** The state in which a text begins. */
export const START: BlockState = '^';

/** Packs a state: equal states give equal strings, and nothing special gives ''. */
export function packState(state: State): BlockState {
  const flags = (state.first ? '^' : '') + (state.off ? '-' : '') + (state.open ? 'p' : '');
  const list = state.list > 0 ? String(state.list) : '';
  return flags + list + (state.inside === '' ? '' : ';' + state.inside);
}

/** The reverse of `packState`. */
export function unpackState(packed: BlockState): State {
  const semicolon = packed.indexOf(';');
  const flags = semicolon < 0 ? packed : packed.slice(0, semicolon);
  const digits = /\d+/.exec(flags);
  return {
    first: flags.startsWith('^'),
    off: flags.includes('-'),
    open: flags.includes('p'),
    list: digits ? Number(digits[0]) : 0,
    inside: semicolon < 0 ? '' : asInside(packed.slice(semicolon + 1)),
  };
}

function asInside(text: string): Inside {
  const is = (candidate: string): candidate is Inside =>
    /^(?:front[-+]|comment|raw:\w+|tag["']?|fence:[`~]:\d+:\d+:q?)$/.test(candidate);
  return is(text) ? text : '';
}
