import type { Coding } from '../../core/codings/model.js';
import type { ReadCodings } from './readCodings.js';

/** Codings as lines of JSON, with their places in the text as it is now; no place is certain where there is no text. */
export function linesOf({ document, text, places, set }: ReadCodings): string {
  return (set?.codings ?? [])
    .map(
      (coding, i) => `${JSON.stringify(recordOf(coding, document, set?.coder ?? '', places[i] ?? [], text ?? ''))}\n`,
    )
    .join('');
}

/** Offsets are UTF-16 units, ends exclusive. */
function recordOf(
  { parts, extra, ...said }: Coding,
  doc: string,
  coder: string,
  places: ReadCodings['places'][number],
  text: string,
) {
  const now = parts.map(({ quote }, i) => {
    const place = places[i];
    if (!place?.found) return { start: null, end: null, text: quote, found: null };
    return { start: place.start, end: place.end, text: text.slice(place.start, place.end), found: place.found };
  });
  return { doc, coder, ...said, parts: now, ...(Object.keys(extra).length > 0 && { extra }) };
}
