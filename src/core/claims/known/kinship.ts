import type { Knowledge } from '../../knowledge/knowledge.js';

/** Which entries may stand for which: a state's president and its ministries for the state, a member for its alliance. */
export interface Kinship {
  /** True where one of the two may stand for the other, or both are one. */
  alike(a: number, b: number): boolean;
  /** Those who are alike with an entry, the entry itself left out. */
  kinOf(entry: number): ReadonlySet<number>;
}

const SPEAKING = new Set(['government', 'ministry', 'agency', 'military', 'legislature', 'party', 'court']);
const LED = new Set(['state', 'government', 'alliance', 'international-organization', 'group', 'party']);
const GROUPING = new Set(['group', 'alliance']);
const NOBODY: ReadonlySet<number> = new Set();

/** Reads offices and memberships; one step only: two ministries of a state do not stand for each other. The pack's were read when it was made. */
export function kinshipOf({
  entries,
  byId,
  own: numbers,
  pack,
}: Pick<Knowledge, 'entries' | 'byId' | 'own' | 'pack'>): Kinship {
  const kin = new Map<number, Set<number>>();
  const typeOf = (id: string): string => {
    const entry = entries[byId.get(id) ?? -1];
    return entry?.section === 'actor' ? entry.type : '';
  };
  const relate = (one: number, id: string): void => {
    const other = byId.get(id);
    if (other === undefined || !LED.has(typeOf(id))) return;
    add(kin, one, other);
    add(kin, other, one);
  };
  for (const number of numbers) {
    const entry = entries[number];
    if (entry?.section !== 'actor') continue;
    if (entry.type === 'person') for (const { of } of entry.roles) if (of !== undefined) relate(number, of);
    for (const { id } of entry.memberOf) {
      if (SPEAKING.has(entry.type) || (entry.type === 'state' && GROUPING.has(typeOf(id)))) relate(number, id);
    }
  }
  const asked = new Map<number, ReadonlySet<number>>();
  const kinOf = (entry: number): ReadonlySet<number> => {
    const own = kin.get(entry) ?? NOBODY;
    const packed = pack?.kinOf(entry);
    if (!packed || packed.length === 0) return own;
    let all = asked.get(entry);
    if (!all) asked.set(entry, (all = new Set([...packed, ...own])));
    return all;
  };
  return { kinOf, alike: (a, b) => a === b || kinOf(a).has(b) };
}

function add(kin: Map<number, Set<number>>, to: number, one: number): void {
  const set = kin.get(to);
  if (set) set.add(one);
  else kin.set(to, new Set([one]));
}
