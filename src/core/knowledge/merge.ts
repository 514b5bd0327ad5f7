import type { IdNumbers, Knowledge, MergedEntry } from './knowledge.js';
import type { Pack } from '../pack/pack.js';
import type { Source } from './model.js';
import type { FileProblem } from './problem.js';
import { addEntry, addSource, draftOfPack, type Draft, type Drafts } from './merge/drafts.js';
import { FileReport } from './merge/fileReport.js';
import { finishEntries } from './merge/finish.js';
import type { FileToMerge } from './merge/input.js';
import { checkReferences, checkSelfRelations, type KnownIds } from './merge/referenceCheck.js';
import { checkSharedAliases } from './merge/sharedAliases.js';

export type { FileToMerge };

/**
 * All files as one body of knowledge, in the order given (bundled world, bundled article, the workspace's by folder
 * and path): what a later file says of an id adds to what earlier ones said.
 * @param pack what was merged when the product was built: the files add to it.
 * @returns the knowledge in force, and what is wrong between the files, by file, in the order of its text.
 */
export function mergeKnowledge(
  files: readonly FileToMerge[],
  pack: Pack | null = null,
): { knowledge: Knowledge; problems: FileProblem[] } {
  const report = new FileReport();
  const drafts: Drafts = new Map();
  const sources = new Map<string, Draft<Source>>();
  for (const from of files) {
    for (const source of from.file.sources) addSource(sources, source, from, report);
    for (const entry of [...from.file.actors, ...from.file.terms, ...from.file.claims]) {
      draftOfPack(drafts, entry.id, pack);
      addEntry(drafts, entry, from, report);
    }
    checkSelfRelations(from, report);
  }
  const { entries, own } = finishEntries(drafts, pack, report);
  const byId = numbersOf(entries, pack);
  checkReferences(files, knownIds(drafts, sources, pack), report);
  checkSharedAliases(files, { entries, own, byId, pack }, report);
  const asOf = files
    .flatMap(({ file }) => file.asOf ?? [])
    .concat(pack?.head.asOf ?? [])
    .sort()
    .at(-1);
  const knowledge: Knowledge = {
    entries,
    byId,
    own,
    sources: new Map(
      [...sources].map(
        ([
          id,
          {
            entry: { scalars: _, ...source },
          },
        ]) => [id, source],
      ),
    ),
    relations: [
      ...(pack?.head.relations.filter(({ from }) => !drafts.has(from)) ?? []),
      ...own.flatMap((number) => {
        const entry = entries[number];
        return entry?.section === 'actor' ? entry.relations.map((relation) => ({ ...relation, from: entry.id })) : [];
      }),
      ...files.flatMap(({ file }) => file.relations.flatMap((one) => (one.from ? [{ ...one, from: one.from }] : []))),
    ],
    cues: files.flatMap(({ file }) => file.cues),
    ignore: files.flatMap(({ uri, file }) => file.ignore.map((one) => ({ ...one, uri }))),
    fields: files.flatMap(({ file }) => file.fields),
    ...(asOf !== undefined && { asOf }),
    pack,
  };
  return { knowledge, problems: report.list() };
}

function numbersOf(entries: readonly MergedEntry[], pack: Pack | null): IdNumbers {
  const beyond = new Map<string, number>();
  for (let number = pack?.actors.length ?? 0; number < entries.length; number++)
    beyond.set(entries[number]?.id ?? '', number);
  if (!pack) return beyond;
  const { byId } = pack;
  return { get: (id) => byId.get(id) ?? beyond.get(id), has: (id) => byId.has(id) || beyond.has(id) };
}

/** Entries that lack something count too: that they do has been told once. */
function knownIds(
  drafts: ReadonlyMap<string, Draft>,
  sources: ReadonlyMap<string, unknown>,
  pack: Pack | null,
): KnownIds {
  const known = { actor: new Set<string>(), term: new Set<string>(), claim: new Set<string>() };
  for (const [id, { entry }] of drafts) known[entry.section].add(id);
  const { actor, ...others } = known;
  return {
    ...others,
    source: new Set(sources.keys()),
    actor: pack
      ? {
          has: (id) => actor.has(id) || pack.byId.has(id),
          *[Symbol.iterator]() {
            yield* pack.ids.all();
            yield* actor;
          },
        }
      : actor,
  };
}
