import { isSpaceAt } from '../../text/characters.js';
import * as flag from './flags.js';
import type { Join, Word } from './word.js';

const DOT = 0x2e;

/** Small words between the parts of a name, and how they join them. */
const CONNECTORS: ReadonlyMap<string, Join> = new Map([
  ...(['of', 'for', 'on', 'and', 'to', 'in'] as const).map((word) => [word, word] as const),
  ['&', '&'],
  ...'de del della da dos das do di du des la le van von der den dem ter ten bin bint ibn ben al el y e und zu af av'
    .split(' ')
    .map((word) => [word, 'particle'] as const),
]); // prettier-ignore
const LONGEST_CONNECTOR = 5;
/** No more units than this join two words. */
const MOST_BETWEEN = 12;
/** So many joining pieces of text are remembered. */
const MOST_JOINS = 2_000;
const ABBREVIATED = new Set(
  'Mr Mrs Ms Dr Drs Prof Gen Col Lt Maj Capt Sgt Adm Cmdr Sen Sens Rep Reps Gov St Rev Hon Jr Sr Amb Brig Fr Inc Corp Co Ltd Bros'.split(' '),
); // prettier-ignore

/** How what begins at `start` is joined to the capitalised word read before it. */
export function joinOf(text: string, before: Word, start: number): Join {
  if ((before.bits & (flag.COMPOUND | flag.POSSESSIVE)) !== 0) return 'none';
  let at = before.end;
  if (start - at === 1 && text.charCodeAt(at) === 0x20) return 'space';
  if (start - at > MOST_BETWEEN) return 'none';
  if (text.charCodeAt(at) === DOT && ABBREVIATED.has(before.text)) at++;
  if (start === at) return (before.bits & flag.INITIAL) !== 0 ? 'space' : 'none';
  return isSpaceAt(text, at) ? joinBy(text.slice(at, start)) : 'none';
}

const joins = new Map<string, Join>();

/** How two words are joined by what stands between them; there are few such pieces of text, which are met again and again. */
function joinBy(between: string): Join {
  const known = joins.get(between);
  if (known !== undefined) return known;
  const join = readJoin(between);
  if (joins.size < MOST_JOINS) joins.set(between, join);
  return join;
}

function readJoin(between: string): Join {
  const parts = between.split(/\s+/);
  if (parts.length < 2 || parts[0] !== '' || parts.at(-1) !== '' || /\n\s*\n/.test(between)) return 'none';
  const inner = parts.slice(1, -1);
  if (inner.length === 0) return 'space';
  if (inner.some((part) => part.length > LONGEST_CONNECTOR)) return 'none';
  const [head = '', ...rest] = inner;
  const join = CONNECTORS.get(head);
  if (join === undefined) return 'none';
  const fits = rest.every((part) => (part === 'the' ? join !== 'particle' : CONNECTORS.get(part) === 'particle'));
  return fits ? join : 'none';
}
