import { CLOSED } from '../../language/en/closed.js';
import { OPEN } from '../../language/en/open.js';
import type { ActorType } from '../../knowledge/model.js';
import * as flag from './flags.js';
import { COMMON_WORDS } from './lists/commonWords.js';
import { FAMILY_FIRST } from './lists/familyFirst.js';
import { FIRST_NAMES } from './lists/firstNames.js';
import * as heads from './lists/heads.js';
import { PLACE_NAMES } from './lists/placeNames.js';
import * as titles from './lists/titles.js';

/** So many words are remembered. */
const MOST_MET = 20_000;

/** What the lists say of words; made when the first text is read. */
class WordFlags {
  private readonly bits = new Map<string, number>();
  /** What was asked before: texts use the same words again and again. */
  private readonly met = new Map<string, number>();
  private readonly types = new Map<string, ActorType>();
  private readonly offices = new Set(split(titles.OFFICES));
  private readonly kinds = new Map<string, ActorType>();
  private readonly common = new Set<string>();
  private readonly places = new Set(split(PLACE_NAMES).map((name) => name.replaceAll('_', ' ')));

  constructor() {
    this.add(FIRST_NAMES, flag.FIRST_NAME);
    this.add(FAMILY_FIRST, flag.FAMILY_FIRST);
    this.add(titles.TITLES, flag.TITLE);
    this.add(titles.TITLE_PARTS, flag.TITLE_PART);
    for (const [type, words] of heads.ORGANIZATION_HEADS) {
      this.add(words, flag.HEAD);
      for (const word of split(words)) this.types.set(word, type);
    }
    for (const [type, words] of titles.KINDS) for (const word of split(words)) this.kinds.set(word, type);
    this.add(titles.SURNAMES, flag.SURNAME);
    this.add(heads.NO_ACTORS, flag.NO_ACTOR);
    this.add(heads.PLACES, flag.PLACE);
    this.add([...this.places].map((name) => name.split(' ', 1).join('')).join(' '), flag.PLACE_NAME);
    this.add(heads.CALENDAR, flag.CALENDAR_WORD);
    this.add(heads.STARTERS, flag.STARTER);
    this.add(heads.GENERIC_PARTS, flag.GENERIC);
    this.add(heads.COMPANY_SUFFIXES, flag.COMPANY);
    this.add(heads.FIRM_NOUNS, flag.FIRM_NOUN);
    this.add(heads.NO_ACRONYMS, flag.NO_ACRONYM);
    for (const list of [COMMON_WORDS, ...Object.values(OPEN), ...Object.values(CLOSED)]) {
      for (const word of split(list)) this.common.add(word);
    }
    for (const list of Object.values(CLOSED)) this.add(capitalised(list), flag.STARTER);
  }

  /** The bits of a word as it is written, with a capital. */
  of(word: string): number {
    const met = this.met.get(word);
    if (met !== undefined) return met;
    if (this.met.size >= MOST_MET) this.met.clear();
    const bits = this.read(word);
    this.met.set(word, bits);
    return bits;
  }

  private read(word: string): number {
    const hyphen = word.indexOf('-');
    if (hyphen > 0 && !this.bits.has(word)) return this.ofParts(word.split('-'));
    const known = this.bits.get(word);
    if (known !== undefined && (known & flag.COMMON) !== 0) return known;
    if (known !== undefined) return this.isCommon(word) ? known | flag.COMMON : known;
    return this.isCommon(word) ? flag.COMMON : 0;
  }

  /** What sort of organisation a head tells of. */
  typeOf(head: string): ActorType {
    return this.types.get(head) ?? 'organization';
  }

  /** What a noun in small letters says that its neighbour is: "newspaper". */
  kindOf(noun: string): ActorType | undefined {
    return this.kinds.get(noun);
  }

  /** True for the name of a place that is no actor: "Ohio", "Los Angeles". */
  isPlace(name: string): boolean {
    return this.places.has(name);
  }

  /** True for what somebody is, in small letters: "spokesman". */
  isOffice(word: string): boolean {
    return this.offices.has(word) || (word.endsWith('s') && this.offices.has(word.slice(0, -1)));
  }

  /** "Major-General" is a title since its parts are; "Jean-Marie" begins as a name does. */
  private ofParts(parts: readonly string[]): number {
    const bits = parts.map((part) => this.of(part));
    const all = bits.reduce((shared, of) => shared & of, -1);
    return (all & (flag.TITLE | flag.TITLE_PART | flag.COMMON)) | ((bits[0] ?? 0) & flag.FIRST_NAME);
  }

  /** True for a frequent word, or a regular form of one. */
  private isCommon(word: string): boolean {
    const small = word.toLowerCase();
    if (this.common.has(small)) return true;
    const stem = small.endsWith('ies') ? `${small.slice(0, -3)}y` : small.endsWith('s') ? small.slice(0, -1) : small;
    return this.common.has(stem) || DERIVED.test(small) || this.isVerbForm(small);
  }

  private isVerbForm(small: string): boolean {
    const ending = small.endsWith('ing') ? 3 : small.endsWith('ed') ? 2 : 0;
    const stem = small.slice(0, -ending);
    return ending > 0 && stem.length > 2 && (this.common.has(stem) || this.common.has(`${stem}e`));
  }

  private add(list: string, bit: number): void {
    for (const word of split(list)) this.bits.set(word, (this.bits.get(word) ?? 0) | bit);
  }
}

/** Endings that hardly any name has. */
const DERIVED =
  /.{3}(?:tions?|sions?|ments?|ness|ity|ities|isms?|ships?|ology|ically|ious|ative|ments|tional|[bcdfgklmnprstv]ly)$/;

const split = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');
const capitalised = (list: string): string =>
  split(list)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

let made: WordFlags | null = null;

/** The lists, read when first asked for. */
export const wordFlags = (): WordFlags => (made ??= new WordFlags());
