import type { Naming } from './naming.js';

const ARTICLE = 'the ';

/** Under this key stands what "the Council" is in a text that names a council in full. */
export const underArticle = (noun: string): string => ARTICLE + noun;

/**
 * What a noun stands for that two bodies of a text share: which of them is meant the text does not say, so that the noun itself is the name.
 * Undefined where the key is not that of a noun.
 */
export const sharedNoun = (key: string, a: Naming, b: Naming): Naming | undefined =>
  key.startsWith(ARTICLE)
    ? { name: key.slice(ARTICLE.length), type: a.type === b.type ? a.type : 'organization', rule: 'met' }
    : undefined;
