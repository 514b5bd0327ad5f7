import type { DocumentWriter } from './format.js';

/** One line a document: the contract of the command line. */
export const jsonLinesWriter = (): DocumentWriter => ({
  begin: () => '',
  document: (record) => `${JSON.stringify(record)}\n`,
  end: () => '',
});
