import { l10n } from 'vscode';
import type { Coding, Status } from '../../core/codings/model.js';
import type { EntryList } from '../../engine/entries.js';
import { stanceName } from '../words.js';

export const statusName = (status: Status): string =>
  ({ confirmed: l10n.t('confirmed'), suggested: l10n.t('suggested'), refused: l10n.t('refused') })[status];

/** The name of what an id of a knowledge file stands for; the id where no file has it. */
export const nameOfId = (id: string, entries: EntryList): string => entries.byId(id)?.name ?? id;

/** "Russia (Vladimir Putin) disputes: NATO expands …" */
export function statementLine(coding: Coding, entries: EntryList): string {
  const who = coding.actor ? nameOfId(coding.actor, entries) : '';
  const person = coding.person ? nameOfId(coding.person, entries) : '';
  const what = coding.claim ? nameOfId(coding.claim, entries) : coding.concept ? nameOfId(coding.concept, entries) : '';
  if (coding.what === 'mention') return [who || what || l10n.t('a mention'), l10n.t('mention')].join(' · ');
  const by = who && person ? `${who} (${person})` : who || person || l10n.t('nobody named');
  const stance = coding.stance ? stanceName(coding.stance) : '';
  return [stance ? `${by} ${stance}` : by, what].filter((part) => part !== '').join(': ');
}
