import * as vscode from 'vscode';
import type { KnowledgeNode } from '../knowledgeView/nodes.js';
import type { Command } from './command.js';
import { fileArgument } from './support/arguments.js';

/** Opens the file of a node of the knowledge tree. */
export const openFile: Command = async (_tools, argument) => {
  const uri = fileArgument(argument);
  if (uri) await vscode.window.showTextDocument(uri, { preview: false });
};

export const showOnlyMet: Command = ({ knowledge }) => knowledge.showOnlyMet(true);
export const showAll: Command = ({ knowledge }) => knowledge.showOnlyMet(false);

export const showMoreKnown: Command = ({ knowledge }, argument) => {
  if (isMore(argument) && argument.parent) knowledge.showMore(argument.parent);
};

const isMore = (argument: unknown): argument is KnowledgeNode & { what: 'moreKnown' } =>
  typeof argument === 'object' && argument !== null && 'what' in argument && argument.what === 'moreKnown';
