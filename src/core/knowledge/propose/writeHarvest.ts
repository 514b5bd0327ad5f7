import { blockItems, type Data } from '../edit/render.js';
import { quote } from '../edit/quote.js';
import { freeId } from '../slug.js';
import type { Harvest, HarvestedClaim, HarvestedEntry, HarvestedName, HarvestedTerm, Quotation } from './harvest.js';
import { stem } from './stem.js';
import { proposeActor } from './newActor.js';

export interface NewFile {
  readonly title: string;
  /** ISO. */
  readonly today: string;
  /** Ids that other knowledge has. */
  readonly isTaken: (id: string) => boolean;
}

/** The clearest claims: nobody reads through more. */
const MOST_CLAIMS = 60;
/** Known actors named in a comment. */
const MOST_KNOWN = 40;
const STYLE = { eol: '\n', listIndent: 2 };

/** A knowledge file made of what texts offer, for a person to go through: each entry tells how often it is met and where first. */
export function writeHarvest(harvest: Harvest, { title, today, isTaken }: NewFile): string {
  const taken = new Set<string>();
  const newId = (name: string): string => {
    const id = freeId(name, (one) => taken.has(one) || isTaken(one));
    taken.add(id);
    return id;
  };
  const names = byCount(harvest.names);
  const actorIds = new Map(names.map(({ name }) => [name, newId(name)]));
  const terms = byCount(harvest.terms);
  const claims = clearest(harvest.claims, actorIds);
  const cited = new Set(claims.map(({ first }) => first.path));
  const sources = new Map(
    harvest.documents.filter(({ path }) => cited.has(path)).map(({ path }) => [path, newId(stem(path))]),
  );
  const many = harvest.documents.length > 1;
  return [
    `# What was found in ${many ? `${harvest.documents.length} texts` : (harvest.documents[0]?.path ?? 'a text')} on ${today}. Go through it:`,
    '# take out what is not worth keeping, mend names and types, and write notes of your own.',
    '# Nothing here is certain. The counts and quotations tell where each entry comes from.',
    'version: 1',
    `title: ${quote(title)}`,
    `asOf: ${today}`,
    ...section(
      'sources',
      [...sources].map(([path, id]) => sourceData(id, path, harvest)),
    ),
    ...knownAlready(byCount(harvest.known)),
    ...section(
      'actors',
      names.map((one) => actorData(one, actorIds.get(one.name) ?? '', many)),
    ),
    ...section(
      'terms',
      terms.map((one) => termData(one, newId(one.name), many)),
    ),
    ...section(
      'claims',
      claims.map((one) => claimData(one, newId(sixWords(one.statement)), actorIds, sources)),
    ),
    '',
  ].join('\n');
}

const byCount = <T extends { readonly count: number; readonly name: string }>(met: readonly T[]): T[] =>
  [...met].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'en'));

/** Those whose source has an entry, the surest first; told in the order of the texts. */
function clearest(claims: readonly HarvestedClaim[], actors: ReadonlyMap<string, string>): HarvestedClaim[] {
  const chosen = claims
    .filter(({ source }) => 'id' in source || actors.has(source.name))
    .sort((a, b) => b.count - a.count || b.confidence - a.confidence)
    .slice(0, MOST_CLAIMS);
  return claims.filter((one) => chosen.includes(one));
}

function section(key: string, items: readonly Data[]): string[] {
  return items.length === 0 ? [] : ['', `${key}:`, ...blockItems(items, 2, 2, STYLE)];
}

/** Entries of other files need no copy: their ids are told, so that one can add to them. */
function knownAlready(known: readonly HarvestedEntry[]): string[] {
  if (known.length === 0) return [];
  const shown = known
    .slice(0, MOST_KNOWN)
    .map(({ id, name, count }) => `#   ${id} (${name.replace(/\s+/g, ' ')}, ${count} ×)`);
  const more = known.length - shown.length;
  const rest = more > 0 ? [`#   and ${more} more`] : [];
  return ['', '# Known already. To add to one, write an actor with its id:', ...shown, ...rest];
}

function actorData(name: HarvestedName, id: string, many: boolean): Data {
  const forms = Object.entries(name.forms).flatMap(([form, count]) =>
    Array.from({ length: Math.min(count, 9) }, () => form),
  );
  const { name: full, type, aliases = [] } = proposeActor({ ...name, forms });
  return {
    id,
    name: full,
    type,
    ...(aliases.length > 0 && {
      aliases: aliases.map(({ text, kind }): Data => (kind === 'name' ? text : { text, kind })),
    }),
    note: noteOf(name, many),
  };
}

const termData = (term: HarvestedTerm, id: string, many: boolean): Data => ({
  id,
  name: term.name,
  kind: term.kind,
  note: noteOf(term, many),
});

function claimData(
  claim: HarvestedClaim,
  id: string,
  actors: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, string>,
): Data {
  const { source, stance, statement, first } = claim;
  const actor = 'id' in source ? source.id : (actors.get(source.name) ?? '');
  const text = sources.get(first.path);
  const cited: Readonly<Record<string, Data>> =
    text === undefined ? {} : { sources: [{ id: text, locator: `¶ ${first.paragraph}` }] };
  return { id, statement, positions: [{ actor, stance, ...cited }], note: `“${first.words}”` };
}

const sourceData = (id: string, path: string, { documents }: Harvest): Data => {
  const date = documents.find((one) => one.path === path)?.date;
  return {
    id,
    type: 'document',
    title: path.slice(path.lastIndexOf('/') + 1),
    ...(date && { issued: date }),
    note: path,
  };
};

const noteOf = ({ count, first }: { readonly count: number; readonly first: Quotation }, many: boolean): string =>
  `Met ${count === 1 ? 'once' : `${count} times; first`}${many ? ` in ${first.path}` : ''}, ¶ ${first.paragraph}: “${first.words}”`;

const sixWords = (statement: string): string => statement.split(' ').slice(0, 6).join(' ');
