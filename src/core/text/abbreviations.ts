import { isLetterAt } from './characters.js';

/** Abbreviations of English policy texts: what a full stop behind them means. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** A name follows, or more of the sentence: the stop never ends one. */
const NEVER_ENDS = words(
  'Mr Mrs Ms Mx Messrs Dr Drs Prof Profs Gen Col Lt Maj Capt Cpt Sgt Adm Cmdr Cdr Cpl Pvt Brig Sen Sens Rep Reps Gov Govs ' +
    'Pres Amb Ambs Rev Hon Fr Msgr Mme Mlle Supt Atty Insp Asst vs v cf viz approx ca e.g i.e eg ie',
);

/** A number follows: "No. 5", "p. 4", "Art. 51", "Fig. 2". Before anything else the stop is a sentence's. */
const BEFORE_NUMBERS = words(
  'No Nos no nos p pp Fig Figs fig figs Art Arts art arts Sec Secs sec para paras Para Paras ch Ch chap Chap vol Vol vols Vols ' +
    'Eq eq cl Cl ss Pt pt Tab App Ex ex sect Sect Res Doc doc c n nn fn col l ll bk Bk op Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
);

/** A sentence may end here, which shows by what follows: a capitalised function word begins one, a name does not. */
const MAY_END = words(
  'Inc Corp Ltd Co Cos Bros Cie Jr Sr Esq St Ste Mt Ft Dept Dep Div Univ Inst Assn Assoc Govt Intl Natl Min Sec Comm Acad Ed Eds ed eds ' +
    'rev trans et al cit ibid Ibid est Ave Blvd Rd Hwy Bldg Ala Ariz Ark Calif Colo Conn Fla Ga Kan Ky La Md Mass Mich Minn Miss ' +
    'Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Del Ill Ind',
);

const ABBREVIATIONS: ReadonlySet<string> = new Set([...NEVER_ENDS, ...BEFORE_NUMBERS, ...MAY_END, 'a.m', 'p.m']);

const LONGEST_ABBREVIATION = Math.max(...[...ABBREVIATIONS].map(({ length }) => length));

/** Words that begin sentences and no names. */
const OPENERS = words(
  'The A An In On At It Its But And This That These Those He She They We You I However Although While When If As For From By With ' +
    'After Before Since There Here His Her Their Our My Your Yet So Or Nor Not No Each Many Most Some Such Then Thus Therefore Moreover ' +
    'Meanwhile Indeed Instead Despite According Because What Who Why How Where Whether Even Still Also To Of During Through Unlike Once ' +
    'Until Only Another Other Others All Any Both Today Now Nevertheless Nonetheless Furthermore Finally Consequently Similarly ' +
    'Additionally Hence Likewise Rather Perhaps Such Without Within Is Are Was Were Do Does Did Can Could Should Would Will May Might Must Let',
);

const AFTER_CLOCK =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^[A-Z]{2,4}$|^(?:Eastern|Central|Pacific|Greenwich|Moscow|Beijing|Local)$/;
const LONGEST_WORD = 14;

/** What is known about a full stop when the next word is looked at. */
export interface NextWord {
  readonly text: string;
  /** A full stop follows it: an initial, not the word "A" or "I". */
  readonly stopped: boolean;
}

/**
 * True where the full stop at `stop` may end a sentence although an abbreviation can stand before it.
 * `readNext` gives the word that follows; digits count as a word.
 */
export function stopEndsSentence(text: string, stop: number, from: number, readNext: () => NextWord): boolean {
  if (isLongWord(text, stop, from)) return true;
  const word = wordBefore(text, stop, from);
  if (word === '' || !(ABBREVIATIONS.has(word) || isInitials(word))) return true;
  if (NEVER_ENDS.has(word)) return false;
  const next = readNext();
  if (BEFORE_NUMBERS.has(word) && /^\d|^[IVXLC]+$/.test(next.text)) return false;
  const opens = OPENERS.has(next.text) && !next.stopped;
  if (word === 'a.m' || word === 'p.m') return !AFTER_CLOCK.test(next.text);
  if (MAY_END.has(word) || isInitials(word)) return opens;
  return true;
}

/** True where more small letters stand right before the stop than any abbreviation has. */
function isLongWord(text: string, stop: number, from: number): boolean {
  if (stop - from < LONGEST_ABBREVIATION + 1) return false;
  for (let at = stop - 1; at >= stop - LONGEST_ABBREVIATION - 1; at--) {
    const unit = text.charCodeAt(at);
    if (unit < 0x61 || unit > 0x7a) return false;
  }
  return true;
}

/** Letters, inner stops and hyphens right before the stop; '' where the word is too long to be an abbreviation. */
function wordBefore(text: string, stop: number, from: number): string {
  let start = stop;
  const earliest = Math.max(from, stop - LONGEST_WORD);
  while (start > earliest && (text[start - 1] === '.' || isLetterAt(text, start - 1))) start--;
  if (start === earliest && start > from) return '';
  while (text[start] === '.' && start < stop) start++;
  return text.slice(start, stop);
}

/** "J", "U.S", "J.D", "Ph.D", "D.C": capitals with stops between, or one alone. */
const isInitials = (word: string): boolean =>
  (word.length === 1 || word.includes('.')) && /^\p{Lu}\p{Ll}?(?:\.\p{Lu}\p{Ll}?)*$/u.test(word);
