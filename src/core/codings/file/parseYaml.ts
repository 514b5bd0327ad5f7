import { parseDocument, visit } from 'yaml';
import type { RawRecord } from './readBlock.js';

/** Reads YAML whose scalars all stay texts. A string tells what is wrong. Never throws. */
export function parseYaml(text: string): RawRecord | string {
  try {
    // Not silent: then a second document in the text would be passed over.
    // A line end of two characters may have been cut in half.
    const document = parseDocument(text.replace(/\r$/, ''), {
      schema: 'failsafe',
      prettyErrors: false,
      logLevel: 'error',
      uniqueKeys: false,
    });
    const [error] = document.errors;
    if (error) return notValid(error.message);
    // A few lines of them can stand for more than any memory holds, or for something that is a part of itself.
    let hasAlias = false;
    visit(document, { Alias: () => ((hasAlias = true), visit.BREAK) });
    if (hasAlias) return notValid('aliases, “*name”, cannot stand in coding files');
    const value: unknown = document.toJS();
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as RawRecord)
      : 'it is not a record of keys and values';
  } catch (error) {
    // Lists within lists, so many that the stack overflows.
    return notValid(error instanceof Error ? error.message : String(error));
  }
}

const notValid = (message: string): string => `it cannot be read as YAML (${message.split('\n')[0] ?? ''})`;
