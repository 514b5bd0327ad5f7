import * as vscode from 'vscode';
import type { DetectedClaim } from '../../core/shownClaims.js';
import type { EntrySummary } from '../../engine/entries.js';
import { citationOf, patternWords, positionOf } from '../claims/written.js';
import { formatOf } from '../readable.js';
import type { Command, Tools } from './command.js';
import { claimArgument, claimInText } from './support/claimArgument.js';
import { writeEntry } from './support/writeEntry.js';

/**
 * Says in the user's knowledge file that a claim found in the text is a known one: by a pattern of its words and mentions, and by the
 * position of its source, this text cited.
 */
export const linkClaim: Command = async (tools, argument) => {
  const found = await claimInText(tools, argument);
  if (!found) return;
  const { claim, document, annotated } = found;
  const { entries } = tools.engine;
  const known = entries.byId(claimArgument(argument)?.to ?? '') ?? (await pickKnownClaim(tools, claim));
  if (!known) return;
  const text = document.getText();
  const mentions = annotated.mentionsIn(claim.start, claim.end);
  const position = positionOf(claim, entries);
  const cite = citationOf(
    text,
    claim.start,
    formatOf(document.languageId),
    vscode.workspace.asRelativePath(document.uri),
  );
  const words = patternWords(text, claim.content, mentions, entries);
  await writeEntry(tools, { do: 'linkClaim', id: known.id, words, ...(position && { position, cite }) });
};

interface ClaimItem extends vscode.QuickPickItem {
  readonly entry?: EntrySummary;
}

/** Those that it looks like first, then all others by their words. */
async function pickKnownClaim({ engine }: Tools, claim: DetectedClaim): Promise<EntrySummary | undefined> {
  const like = claim.suggested.flatMap(({ claim: number, score }): ClaimItem[] => {
    const entry = engine.entries.get(number);
    return entry ? [{ label: entry.name, description: score.toFixed(1), entry }] : [];
  });
  const suggested = new Set(like.map(({ entry }) => entry?.number));
  const others = [...engine.entries]
    .filter((entry) => entry.section === 'claim' && !suggested.has(entry.number))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((entry): ClaimItem => ({ label: entry.name, entry }));
  if (like.length + others.length === 0) {
    const message = vscode.l10n.t('No knowledge file in force has a claim yet. Add this one instead.');
    void vscode.window.showInformationMessage(message);
    return undefined;
  }
  const items = [...headed(vscode.l10n.t('Looks like'), like), ...headed(vscode.l10n.t('Known claims'), others)];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which known claim is made here?') }))?.entry;
}

const headed = (label: string, items: ClaimItem[]): ClaimItem[] =>
  items.length > 0 ? [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items] : [];
