import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** How often a form was tagged as each part of speech (Universal Dependencies: NOUN, VERB …). */
export type TagCounts = ReadonlyMap<string, number>;

const SMALL_LETTERS = /^[a-z]/;

/** Counts the tags that wink-nlp gives to the words in small letters of some texts. */
export function countTags(texts: readonly string[]): Map<string, TagCounts> {
  const nlp = winkNLP(winkModel, ['sbd', 'pos']);
  const counts = new Map<string, Map<string, number>>();
  for (const paragraph of texts.flatMap((text) => text.split(/\n+/))) {
    if (paragraph.trim() === '') continue;
    const tokens = nlp.readDoc(paragraph).tokens();
    const words = tokens.out();
    tokens.out(nlp.its.pos).forEach((tag, i) => {
      const word = words[i];
      if (word === undefined || !SMALL_LETTERS.test(word)) return;
      const ofWord = counts.get(word) ?? new Map<string, number>();
      counts.set(word, ofWord.set(tag, (ofWord.get(tag) ?? 0) + 1));
    });
  }
  return counts;
}
