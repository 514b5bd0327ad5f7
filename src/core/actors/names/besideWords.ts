import { hashOf } from '../../language/wordHash.js';
import { CAPITAL, type TokenTable } from '../../text/tokenTable.js';
import { KINDS, OFFICES } from './lists/titles.js';

/** What a word says of a name beside it, one bit each. */
/** Somebody's office, in the singular: "spokesman". */
export const OFFICE = 1;
/** A noun for what the name is of: "newspaper". */
export const KIND = 1 << 1;
/** Behind it stands where something is: "near". */
export const PLACING = 1 << 2;
export const ARTICLE = 1 << 3;
/** Says or wants: "warned". */
export const SPEAKING = 1 << 4;
/** May stand before a verb: "has". */
export const BEFORE_VERB = 1 << 5;
/** Examples may follow: "such as", "including", and what goes on with them. */
export const EXAMPLE = 1 << 6;
/** Behind it, too, but for "according to". */
export const TOWARDS = 1 << 7;
export const ACCORDING = 1 << 8;
/** Has a capital, whatever it is. */
export const CAPITALISED = 1 << 9;
/** A ship bears the name behind it: "tanker". */
export const VESSEL = 1 << 10;

const CLASSES: readonly (readonly [number, string])[] = [
  [OFFICE, OFFICES.replaceAll(/\S*s(?= |$)/g, '')],
  [KIND, KINDS.map(([, words]) => words).join(' ')],
  [PLACING, 'in at near from of around across outside inside via into through along'],
  [TOWARDS, 'to'],
  [ACCORDING, 'according'],
  [ARTICLE, 'the'],
  [
    SPEAKING,
    'said says told tells added adds reported reports announced announces declined warned warns argued argues denied denies claimed claims noted insisted declared ' +
      'quoted agreed offered plans urged confirmed replied refused expects hopes wants believes thinks',
  ],
  [BEFORE_VERB, 'also has had later then further'],
  [EXAMPLE, 'as like including and'],
  [VESSEL, 'tanker ship vessel freighter carrier ferry yacht frigate destroyer corvette submarine cutter'],
];

/** Those that count with a capital, too: where a sentence begins. */
const IN_ANY_CASE = PLACING | TOWARDS | ACCORDING | ARTICLE;

/** Looks up words by the hashes of their tokens: no string is made of them. */
class BesideWords {
  private readonly known = new Map<number, { readonly word: string; bits: number }>();

  constructor() {
    for (const [bit, words] of CLASSES) for (const word of words.split(' ')) if (word !== '') this.add(word, bit);
  }

  /** The bits of a token of a text, or of the word that begins at `start` or ends at `end` and of which it is the last or first part. */
  of(tokens: TokenTable, token: number, start: number, end: number): number {
    const { text, starts, ends, hashes, bits } = tokens;
    const isToken = start === starts[token] && end === ends[token];
    const known = this.known.get(isToken ? (hashes[token] ?? 0) : hashOf(text.slice(start, end)));
    const says = known && isSpelled(known.word, text, start, end) ? known.bits : 0;
    return ((bits[token] ?? 0) & CAPITAL) === 0 ? says : (says & IN_ANY_CASE) | CAPITALISED;
  }

  private add(word: string, bit: number): void {
    const hash = hashOf(word);
    const known = this.known.get(hash);
    if (!known) this.known.set(hash, { word, bits: bit });
    else if (known.word === word) known.bits |= bit;
    else throw new Error(`“${word}” and “${known.word}” have the same hash: only one of them would be found.`);
  }
}

/** True where the word stands there, in whatever case its letters of ASCII are. */
function isSpelled(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== (text.charCodeAt(start + i) | 0x20)) return false;
  return true;
}

let made: BesideWords | null = null;

/** One table for all texts, made when first asked for. */
export const besideWords = (): BesideWords => (made ??= new BesideWords());
