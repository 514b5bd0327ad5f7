import { CodingTable } from '../../codings/table.js';
import type { Command } from '../command.js';

/** Shows all statements of the workspace in a table. */
export const codingTable: Command = (tools) => {
  tools.context.subscriptions.push(new CodingTable(tools));
};
