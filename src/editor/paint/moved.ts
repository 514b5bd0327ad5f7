import type { TextChange } from '../../core/annotation.js';

/**
 * Where VS Code has moved decorations by itself after a change: those behind it are shifted, those before it stay.
 * @param spans offsets in pairs (start, end) before the change
 * @returns null where the change touched one of them: what became of that one is VS Code's business, so paint anew
 */
export function movedBy(spans: readonly number[], change: TextChange): number[] | null {
  const shift = change.text.length - (change.end - change.start);
  const moved = new Array<number>(spans.length);
  for (let i = 0; i < spans.length; i += 2) {
    const start = spans[i] ?? 0;
    const end = spans[i + 1] ?? 0;
    // Typing right before or behind a decoration leaves it as it is.
    const behind = change.end <= start;
    if (!behind && change.start < end) return null;
    moved[i] = behind ? start + shift : start;
    moved[i + 1] = behind ? end + shift : end;
  }
  return moved;
}

/** Where an offset stands after a change; one inside the replaced text goes to the end of the new text. */
export function offsetAfter(offset: number, change: TextChange): number {
  if (offset < change.start) return offset;
  if (offset >= change.end) return offset + change.text.length - (change.end - change.start);
  return change.start + change.text.length;
}
