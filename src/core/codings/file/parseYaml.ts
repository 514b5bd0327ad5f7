import { parseDocument } from 'yaml';
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
    const value: unknown = document.toJS({ maxAliasCount: 100 });
    // Throws where an alias makes something a part of itself, which nobody could write again.
    JSON.stringify(value);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as RawRecord)
      : 'it is not a record of keys and values';
  } catch (error) {
    // Aliases of nothing, and of far too much.
    return notValid(error instanceof Error ? error.message : String(error));
  }
}

const notValid = (message: string): string => `it is not valid YAML (${message.split('\n')[0] ?? ''})`;
