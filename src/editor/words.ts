import { l10n } from 'vscode';
import { AUTHOR_CLAIM_KINDS, type AuthorClaimKind } from '../core/claims/own/kinds.js';
import type { Act } from '../core/language/language.js';
import { actName, authorKindName } from './claims/claimMarkdown.js';
import type { Translate } from './noteMarkdown.js';
import type { ActorType, AliasKind, Section, TermKind } from '../core/knowledge/model.js';
import type { Group } from './outline/nodes.js';

/** Words for people for what the knowledge file names in English keys. Each is asked for when shown: the language is known by then. */

export const groupTitle = (group: Group): string =>
  ({
    claims: l10n.t('Known claims'),
    attributed: l10n.t('Attributed claims'),
    author: l10n.t('The author’s own claims'),
    states: l10n.t('States and governments'),
    people: l10n.t('People'),
    bodies: l10n.t('International bodies'),
    organisations: l10n.t('Organisations'),
    collectives: l10n.t('Groups'),
    places: l10n.t('Regions and places'),
    terms: l10n.t('Terms'),
    nobody: l10n.t('Claims of no actor met here'),
    suggested: l10n.t('Suggested'),
  })[group];

export const sectionTitle = (section: Section): string =>
  ({ actor: l10n.t('Actors'), term: l10n.t('Terms'), claim: l10n.t('Claims') })[section];

export const typeName = (type: ActorType | TermKind): string =>
  ({
    state: l10n.t('state'),
    government: l10n.t('government'),
    person: l10n.t('person'),
    'international-organization': l10n.t('international organisation'),
    alliance: l10n.t('alliance'),
    legislature: l10n.t('legislature'),
    ministry: l10n.t('ministry'),
    agency: l10n.t('agency'),
    court: l10n.t('court'),
    military: l10n.t('armed forces'),
    party: l10n.t('party'),
    company: l10n.t('company'),
    media: l10n.t('media'),
    'think-tank': l10n.t('think tank'),
    university: l10n.t('university'),
    ngo: l10n.t('non-governmental organisation'),
    'armed-group': l10n.t('armed group'),
    organization: l10n.t('organisation'),
    group: l10n.t('group'),
    region: l10n.t('region'),
    place: l10n.t('place'),
    document: l10n.t('document'),
    treaty: l10n.t('treaty'),
    initiative: l10n.t('initiative'),
    weapon: l10n.t('weapon'),
    event: l10n.t('event'),
    concept: l10n.t('concept'),
    project: l10n.t('project'),
    term: l10n.t('term'),
  })[type];

export const aliasKindName = (kind: AliasKind): { name: string; example: string } =>
  ({
    name: { name: l10n.t('name'), example: l10n.t('another name, in full or short') },
    acronym: { name: l10n.t('acronym'), example: l10n.t('counts only in capitals') },
    adjective: { name: l10n.t('adjective'), example: l10n.t('“Russian”') },
    people: { name: l10n.t('people'), example: l10n.t('“the Russians”') },
    metonym: { name: l10n.t('metonym'), example: l10n.t('“the Kremlin”') },
    combining: { name: l10n.t('combining form'), example: l10n.t('“Sino-”, before a hyphen') },
  })[kind];

/** "supports", "disputes", "reports"; another word of the file's stays as it is. */
export const stanceName = (stance: string): string =>
  ({ supports: l10n.t('supports'), disputes: l10n.t('disputes'), reports: l10n.t('reports') })[stance] ?? stance;

/** What a detected claim does: "warns", "recommendation". */
export const claimKindName = (kind: Act | AuthorClaimKind): string =>
  isAuthorKind(kind) ? authorKindName(kind, translate) : actName(kind, translate);

const translate: Translate = (template, ...args) => l10n.t(template, ...args);
const isAuthorKind = (kind: string): kind is AuthorClaimKind => AUTHOR_CLAIM_KINDS.some((one) => one === kind);

/** Entry type in words: "think tank", "claim". */
export const kindOfEntry = (entry: { type: ActorType | TermKind | null }): string =>
  entry.type ? typeName(entry.type) : l10n.t('claim');
