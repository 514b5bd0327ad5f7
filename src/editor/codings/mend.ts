import type { EngineClient } from '../../engine/client.types.js';
import type { Span } from '../../core/span.js';
import type { CodedText } from './codedText.js';

/**
 * Looks again for the parts that edits cut or took away: after Undo they are there as they were. What stands only in part keeps what is left.
 * @returns the parts that are there, by their numbers
 */
export async function foundAgain(
  engine: Pick<EngineClient, 'ask'>,
  text: string,
  coded: CodedText,
): Promise<ReadonlyMap<number, Span>> {
  const wanted = [...coded.damaged].flatMap((number) => {
    const { coding, part } = coded.ownerOf(number);
    const selector = coded.codings[coding]?.coding.parts[part];
    return selector ? [{ number, isGone: coded.partsOf(coding)[part] === null, selector }] : [];
  });
  const places = await engine.ask('placeCodings', { text, selectors: wanted.map(({ selector }) => selector) });
  const again = new Map<number, Span>();
  for (const [i, { number, isGone }] of wanted.entries()) {
    const place = places[i];
    // Its very words, all of them: cut out and pasted elsewhere, or back by Undo. What is merely like them is not taken silently.
    const isWhole = place?.found === 'kept' || place?.found === 'moved' || (isGone && place?.found === 'context');
    if (place?.found && isWhole) again.set(number, place);
  }
  return again;
}
