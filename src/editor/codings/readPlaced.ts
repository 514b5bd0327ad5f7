import { decodeCodings } from '../../engine/encodeCodings.js';
import type { EngineClient } from '../../engine/client.types.js';
import type { PlacedCodings, Questions } from '../../engine/protocol.js';
import { nextTurn } from '../timing.js';
import type { Coding } from '../../core/codings/model.js';
import type { ReadFile } from './codedText.js';

/** A coding file as it was read, and what is wrong in it. */
export interface ReadAndChecked extends ReadFile {
  readonly problems: PlacedCodings['problems'];
  /** False where the file cannot be relied upon: it has no codings then. */
  readonly isRead: boolean;
}

/** Reads coding files and finds their codings in a text, without holding up this thread for more than some milliseconds at a time. */
export async function readPlaced(
  engine: Pick<EngineClient, 'ask'>,
  ask: Questions['readCodings']['ask'],
): Promise<ReadAndChecked[]> {
  const read: ReadAndChecked[] = [];
  for (const { uri, head, codings, places, problems } of await engine.ask('readCodings', ask)) {
    read.push({
      uri,
      coder: head?.coder ?? '',
      codings: await decoded(codings),
      places,
      problems,
      isRead: head !== null,
    });
  }
  return read;
}

async function decoded(pieces: readonly string[]): Promise<Coding[]> {
  const codings: Coding[] = [];
  for (const [i, piece] of pieces.entries()) {
    if (i > 0) await nextTurn();
    for (const coding of decodeCodings(piece)) codings.push(coding);
  }
  return codings;
}
