import type { Knowledge } from '../../knowledge/knowledge.js';
import { plainTitle } from './titles.js';

/** Somebody's time in an office; dates as ISO, of any precision. */
interface Tenure {
  /** Entry number of the holder. */
  readonly holder: number;
  readonly from: string;
  readonly to: string | undefined;
}

/** Who held which office when, as far as the knowledge gives dates. */
export interface Holders {
  /**
   * The entry that held one of the offices on that day, in that month or year; null where nobody is known, or more than one.
   * @param of entry number of the state or body. @param date ISO.
   */
  at(titles: readonly string[], of: number, date: string): number | null;
}

const byKnowledge = new WeakMap<Knowledge, Holders>();

/** Built once a knowledge, when first asked for. */
export function holdersIn(knowledge: Knowledge): Holders {
  let holders = byKnowledge.get(knowledge);
  if (!holders) byKnowledge.set(knowledge, (holders = readHolders(knowledge)));
  return holders;
}

function readHolders(knowledge: Knowledge): Holders {
  const tenures = new Map<string, Tenure[]>();
  knowledge.entries.forEach((entry, number) => {
    if (entry.section !== 'actor') return;
    for (const { title, holder, of, from, to } of entry.roles) {
      // The record stands with the person, or with the body and names the person.
      const person = holder === undefined ? number : knowledge.byId.get(holder);
      const body = of ?? (holder === undefined ? undefined : entry.id);
      if (person === undefined || body === undefined || from === undefined) continue;
      const key = keyOf(title, knowledge.byId.get(body) ?? -1);
      const known = tenures.get(key);
      if (known) known.push({ holder: person, from, to });
      else tenures.set(key, [{ holder: person, from, to }]);
    }
  });
  const last = knowledge.asOf;
  return {
    at(titles, of, date) {
      const day = { from: earliest(date), to: latest(date) };
      const found = new Set<number>();
      for (const title of titles) {
        for (const { holder, from, to = last } of tenures.get(keyOf(title, of)) ?? []) {
          if (earliest(from) <= day.to && (to === undefined || latest(to) >= day.from)) found.add(holder);
        }
      }
      const [holder] = found;
      return holder !== undefined && found.size === 1 ? holder : null;
    },
  };
}

const keyOf = (title: string, of: number): string => `${of} ${plainTitle(title)}`;

/** The first and the last day that a date of any precision may mean. */
const earliest = (date: string): string => date + '-01-01'.slice(date.length - 4);
const latest = (date: string): string => date + '-12-31'.slice(date.length - 4);
