import { startsWithArticle, withArticles } from '../actors/article.js';
import { buildTables } from '../actors/aliasIndex.build.js';
import { serialise } from '../actors/aliasIndex.serialise.js';
import { kinshipOf } from '../claims/known/kinship.js';
import { aliasesOf, type CompiledAlias } from '../compile.aliases.js';
import type { Knowledge, MergedActor } from '../knowledge/knowledge.js';
import { ACTOR_TYPES, type Alias, type Reference, type Relation, type Role } from '../knowledge/model.js';
import type { Span } from '../span.js';
import { INDEXED_KINDS, PACK_VERSION, type PackContexts, type PackHead, type PackLinks } from './pack.js';
import type { Detail } from './packedActor.js';
import { bytesOf, joinSections } from './sections.js';

/**
 * Actors merged from files, as bytes for `Pack`. @param uris the files of the knowledge, by which `places` name them. @param encode UTF-8, which the core leaves to its host.
 * @throws Error where the knowledge has more than actors and relations: a pack holds nothing else.
 */
export function writePack(
  knowledge: Knowledge,
  uris: readonly string[],
  encode: (text: string) => Uint8Array,
): Uint8Array {
  const json = (value: unknown): Uint8Array => encode(JSON.stringify(value));
  const text = (list: readonly string[]): Uint8Array => encode(oneLineEach(list).join('\n'));
  const actors = knowledge.entries.map((entry) => {
    if (entry.section !== 'actor') throw new Error(`${entry.id} is no actor: a pack has actors only.`);
    return entry;
  });
  if (knowledge.sources.size + knowledge.cues.length + knowledge.ignore.length + knowledge.fields.length > 0)
    throw new Error('a pack has no sources, cues, ignores or fields.');
  const written = actors.flatMap(({ name, aliases }, entry) => aliasesOf(name, aliases, entry));
  const aliases = [...written, ...withArticles(written)];
  const head: PackHead = {
    ...(knowledge.asOf !== undefined && { asOf: knowledge.asOf }),
    written: written.length,
    articled: written.flatMap(({ text }, i) => (startsWithArticle(text) ? [i] : [])),
    files: uris,
    relations: knowledge.relations.map((relation) => ({ ...withoutPlace(relation), from: relation.from })),
  };
  const { kinOf } = kinshipOf(knowledge);
  const kin = columns(actors.map((_, number) => [...kinOf(number)]));
  const places = columns(
    actors.map((actor) => actor.places.map(({ uri, start, end }) => [uris.indexOf(uri), start, end])),
  );
  const details = actors.map((actor) => json(detailOf(actor)));
  return joinSections(PACK_VERSION, [
    json(head),
    text(actors.map(({ id }) => id)),
    text(actors.map(({ name }) => name)),
    Uint8Array.from(actors, ({ type }) => ACTOR_TYPES.indexOf(type)),
    text(aliases.map((alias) => alias.text)),
    Uint8Array.from(aliases, ({ kind }) => INDEXED_KINDS.indexOf(kind)),
    bytesOf(Int32Array.from(aliases, ({ entry }) => entry)),
    json(contextsOf(aliases)),
    json(linksOf(actors)),
    bytesOf(kin.from),
    bytesOf(Int32Array.from(kin.values)),
    bytesOf(places.from),
    bytesOf(Int32Array.from(places.values.flat())),
    bytesOf(columns(details.map((detail) => [...detail])).from),
    Uint8Array.from(details.flatMap((detail) => [...detail])),
    serialise(buildTables(aliases), null),
  ]);
}

function contextsOf(aliases: readonly CompiledAlias[]): PackContexts {
  const numbers = new Map<string, number>();
  const lists: (readonly string[])[] = [];
  const of: Record<number, number> = {};
  aliases.forEach(({ context }, i) => {
    if (context.length === 0) return;
    const key = JSON.stringify(context);
    if (!numbers.has(key)) numbers.set(key, lists.push(context) - 1);
    of[i] = numbers.get(key) ?? 0;
  });
  return { of, lists };
}

/** Nobody edits the pack's files: places within an entry are left out, and read as this. */
const NOWHERE: Span = { start: 0, end: 0 };

function detailOf({ note, aliases, identifiers, relations, sources }: MergedActor): Detail {
  return {
    ...(note !== undefined && { note }),
    aliases: aliases.map((alias): Alias => ({ ...alias, at: NOWHERE })),
    identifiers,
    relations: relations.map(withoutPlace),
    ...(sources && { sources: sources.map((one) => ({ ...one, at: NOWHERE })) }),
  };
}

function linksOf(actors: readonly MergedActor[]): PackLinks {
  const roles: Record<number, readonly Role[]> = {};
  const memberOf: Record<number, readonly Reference[]> = {};
  actors.forEach((actor, number) => {
    if (actor.roles.length > 0) roles[number] = actor.roles.map((role) => ({ ...role, at: NOWHERE }));
    if (actor.memberOf.length > 0) memberOf[number] = actor.memberOf.map(({ id }) => ({ id, at: NOWHERE }));
  });
  return { roles, memberOf };
}

const withoutPlace = (relation: Relation): Relation => ({
  ...relation,
  at: NOWHERE,
  sources: relation.sources.map((one) => ({ ...one, at: NOWHERE })),
});

function oneLineEach(lines: readonly string[]): readonly string[] {
  const broken = lines.find((line) => line.includes('\n'));
  if (broken !== undefined) throw new Error(`“${broken}” goes over a line's end.`);
  return lines;
}

/** Lists one behind the other, and where each begins; one more for the end. */
function columns<T>(lists: readonly (readonly T[])[]): { values: T[]; from: Int32Array } {
  const from = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => (from[i + 1] = (from[i] ?? 0) + list.length));
  return { values: lists.flat(), from };
}
