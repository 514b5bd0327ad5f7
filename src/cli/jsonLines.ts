import type { Readable } from 'node:stream';
import { asUnreadable, decodeText, LARGEST_DOCUMENT, UnreadableInput } from './readText.js';

/** A document of a JSON Lines stream, or why its line holds none. Lines count from 1. */
export type JsonLine =
  | { readonly line: number; readonly doc: string; readonly text: string }
  | { readonly line: number; readonly problem: string };

/**
 * The documents of a stream as they come; blank lines are passed over. No more than one line is held at a time.
 * A stream that breaks off ends with a problem.
 */
export async function* readJsonLines(stream: Readable): AsyncGenerator<JsonLine> {
  let line = 0;
  for await (const bytes of splitLines(stream)) {
    line++;
    if (bytes instanceof UnreadableInput) yield { line, problem: bytes.message };
    else if (bytes.some((byte) => byte !== 0x20 && byte !== 0x09 && byte !== 0x0d)) yield { line, ...readLine(bytes) };
  }
}

const TOO_LONG = new UnreadableInput(`the line is longer than ${LARGEST_DOCUMENT / 1_000_000} MB`);

/** Lines without their LF, or why there is none: one that is too long to be held is passed over. */
async function* splitLines(stream: Readable): AsyncGenerator<Buffer | UnreadableInput> {
  let held: Buffer[] = [];
  let size = 0;
  let started = false;
  const take = (): Buffer | UnreadableInput => {
    const line = size > LARGEST_DOCUMENT ? TOO_LONG : Buffer.concat(held);
    held = [];
    size = 0;
    started = false;
    return line;
  };
  const hold = (part: Buffer): void => {
    size += part.length;
    started = true;
    if (size > LARGEST_DOCUMENT) held = [];
    else held.push(part);
  };
  try {
    for await (const chunk of stream) {
      const bytes: Buffer = Buffer.from(chunk);
      let from = 0;
      for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, from)) {
        hold(bytes.subarray(from, end));
        yield take();
        from = end + 1;
      }
      if (from < bytes.length) hold(bytes.subarray(from));
    }
  } catch (error) {
    yield asUnreadable(error);
    return;
  }
  if (started) yield take();
}

type Content = { readonly doc: string; readonly text: string } | { readonly problem: string };

function readLine(bytes: Buffer): Content {
  try {
    return readRecord(JSON.parse(decodeText(bytes)));
  } catch (error) {
    if (error instanceof UnreadableInput) return { problem: error.message };
    if (error instanceof SyntaxError) return { problem: `it is no JSON (${error.message})` };
    throw error;
  }
}

function readRecord(value: unknown): Content {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { problem: 'it is no object {"doc": "...", "text": "..."}' };
  }
  const doc: unknown = 'doc' in value ? value.doc : undefined;
  const text: unknown = 'text' in value ? value.text : undefined;
  if (typeof doc !== 'string') return { problem: '"doc" is missing or no string' };
  if (typeof text !== 'string') return { problem: '"text" is missing or no string' };
  return { doc, text };
}
