import type { Act } from '../../language/language.js';
import type { DetectedClaim } from '../../shownClaims.js';
import { oneLine } from '../edit/phrase.js';
import type { Stance } from '../model.js';

/** The words of what is claimed, on one line; " … " where something stands between. */
export const contentWords = ({ content }: Pick<DetectedClaim, 'content'>, text: string): string =>
  content.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … ');

/** What is claimed as a sentence: with a capital and a full stop. */
export function asStatement(words: string): string {
  const bare = words.replace(/^[\s"“„«‘']+|[\s,;:–—"”“»’'-]+$/gu, '');
  const sentence = bare.charAt(0).toUpperCase() + bare.slice(1);
  return /[.!?]$/.test(sentence) || sentence === '' ? sentence : `${sentence}.`;
}

/** How somebody stands to what they are said to say. */
export function stanceByAct(act: Act): Stance {
  if (act === 'denies' || act === 'doubts') return 'disputes';
  return act === 'asks' ? 'reports' : 'supports';
}
