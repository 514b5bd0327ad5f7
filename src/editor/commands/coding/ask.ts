import { l10n } from 'vscode';
import { slug } from '../../../core/knowledge/slug.js';
import { STANCES, type Stance } from '../../../core/knowledge/model.js';
import type { Coding } from '../../../core/codings/model.js';
import type { EntrySummary } from '../../../engine/entries.js';
import { entryIcon } from '../../icons.js';
import { kindOfEntry, stanceName } from '../../words.js';
import type { Tools } from '../command.js';
import { newClaim } from './newClaim.js';
import { pickOne, section, type PickItem } from './pick.js';
import { ordered, type Proposals } from './proposals.js';

/** What is said in a statement, apart from where it stands. */
export type Said = Pick<Coding, 'actor' | 'claim' | 'concept' | 'stance' | 'fields'>;

type ActorChoice = { readonly actor?: string };
type ClaimChoice = Pick<Coding, 'claim' | 'concept'>;

/** Asks for actor, claim, stance and the project's own fields, each with the likeliest answer first. Undefined where the coder gave up. */
export async function askStatement(
  tools: Tools,
  proposals: Proposals,
  title: string,
  before?: Coding,
): Promise<Said | undefined> {
  const actor = await askActor(
    tools,
    before?.actor ? [before.actor, ...proposals.actors] : proposals.actors,
    title,
    before?.actor ? undefined : proposals.source,
  );
  if (!actor) return undefined;
  const claim = await askClaim(
    tools,
    before?.claim ? [before.claim, ...proposals.claims] : proposals.claims,
    title,
    before?.concept ?? proposals.words,
  );
  if (!claim) return undefined;
  const stance = await askStance(before?.stance ?? proposals.stance, title);
  if (!stance) return undefined;
  const fields = await askFields(tools, title, before?.fields ?? {});
  return fields && { ...actor, ...claim, ...stance, fields };
}

const entryItem = <T>(entry: EntrySummary, value: T): PickItem<T> => ({
  label: entry.name,
  description: kindOfEntry(entry),
  iconPath: entryIcon(entry),
  value,
});

const freshActor = (name: string): PickItem<ActorChoice> => ({
  label: `$(add) ${l10n.t('“{0}”, in no knowledge file', name)}`,
  alwaysShow: true,
  value: { actor: slug(name) },
});

export function askActor(
  { engine }: Tools,
  first: readonly string[],
  title: string,
  source?: string,
): Promise<ActorChoice | undefined> {
  const { proposed, others } = ordered(engine.entries, 'actor', first);
  const items = (entries: readonly EntrySummary[]): PickItem<ActorChoice>[] =>
    entries.map((entry) => entryItem(entry, { actor: entry.id }));
  return pickOne<ActorChoice>(
    [
      ...(source ? [freshActor(source)] : []),
      ...items(proposed.slice(0, 12)),
      { label: `$(circle-slash) ${l10n.t('Nobody named')}`, value: {} },
      ...section(l10n.t('All actors'), items([...proposed.slice(12), ...others])),
    ],
    {
      title: l10n.t('{0} – who?', title),
      placeholder: l10n.t('Enter takes the first; letters filter'),
      fresh: freshActor,
    },
  );
}

/** @param concept words that stand for a claim that no file has */
export async function askClaim(
  tools: Tools,
  first: readonly string[],
  title: string,
  concept?: string,
): Promise<ClaimChoice | undefined> {
  const { engine } = tools;
  const claims = ordered(engine.entries, 'claim', first);
  const terms = ordered(engine.entries, 'term', []);
  const items = (entries: readonly EntrySummary[]): PickItem<ClaimChoice>[] =>
    entries.map((entry) => entryItem(entry, { claim: entry.id }));
  let typed: string | null = null;
  const chosen = await pickOne<ClaimChoice>(
    [
      ...section(l10n.t('Likely'), items(claims.proposed)),
      // Enter must never choose a claim that nothing speaks for.
      ...(concept ? [{ label: `$(quote) ${concept}`, description: l10n.t('in these words'), value: { concept } }] : []),
      ...section(l10n.t('Claims'), items(claims.others)),
      ...section(
        l10n.t('Concepts'),
        terms.others.map((entry) => entryItem(entry, { concept: entry.id })),
      ),
      { label: `$(circle-slash) ${l10n.t('No claim yet')}`, value: {} },
    ],
    {
      title: l10n.t('{0} – what is claimed?', title),
      placeholder: l10n.t('Type a new claim or concept in your own words'),
      fresh: (words) => {
        typed = words;
        return { label: `$(add) “${words}”`, alwaysShow: true, value: { concept: words } };
      },
    },
  );
  if (chosen?.concept === undefined || chosen.concept !== typed) return chosen;
  const id = await newClaim(tools, chosen.concept);
  if (id === undefined) return undefined;
  return id === null ? chosen : { claim: id };
}

/** Whom a mention names: an actor of the knowledge files, or a name that stands in none. */
export function askMentioned(
  { engine }: Tools,
  first: readonly string[],
  title: string,
  name: string,
): Promise<Pick<Coding, 'actor' | 'concept'> | undefined> {
  const { proposed, others } = ordered(engine.entries, 'actor', first);
  const items = (entries: readonly EntrySummary[]): PickItem<Pick<Coding, 'actor' | 'concept'>>[] =>
    entries.map((entry) => entryItem(entry, { actor: entry.id }));
  return pickOne(
    [
      { label: `$(quote) ${name}`, description: l10n.t('in no knowledge file'), value: { concept: name } },
      ...section(l10n.t('Likely'), items(proposed)),
      ...section(l10n.t('All actors'), items(others)),
    ],
    {
      title: l10n.t('{0} – who is it?', title),
      placeholder: l10n.t('Letters filter; another name is kept as you type it'),
      fresh: (typed) => ({ label: `$(add) “${typed}”`, alwaysShow: true, value: { concept: typed } }),
    },
  );
}

export async function askStance(
  likely: Stance | undefined,
  title: string,
): Promise<Pick<Coding, 'stance'> | undefined> {
  const items: PickItem<Pick<Coding, 'stance'>>[] = [
    ...STANCES.map((stance) => ({
      label: stanceName(stance),
      description: stance.charAt(0),
      letter: stance.charAt(0),
      value: { stance },
    })),
    { label: l10n.t('no stance'), description: 'n', letter: 'n', value: {} },
  ];
  return pickOne(items, {
    title: l10n.t('{0} – how?', title),
    placeholder: l10n.t('One letter: s, d, r or n'),
    active: items.find(({ value }) => value?.stance === likely),
  });
}

/** The project's own fields: each that has a list of values, or is required. */
async function askFields(
  { engine }: Tools,
  title: string,
  before: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>> | undefined> {
  const given: Record<string, string> = { ...before };
  for (const field of await engine.ask('codingFields', null)) {
    const items: PickItem<string>[] = [
      ...field.values.map((value) => ({ label: value, value })),
      ...(field.required ? [] : [{ label: `$(circle-slash) ${l10n.t('leave open')}`, value: '' }]),
    ];
    const value = await pickOne(items, {
      title: `${title} – ${field.name}`,
      active: items.find((item) => item.value === before[field.name]),
      ...(field.values.length === 0 && {
        fresh: (typed: string): PickItem<string> => ({ label: typed, alwaysShow: true, value: typed }),
      }),
    });
    if (value === undefined) return undefined;
    if (value === '') delete given[field.name];
    else given[field.name] = value;
  }
  return given;
}
