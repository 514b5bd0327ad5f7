import { startsWithArticle, withArticles } from '../actors/article.js';
import { buildTables } from '../actors/aliasIndex.build.js';
import { serialise } from '../actors/aliasIndex.serialise.js';
import { kinshipOf } from '../claims/known/kinship.js';
import { aliasesOf, type CompiledAlias } from '../compile.aliases.js';
import type { Knowledge, MergedActor } from '../knowledge/knowledge.js';
import { ACTOR_TYPES, type Relation } from '../knowledge/model.js';
import type { PackHead, WrittenDetail } from './pack.js';
import { CONTEXT_SEPARATOR, INDEXED_KINDS, NOWHERE } from './packedAliases.js';
import { bytesOf, joinSections } from './sections.js';
import { type Encode, textColumn } from './textColumn.js';

/**
 * Actors merged from files, as bytes for `Pack`. @param uris the files of the knowledge, by which `places` name them. @param encode UTF-8, which the core leaves to its host.
 * @throws Error where the knowledge has more than actors and relations: a pack holds nothing else.
 */
export function writePack(knowledge: Knowledge, uris: readonly string[], encode: Encode): Uint8Array {
  const actors = knowledge.entries.map((entry) => {
    if (entry.section !== 'actor') throw new Error(`${entry.id} is no actor: a pack has actors only.`);
    return entry;
  });
  if (knowledge.sources.size + knowledge.cues.length + knowledge.ignore.length + knowledge.fields.length > 0)
    throw new Error('a pack has no sources, cues, ignores or fields.');
  const own = columns(actors.map(({ name, aliases }, entry) => aliasesOf(name, aliases, entry)));
  const written = own.values;
  const aliases = [...written, ...withArticles(written)];
  const head: PackHead = {
    ...(knowledge.asOf !== undefined && { asOf: knowledge.asOf }),
    written: written.length,
    articled: written.flatMap(({ text }, i) => (startsWithArticle(text) ? [i] : [])),
    files: uris,
    relations: knowledge.relations.map((relation) => ({ ...withoutPlace(relation), from: relation.from })),
  };
  const column = (texts: readonly string[]): ReturnType<typeof textColumn> => textColumn(texts, encode);
  const ids = column(actors.map(({ id }) => id));
  const names = column(actors.map(({ name }) => name));
  const texts = column(aliases.map(({ text }) => text));
  const { contextOf, lists } = contextsOf(aliases);
  const contexts = column(lists);
  const links = linksOf(actors);
  const words = column(links.words);
  const { kinOf } = kinshipOf(knowledge);
  const kin = columns(actors.map((_, number) => [...kinOf(number)]));
  const places = columns(actors.map((one) => one.places.map(({ uri, start, end }) => [uris.indexOf(uri), start, end])));
  const details = column(actors.map((actor) => JSON.stringify(detailOf(actor))));
  return joinSections({
    head: encode(JSON.stringify(head)),
    ids: ids.bytes,
    idsFrom: ids.from,
    names: names.bytes,
    namesFrom: names.from,
    types: Uint8Array.from(actors, ({ type }) => ACTOR_TYPES.indexOf(type)),
    texts: texts.bytes,
    textsFrom: texts.from,
    kinds: Uint8Array.from(aliases, ({ kind }) => INDEXED_KINDS.indexOf(kind)),
    owners: bytesOf(Int32Array.from(aliases, ({ entry }) => entry)),
    ownFrom: bytesOf(own.from),
    sorted: bytesOf(sortedByText(written)),
    contextOf: bytesOf(contextOf),
    contexts: contexts.bytes,
    contextsFrom: contexts.from,
    words: words.bytes,
    wordsFrom: words.from,
    rolesFrom: bytesOf(links.roles.from),
    roles: bytesOf(Int32Array.from(links.roles.values.flat())),
    bodiesFrom: bytesOf(links.bodies.from),
    bodies: bytesOf(Int32Array.from(links.bodies.values)),
    kinFrom: bytesOf(kin.from),
    kin: bytesOf(Int32Array.from(kin.values)),
    placesFrom: bytesOf(places.from),
    places: bytesOf(Int32Array.from(places.values.flat())),
    details: details.bytes,
    detailsFrom: details.from,
    index: serialise(buildTables(aliases), null),
  });
}

const textAt = (aliases: readonly CompiledAlias[], number: number): string => aliases[number]?.text ?? '';

const sortedByText = (aliases: readonly CompiledAlias[]): Int32Array =>
  // As `<` compares, whatever the machine's language.
  Int32Array.from(aliases.keys()).sort((a, b) =>
    textAt(aliases, a) < textAt(aliases, b) ? -1 : textAt(aliases, a) > textAt(aliases, b) ? 1 : a - b,
  );

/** The lists of context words, each once, and which of them an alias has: its number plus one. */
function contextsOf(aliases: readonly CompiledAlias[]): { contextOf: Int32Array; lists: string[] } {
  const odd = aliases.find(({ context }) => context.some((word) => word.includes(CONTEXT_SEPARATOR)));
  if (odd) throw new Error(`a context word of “${odd.text}” has a tab in it.`);
  const lists = new Numbered();
  const contextOf = Int32Array.from(aliases, ({ context }) => lists.of(context.join(CONTEXT_SEPARATOR) || undefined));
  return { contextOf, lists: lists.all };
}

/** Offices and memberships as numbers of words, plus one. */
function linksOf(actors: readonly MergedActor[]): {
  words: string[];
  roles: Columns<number[]>;
  bodies: Columns<number>;
} {
  const words = new Numbered();
  const roles = columns(
    actors.map((actor) =>
      actor.roles.map(({ title, holder, of, from, to }) => [title, holder, of, from, to].map((word) => words.of(word))),
    ),
  );
  const bodies = columns(actors.map(({ memberOf }) => memberOf.map(({ id }) => words.of(id))));
  return { words: words.all, roles, bodies };
}

/** Texts, each with a number from 1 on; 0 is for none. */
class Numbered {
  private readonly numbers = new Map<string, number>();

  of(text: string | undefined): number {
    if (text === undefined) return 0;
    const number = this.numbers.get(text) ?? this.numbers.size + 1;
    this.numbers.set(text, number);
    return number;
  }

  get all(): string[] {
    return [...this.numbers.keys()];
  }
}

function detailOf({ name, note, aliases, identifiers, relations, sources = [] }: MergedActor): WrittenDetail {
  return {
    ...(note !== undefined && { note }),
    ...(aliases.some(({ text }) => text === name) && { isNamed: true }),
    ...(Object.keys(identifiers).length > 0 && { identifiers }),
    ...(relations.length > 0 && { relations: relations.map(withoutPlace) }),
    ...(sources.length > 0 && { sources: sources.map((one) => ({ ...one, at: NOWHERE })) }),
  };
}

const withoutPlace = (relation: Relation): Relation => ({
  ...relation,
  at: NOWHERE,
  sources: relation.sources.map((one) => ({ ...one, at: NOWHERE })),
});

interface Columns<T> {
  readonly values: readonly T[];
  readonly from: Int32Array;
}

/** Lists one behind the other, and where each begins; one more for the end. */
function columns<T>(lists: readonly (readonly T[])[]): Columns<T> {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => (from[i + 1] = (from[i] ?? 0) + list.length));
  return { values: lists.flat(), from };
}
