import type { Lesson } from './learnModel.js';

/** Which texts are kept apart: none, those whose names are like those of the annotated policy texts, or every fourth policy text from one on. */
export type Hold = 'none' | 'dev' | number;

const HELD_NEWS = { of: 6, at: 5 };
const EVERY = 4;
const DEV_NAME = /^[abc]\d\d$/;

/** @throws Error where the option is something else */
export function readHold(option: string | undefined): Hold {
  if (option === undefined) return 'none';
  if (option === 'dev') return option;
  if (/^[0-3]$/.test(option)) return Number(option);
  throw new Error(`--hold is dev or a number from 0 to 3, not “${option}”.`);
}

/** Whether a text is kept apart; of news it is every sixth, whatever `hold` is. @param i its place among the texts of its kind */
export function isHeld(hold: Hold, { gold, policy, i }: Lesson & { readonly i: number }): boolean {
  if (hold === 'none') return false;
  if (!policy) return i % HELD_NEWS.of === HELD_NEWS.at;
  return hold === 'dev' ? DEV_NAME.test(gold.doc) : i % EVERY === hold;
}
