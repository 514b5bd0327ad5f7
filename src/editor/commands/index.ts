import * as vscode from 'vscode';
import type { Command, Tools } from './command.js';
import { addActor } from './addActor.js';
import { addAlias } from './addAlias.js';
import { addClaim } from './addClaim.js';
import { addDetectedClaim } from './addDetectedClaim.js';
import { addAllSuggested, addSuggested } from './addSuggested.js';
import { addTerm } from './addTerm.js';
import { copyBundledFile, openBundledFile } from './bundledFile.js';
import { checkKnowledgeFiles } from './checkKnowledgeFiles.js';
import { changeCoding, deleteCoding, openCoding, redoCoding, undoCoding } from './coding/change.js';
import { code, codeAgain } from './coding/code.js';
import { codeAll } from './coding/codeAll.js';
import { exportCodings, importCodings } from './coding/exchange.js';
import { repairCodings } from './coding/repair.js';
import { codingReport } from './coding/report.js';
import { reviewSuggestions } from './coding/review.js';
import { showCoding } from './coding/show.js';
import { nextCoding, previousCoding } from './coding/steps.js';
import { codingTable } from './coding/table.js';
import { copyAsJson, copyAsMarkdown } from './copyAnnotations.js';
import { createFromDocument, createFromFolder } from './createFromTexts.js';
import { createKnowledgeFile } from './createKnowledgeFile.js';
import { restartEngine, showLog } from './engine.js';
import { filterOutline } from './filterOutline.js';
import { goToEntry } from './goToEntry.js';
import { COMMAND_IDS, type CommandId } from './ids.js';
import * as knowledge from './knowledgeCommands.js';
import { linkClaim } from './linkClaim.js';
import { meansAnother } from './meansAnother.js';
import { mergeActors, splitActor } from './mergeActors.js';
import { notAClaim } from './notAClaim.js';
import { notAnActor } from './notAnActor.js';
import * as outline from './outlineCommands.js';
import { pasteClean } from './pasteClean.js';
import { showMentions } from './showMentions.js';
import { countInFolder, showMentionsEverywhere } from './showMentionsEverywhere.js';
import { nextClaim, previousClaim } from './stepClaim.js';
import { nextMention, previousMention } from './stepMention.js';
import { nextClaimOfSource, previousClaimOfSource } from './stepSource.js';
import { reason } from './support/newFile.js';
import { toggleAttributed, toggleAuthorClaims } from './toggleClaims.js';
import { toggleActors, toggleClaims, toggleHighlighting, toggleKind, toggleTerms } from './toggleHighlighting.js';
import { explain, turnOff, turnOn } from './turnOnOff.js';

/** Every command with what it runs. A test compares it with the manifest. */
export const commands: Readonly<Record<CommandId, Command>> = {
  'policyAnnotator.nextMention': nextMention,
  'policyAnnotator.previousMention': previousMention,
  'policyAnnotator.nextClaim': nextClaim,
  'policyAnnotator.previousClaim': previousClaim,
  'policyAnnotator.nextClaimOfSource': nextClaimOfSource,
  'policyAnnotator.previousClaimOfSource': previousClaimOfSource,
  'policyAnnotator.showMentions': showMentions,
  'policyAnnotator.showMentionsEverywhere': showMentionsEverywhere,
  'policyAnnotator.countInFolder': countInFolder,
  'policyAnnotator.goToEntry': goToEntry,
  'policyAnnotator.toggleHighlighting': toggleHighlighting,
  'policyAnnotator.toggleActors': toggleActors,
  'policyAnnotator.toggleTerms': toggleTerms,
  'policyAnnotator.toggleClaims': toggleClaims,
  'policyAnnotator.toggleAttributed': toggleAttributed,
  'policyAnnotator.toggleAuthorClaims': toggleAuthorClaims,
  'policyAnnotator.turnOn': turnOn,
  'policyAnnotator.turnOff': turnOff,
  'policyAnnotator.explain': explain,
  'policyAnnotator.addActor': addActor,
  'policyAnnotator.addAlias': addAlias,
  'policyAnnotator.addSuggested': addSuggested,
  'policyAnnotator.addAllSuggested': addAllSuggested,
  'policyAnnotator.notAnActor': notAnActor,
  'policyAnnotator.meansAnother': meansAnother,
  'policyAnnotator.mergeActors': mergeActors,
  'policyAnnotator.splitActor': splitActor,
  'policyAnnotator.addTerm': addTerm,
  'policyAnnotator.addClaim': addClaim,
  'policyAnnotator.addDetectedClaim': addDetectedClaim,
  'policyAnnotator.linkClaim': linkClaim,
  'policyAnnotator.notAClaim': notAClaim,
  'policyAnnotator.code': code,
  'policyAnnotator.codeAgain': codeAgain,
  'policyAnnotator.codeAll': codeAll,
  'policyAnnotator.changeCoding': changeCoding,
  'policyAnnotator.deleteCoding': deleteCoding,
  'policyAnnotator.undoCoding': undoCoding,
  'policyAnnotator.redoCoding': redoCoding,
  'policyAnnotator.nextCoding': nextCoding,
  'policyAnnotator.previousCoding': previousCoding,
  'policyAnnotator.reviewSuggestions': reviewSuggestions,
  'policyAnnotator.repairCodings': repairCodings,
  'policyAnnotator.showCoding': showCoding,
  'policyAnnotator.openCoding': openCoding,
  'policyAnnotator.codingTable': codingTable,
  'policyAnnotator.codingReport': codingReport,
  'policyAnnotator.exportCodings': exportCodings,
  'policyAnnotator.importCodings': importCodings,
  'policyAnnotator.createKnowledgeFile': createKnowledgeFile,
  'policyAnnotator.createFromDocument': createFromDocument,
  'policyAnnotator.createFromFolder': createFromFolder,
  'policyAnnotator.openBundledFile': openBundledFile,
  'policyAnnotator.copyBundledFile': copyBundledFile,
  'policyAnnotator.checkKnowledgeFiles': checkKnowledgeFiles,
  'policyAnnotator.copyAsMarkdown': copyAsMarkdown,
  'policyAnnotator.copyAsJson': copyAsJson,
  'policyAnnotator.pasteClean': pasteClean,
  'policyAnnotator.restartEngine': restartEngine,
  'policyAnnotator.showLog': showLog,
  'policyAnnotator.outline.chooseMode': outline.chooseMode,
  'policyAnnotator.outline.groupByKind': outline.groupByKind,
  'policyAnnotator.outline.groupByActor': outline.groupByActor,
  'policyAnnotator.outline.groupBySource': outline.groupBySource,
  'policyAnnotator.outline.groupByPlace': outline.groupByPlace,
  'policyAnnotator.outline.chooseSort': outline.chooseSort,
  'policyAnnotator.outline.sortByPlace': outline.sortByPlace,
  'policyAnnotator.outline.sortByCount': outline.sortByCount,
  'policyAnnotator.outline.sortByName': outline.sortByName,
  'policyAnnotator.outline.filter': filterOutline,
  'policyAnnotator.outline.clearFilter': outline.clearFilter,
  'policyAnnotator.outline.followCursor': outline.followCursor,
  'policyAnnotator.outline.stopFollowing': outline.stopFollowing,
  'policyAnnotator.outline.reveal': outline.revealNode,
  'policyAnnotator.outline.copy': outline.copyNode,
  'policyAnnotator.outline.toggleKind': toggleKind,
  'policyAnnotator.outline.more': outline.showMore,
  'policyAnnotator.knowledge.openFile': knowledge.openFile,
  'policyAnnotator.knowledge.showOnlyMet': knowledge.showOnlyMet,
  'policyAnnotator.knowledge.showAll': knowledge.showAll,
  'policyAnnotator.knowledge.more': knowledge.showMoreKnown,
};

/** Registers them all. What goes wrong in one is told in a sentence; the log has the rest. */
export function registerCommands(tools: Tools): vscode.Disposable {
  return vscode.Disposable.from(
    ...COMMAND_IDS.map((id) =>
      vscode.commands.registerCommand(id, async (...args: unknown[]) => {
        try {
          await commands[id](tools, ...args);
        } catch (error) {
          tools.log.error(id, error instanceof Error ? error : String(error));
          void vscode.window.showErrorMessage(vscode.l10n.t('That did not work. {0}', reason(error)));
        }
      }),
    ),
  );
}
