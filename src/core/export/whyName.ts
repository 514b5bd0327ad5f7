import type { NameMark, NameRule } from '../annotation.js';

/** Why words were taken for a name, as a sentence with {0} for the words and {1} for the whole name: for translators, too. */
export const NAME_REASONS: Readonly<Record<NameRule, string>> = {
  title: 'A title stands before “{0}”.',
  firstName: '“{0}” begins with a given name.',
  office: 'What somebody does stands beside “{0}”.',
  pair: '“{0}” reads like a given name and a surname.',
  head: '“{0}” has a noun of organisations in it.',
  kind: 'What it is stands beside “{0}”.',
  company: '“{0}” ends as the names of firms do.',
  acronym: '“{0}” is explained as {1} in brackets.',
  capitals: '“{0}” is written like an acronym.',
  speaks: '“{0}” says or wants something, as only somebody does.',
  administration: '“administration” stands behind a name.',
  met: '“{0}” is short for {1}, which the text names elsewhere.',
};

/** One short sentence for people: what in the text made this a name. */
export function whyName({ rule, name }: Pick<NameMark, 'rule' | 'name'>, text: string): string {
  const words = text.replace(/\s+/g, ' ');
  const reason = rule === 'met' && words === name ? 'The text names “{0}” elsewhere.' : NAME_REASONS[rule];
  return reason.replace(/\{(\d)\}/g, (_, index: string) => (index === '0' ? words : name));
}
