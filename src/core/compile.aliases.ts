import { withArticles } from './actors/article.js';
import type { IndexedAlias } from './actors/aliasIndex.js';
import type { Alias } from './knowledge/model.js';
import type { Knowledge } from './knowledge/knowledge.js';
import type { Pack } from './pack/pack.js';

/** An alias as the matcher knows it, with what decides whether it counts. */
export interface CompiledAlias extends IndexedAlias {
  /** One of these words must stand in the paragraph; none: the alias counts everywhere. */
  readonly context: readonly string[];
}

/** All aliases of a knowledge: those of the pack by their numbers there, then all others. */
export interface AliasList {
  readonly pack: Pack | null;
  /** Of entries that are not as the pack has them. The first has the number behind the pack's last. */
  readonly more: readonly CompiledAlias[];
  /** Aliases of the pack that the knowledge no longer has. */
  readonly gone: ReadonlySet<number>;
  at(number: number): CompiledAlias | undefined;
}

/** Lists the aliases of a knowledge, in time for what is not in its pack. */
export function listAliases(knowledge: Knowledge): AliasList {
  const { entries, own: numbers, pack } = knowledge;
  const own: CompiledAlias[] = [];
  for (const number of numbers) {
    const entry = entries[number];
    if (!entry || entry.section === 'claim') continue;
    own.push(...aliasesOf(entry.name, entry.aliases, number));
  }
  if (!pack) {
    const more = [...own, ...withArticles(own)];
    return { pack: null, more, gone: new Set(), at: (number) => more[number] };
  }
  const { aliases } = pack;
  const { count } = aliases;
  // What the pack says of a changed entry no longer holds.
  const changed = new Set(numbers);
  const holds = ({ entry }: CompiledAlias): boolean => !changed.has(entry);
  const articled = withArticles(own, [...own, ...aliases.articled.filter(holds)]);
  const written = [...own, ...articled, ...aliases.hiddenBy(own).filter(holds)];
  const { more, gone } = beyond(pack, written, numbers);
  return { pack, more, gone, at: (number) => (number < count ? aliases.at(number) : more[number - count]) };
}

/** Of the aliases of changed entries those that the pack has not, and the pack's that are none of them. */
function beyond(
  pack: Pack,
  written: readonly CompiledAlias[],
  changed: readonly number[],
): Pick<AliasList, 'more' | 'gone'> {
  const gone = new Set<number>();
  /** An entry may have the same phrase twice, as what two of its aliases are not. */
  const packed = new Map<string, number[]>();
  for (const actor of changed) {
    if (actor >= pack.actors.length) break;
    for (const [number, alias] of pack.aliases.of(actor)) {
      gone.add(number);
      const key = whole(alias);
      const same = packed.get(key);
      if (same) same.push(number);
      else packed.set(key, [number]);
    }
  }
  const more = written.filter((alias) => {
    if (alias.entry >= pack.actors.length) return true;
    const number = packed.get(whole(alias))?.pop();
    return number === undefined || !gone.delete(number);
  });
  return { more, gone };
}

/** All that makes two aliases the same. */
const whole = ({ text, kind, entry, context }: CompiledAlias): string => [entry, kind, text, ...context].join('\n');

/** What texts are searched for to find an entry: its aliases, the phrases that hold one and mean something else, its name. */
export function aliasesOf(name: string, written: readonly Alias[], entry: number): CompiledAlias[] {
  const named = new Set<string>();
  const out: CompiledAlias[] = [];
  for (const { text, kind, context, except } of written) {
    named.add(text);
    out.push({ text, kind, entry, context });
    for (const phrase of except) out.push({ text: phrase, kind: 'except', entry, context: ANYWHERE });
  }
  if (!named.has(name)) out.push({ text: name, kind: 'name', entry, context: ANYWHERE });
  return out;
}

const ANYWHERE: readonly string[] = [];
