import * as vscode from 'vscode';
import type { Command, Tools } from './command.js';
import { createKnowledgeFileFor } from './support/newFile.js';

/** Starts a knowledge file in the folder of the text, and opens it. Needs no engine. */
export const createKnowledgeFile: Command = async (tools) => {
  const uri = await newKnowledgeFile(tools);
  if (uri) await vscode.window.showTextDocument(uri);
};

/** @param why told where its name is asked for. @returns undefined where the reader gave up */
export const newKnowledgeFile = (tools: Tools, why?: string): Promise<vscode.Uri | undefined> =>
  createKnowledgeFileFor(
    tools,
    'knowledge',
    ({ name }) => startOfFile(name, new Date().toISOString().slice(0, 10)),
    why,
  );

/** Says by itself what can stand in it. JSON strings are YAML strings. */
const startOfFile = (
  title: string,
  today: string,
): string => `# What Policy Annotator knows about the texts of this folder. It adds to the bundled knowledge:
# an entry with an id that is known already completes that entry.
version: 1
title: ${JSON.stringify(title)}
asOf: ${today}

# Select words in a text and run "Policy Annotator: Add Selection as Actor" (or as Alias, Term, Claim):
# the entry is written here. By hand, they look like this:
#
# actors:
#   - id: harbour-authority
#     name: Harbour Authority
#     type: agency
#     aliases:
#       - {text: HA, kind: acronym, context: [harbour, port]}
#     note: Runs the port since 2019.
#
# claims:
#   - id: port-is-full
#     statement: The port has no room for more ships.
#     positions:
#       - {actor: harbour-authority, stance: supports}
#     patterns:
#       - all: ["@harbour-authority", [full, crowded, "no room"]]
`;
