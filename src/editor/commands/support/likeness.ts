/** A word that more names have than these tells nothing: of “Polar Data Commission” every commission would be alike. */
const MOST = 6;

/** Whether a name shares a telling word with some words, or their letters are its initials. @param names all that are asked of */
export function likeness(words: string, names: readonly string[]): (name: string) => boolean {
  const asked = new Set(longWords(words));
  const counts = new Map<string, number>();
  for (const name of names)
    for (const word of new Set(longWords(name))) if (asked.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const letters = words.replace(/[^\p{L}]/gu, '').toUpperCase();
  return (name) =>
    longWords(name).some((word) => (counts.get(word) ?? MOST + 1) <= MOST) ||
    (letters.length > 1 && (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('') === letters);
}

const longWords = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
