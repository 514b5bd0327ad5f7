import { between, pick, type Random } from './random.js';
import { concat, newText, replaceKeeping, slice, type TracedText } from './tracedText.js';

/** Edits of known effect, as they happen to documents. */
export const MUTATIONS: Readonly<Record<string, (text: TracedText, random: Random) => TracedText>> = {
  insert: (text, random) => times(random, 3, 12, text, (now) => insertWords(now, random)),
  delete: (text, random) => times(random, 3, 12, text, (now) => deleteWords(now, random)),
  reflow: (text, random) => reflow(text, between(random, 50, 100), random() < 0.3 ? '\r\n' : '\n'),
  quotes: (text) => exchangeSigns(text),
  'paragraphs moved': (text, random) => times(random, 2, 8, text, (now) => moveParagraph(now, random)),
  'paragraphs doubled': (text, random) => times(random, 2, 8, text, (now) => doubleParagraph(now, random)),
  'paragraphs deleted': (text, random) => times(random, 2, 8, text, (now) => deleteParagraph(now, random)),
  'words changed': (text, random) => changeWords(text, random, 0.1),
  // Without doubling: a copy whose original goes is a paragraph moved.
  'all of these': (text, random) =>
    changeWords(
      [insertWords, deleteWords, moveParagraph, deleteParagraph].reduce(
        (now, mutate) => times(random, 1, 4, now, (one) => mutate(one, random)),
        exchangeSigns(reflow(text, between(random, 50, 100), '\n')),
      ),
      random,
      0.03,
    ),
};

function times(
  random: Random,
  least: number,
  most: number,
  text: TracedText,
  mutate: (text: TracedText) => TracedText,
) {
  let now = text;
  for (let left = between(random, least, most); left > 0; left--) now = mutate(now);
  return now;
}

/** What is inserted is made of the text's own words, so that it looks like what is there. */
const wordsOf = ({ text }: TracedText): { start: number; end: number }[] =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));

function insertWords(text: TracedText, random: Random): TracedText {
  const words = wordsOf(text);
  const at = pick(random, words).start;
  const inserted = Array.from({ length: between(random, 1, 20) }, () => {
    const { start, end } = pick(random, words);
    return text.text.slice(start, end);
  });
  return concat([slice(text, 0, at), newText(`${inserted.join(' ')} `), slice(text, at)]);
}

function deleteWords(text: TracedText, random: Random): TracedText {
  const words = wordsOf(text);
  const from = between(random, 0, words.length - 1);
  const to = Math.min(words.length, from + between(random, 1, 40));
  return concat([slice(text, 0, words[from]?.start), slice(text, words[to]?.start ?? text.text.length)]);
}

function reflow(text: TracedText, width: number, lineEnd: string): TracedText {
  let column = 0;
  return replaceKeeping(text, /\r?\n[ \t]*\r?\n\s*|\s+|\S+/g, (piece) => {
    if (/\n\s*\n/.test(piece)) column = 0;
    else if (/\S/.test(piece)) column += piece.length;
    else if (column > width) column = 0;
    else {
      column++;
      return ' ';
    }
    return column === 0 && !/\S/.test(piece) ? (/\n\s*\n/.test(piece) ? lineEnd + lineEnd : lineEnd) : piece;
  });
}

const SIGNS: Readonly<Record<string, string>> = {
  '"': '“',
  '“': '"',
  '”': '"',
  "'": '’',
  '’': "'",
  '‘': "'",
  '–': '-',
  '—': ' -- ',
  '-': '‐',
  '…': '...',
};

const exchangeSigns = (text: TracedText): TracedText =>
  replaceKeeping(text, /["“”'’‘–—…-]/g, (sign) => SIGNS[sign] ?? sign);

function paragraphsOf(text: TracedText): TracedText[] {
  const starts = [0, ...[...text.text.matchAll(/\n[ \t]*\r?\n\s*/g)].map((gap) => gap.index + gap[0].length)];
  return starts.map((start, i) => slice(text, start, starts[i + 1]));
}

const asCopy = ({ text }: TracedText): TracedText => newText(text);

function moveParagraph(text: TracedText, random: Random): TracedText {
  const paragraphs = paragraphsOf(text);
  const moved = paragraphs.splice(between(random, 0, paragraphs.length - 1), 1);
  paragraphs.splice(between(random, 0, paragraphs.length), 0, ...moved);
  return concat(paragraphs);
}

function doubleParagraph(text: TracedText, random: Random): TracedText {
  const paragraphs = paragraphsOf(text);
  const original = pick(random, paragraphs);
  paragraphs.splice(between(random, 0, paragraphs.length), 0, asCopy(original));
  const from = original.origin.filter((offset) => offset >= 0);
  const copied = from.length > 0 ? [{ start: from[0] ?? 0, end: (from.at(-1) ?? 0) + 1 }] : [];
  return { ...concat(paragraphs), doubled: [...(text.doubled ?? []), ...copied] };
}

function deleteParagraph(text: TracedText, random: Random): TracedText {
  const paragraphs = paragraphsOf(text);
  paragraphs.splice(between(random, 0, paragraphs.length - 1), 1);
  return concat(paragraphs);
}

function changeWords(text: TracedText, random: Random, share: number): TracedText {
  const words = wordsOf(text);
  const pieces: TracedText[] = [];
  let at = 0;
  for (const { start, end } of words) {
    if (random() >= share) continue;
    const other = pick(random, words);
    // A word in its own place is no change, whatever its case.
    const [old, now] = [text.text.slice(start, end), text.text.slice(other.start, other.end)];
    if (old.toLowerCase() === now.toLowerCase()) continue;
    pieces.push(slice(text, at, start), newText(now));
    at = end;
  }
  return concat([...pieces, slice(text, at)]);
}
