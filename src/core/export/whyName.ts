import type { NameMark, NameRule } from '../annotation.js';
import type { Explanation } from './explainClaim.js';
import { oneLine } from '../text/oneLine.js';

/** Why words were taken for a name: {0} stands for the words, {1} for the whole name. */
const REASONS: Readonly<Record<NameRule, Pick<Explanation, 'message'>>> = {
  title: { message: 'A title stands before “{0}”.' },
  firstName: { message: '“{0}” begins with a given name.' },
  office: { message: 'What somebody does stands beside “{0}”.' },
  pair: { message: '“{0}” reads like a given name and a surname.' },
  head: { message: '“{0}” has a noun of organisations in it.' },
  kind: { message: 'What it is stands beside “{0}”.' },
  company: { message: '“{0}” ends as the names of firms do, or “&” joins it.' },
  acronym: { message: '“{0}” stands for {1}, as brackets tell.' },
  capitals: { message: '“{0}” is written like an acronym.' },
  speaks: { message: '“{0}” says or wants something, as only somebody does.' },
  administration: { message: '“administration”, “government” or “regime” stands behind a name.' },
  met: { message: '“{0}” is short for {1}, which the text names elsewhere.' },
};
const ITSELF = { message: 'The text names “{0}” elsewhere.' };

/** What in the text made this a name. @param text the words of the mark. */
export function explainName({ rule, name }: Pick<NameMark, 'rule' | 'name'>, text: string): Explanation {
  const words = oneLine(text);
  const reason = rule === 'met' && words === name ? ITSELF : REASONS[rule];
  return { ...reason, args: [words, name] };
}

/** The same as one short English sentence. */
export function whyName(mark: Pick<NameMark, 'rule' | 'name'>, text: string): string {
  const { message, args } = explainName(mark, text);
  return message.replace(/\{(\d)\}/g, (_, index: string) => args[Number(index)] ?? '');
}
