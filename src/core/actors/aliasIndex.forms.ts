import type { IndexedAlias } from './aliasIndex.js';

const NO_PLURAL = /(?:ese|ish|ch|sh|s|x|z)$/iu;
/** Frenchman, Dutchwoman, Scotsman; but not German, Roman. */
const MAN = /(?<=(?:ch|sh|ts)(?:wo)?m)an$/u;

/** The ways to write an alias: as it stands, and for adjectives and peoples the plural ("Russians"). */
export const formsOf = ({ text, kind }: IndexedAlias): string[] => {
  if (kind !== 'people' && kind !== 'adjective') return [text];
  const plural = pluralOf(text.trimEnd());
  return plural === null ? [text] : [text, plural];
};

const pluralOf = (text: string): string | null => {
  if (MAN.test(text)) return text.replace(MAN, 'en');
  if (/\bczech$/iu.test(text)) return text + 's';
  return NO_PLURAL.test(text) || !/[a-z]$/iu.test(text) ? null : text + 's';
};
