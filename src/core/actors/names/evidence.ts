import type { ActorType } from '../../knowledge/model.js';
import { wordFlags } from './wordFlags.js';

const WORD_BEFORE = /([a-z]+(?:-[a-z]+)*)[,]?\s+$/;
/** ", the party's leader," ", director of", ", a senior fellow at". */
const BEHIND =
  /^,\s+((?:(?:a|an|the|its|their|his|her|who|then|now|former|and)\s+)?(?:[\p{L}’'-]+\s+){0,5}?)([a-z]+(?:-[a-z]+)*)(?=\s+(?:of|at|for|in|with|to|and|on)\b|,|\.|;|\))/u;

/** True where somebody's office stands right before, in small letters: "spokesman Dmitry Peskov". */
export function hasOfficeBefore(text: string, start: number): boolean {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  return word !== undefined && !word.endsWith('s') && wordFlags().isOffice(word);
}

/** True where somebody's office stands right behind as an apposition, in small letters. */
export function hasOfficeBehind(text: string, end: number): boolean {
  const office = BEHIND.exec(text.slice(end, end + 90))?.[2];
  return office !== undefined && wordFlags().isOffice(office);
}

/** What a noun beside it says that a name is of: "the news agency Tanmark", "the Varn newspaper". */
export function kindBeside(text: string, start: number, end: number): ActorType | undefined {
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const behind = /^ ([a-z]+)\b/.exec(text.slice(end, end + 24))?.[1];
  const flags = wordFlags();
  return flags.kindOf(before ?? '') ?? flags.kindOf(behind ?? '');
}

const PLACE_BEFORE = /(?:^|[^a-z])(?:in|at|near|from|to|of|around|across|outside|inside|via|into)\s+(?:the\s+)?$/i;

/** True where what stands before a name tells where something is. */
export const hasPlaceBefore = (text: string, start: number): boolean =>
  PLACE_BEFORE.test(text.slice(Math.max(0, start - 14), start));

const SPEAKS =
  /^\s+(?:(?:also|has|had|later|then|further)\s+)?(?:said|says|told|tells|added|adds|reported|reports|announced|announces|declined|warned|warns|argued|argues|denied|denies|claimed|claims|noted|insisted|declared|quoted|agreed|offered|plans|urged|confirmed|replied|refused|expects|hopes|wants|believes|thinks)\b/;

/** True where a verb of saying or wanting stands right behind. */
export const isSpeaking = (text: string, end: number): boolean => SPEAKS.test(text.slice(end, end + 28));
