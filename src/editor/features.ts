import { followRenames } from './codings/followRenames.js';
import { codingHover } from './codings/hover.js';
import { codingMarks } from './codings/marks.js';
import { codingProblems } from './codings/problems.js';
import { engineNews } from './engineNews.js';
import { knowledgeCompletion } from './knowledgeLanguage/completion.js';
import { mentionLens } from './knowledgeLanguage/codeLens.js';
import { knowledgeFormatting } from './knowledgeLanguage/formatting.js';
import { idHover } from './knowledgeLanguage/idHover.js';
import { idHighlights } from './knowledgeLanguage/idUses.js';
import { neverMet } from './knowledgeLanguage/neverMet.js';
import { quickFixes } from './knowledgeLanguage/quickFixes.js';
import { renameId } from './knowledgeLanguage/rename.js';
import { knowledgeSymbols } from './knowledgeLanguage/symbols.js';
import { claimActions } from './language/claimActions.js';
import { definition } from './language/definition.js';
import { documentHighlights } from './language/documentHighlights.js';
import { documentSymbols } from './language/documentSymbols.js';
import { nameActions } from './language/nameActions.js';
import { hover } from './language/hover.js';
import { pronounHints } from './language/pronounHints.js';
import { references } from './language/references.js';
import { highlighting } from './paint/painter.js';
import type { Feature } from './services.js';
import { sidebarAndCommands } from './sidebar.js';
import { statusItem } from './statusItem.js';

/** Everything a user can do, one file each. Order matters to nobody. */
export const features: readonly Feature[] = [
  highlighting,
  codingMarks,
  codingHover,
  codingProblems,
  followRenames,
  hover,
  definition,
  references,
  documentHighlights,
  documentSymbols,
  claimActions,
  nameActions,
  pronounHints,
  knowledgeCompletion,
  idHover,
  idHighlights,
  renameId,
  mentionLens,
  quickFixes,
  neverMet,
  knowledgeSymbols,
  knowledgeFormatting,
  statusItem,
  sidebarAndCommands,
  engineNews,
];
