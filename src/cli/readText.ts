import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';

/** An input that cannot be read; the message says why, for people, without the input's name. */
export class UnreadableInput extends Error {}

/** Bytes of one document. A string of Node can hold no more than some 500 MB. */
export const LARGEST_DOCUMENT = 200_000_000;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it (permission denied)',
  EISDIR: 'it is a directory; name the files in it',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its symbolic links lead in a circle',
};

/** @throws UnreadableInput */
export async function readTextFile(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST_DOCUMENT) throw tooLarge();
    return decodeText(await readFile(path));
  } catch (error) {
    throw asUnreadable(error);
  }
}

/** An error of reading as one for people. */
export function asUnreadable(error: unknown): UnreadableInput {
  if (error instanceof UnreadableInput) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new UnreadableInput(REASONS[code] ?? `it cannot be read (${code || String(error)})`);
}

/** All of a stream, for `-`. @throws UnreadableInput */
export async function readTextStream(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes: Buffer = Buffer.from(chunk);
      size += bytes.length;
      if (size > LARGEST_DOCUMENT) throw tooLarge();
      chunks.push(bytes);
    }
  } catch (error) {
    throw asUnreadable(error);
  }
  return decodeText(Buffer.concat(chunks));
}

const tooLarge = (): UnreadableInput =>
  new UnreadableInput(`it is larger than ${LARGEST_DOCUMENT / 1_000_000} MB, the most that is read at once; split it`);

/** UTF-8, a byte order mark left out. @throws UnreadableInput where the bytes are something else, saying what and where */
export function decodeText(bytes: Buffer): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new UnreadableInput('it is written in UTF-16; save it as UTF-8');
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new UnreadableInput(`it is a binary file, no text (byte ${zero + 1} is zero)`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableInput(`it is not written in UTF-8 (line ${brokenLine(bytes)}); save it as UTF-8`);
  }
}

/** The line of the first byte that is no UTF-8, from 1. */
function brokenLine(bytes: Buffer): number {
  const replaced = bytes.toString('utf8');
  let at = replaced.indexOf('\ufffd');
  // The text itself may hold the replacement character: then its bytes are there.
  while (at >= 0 && bytes.indexOf('\ufffd') === Buffer.byteLength(replaced.slice(0, at)))
    at = replaced.indexOf('\ufffd', at + 1);
  return replaced.slice(0, Math.max(0, at)).split('\n').length;
}
