import type { TagName } from '../tags.js';
import { IRREGULAR_VERBS } from './irregular.js';

/** Prefixes that never part from their verb, and whose participles have no "ge-". */
const INSEPARABLE = /^(?:be|emp|ent|er|ge|miss|ver|wider|wieder|zer|unter|über)(?=.{4})/u;
/** Plural and case endings of nouns. */
const NOUN_ENDINGS = ['s', 'es', 'e', 'en', 'n', 'er', 'ern'];

/**
 * Forms of a German verb, adjective or noun, itself included; some that nobody uses are among them. Of `an|kündigen`, the bar parting
 * a prefix that can stand apart, these are forms of "ankündigen" and of "kündigen".
 */
export function inflectGerman(lemma: string): string[] {
  const [prefix = '', base] = lemma.includes('|') ? lemma.split('|') : ['', lemma];
  if (base === undefined) return [lemma];
  if (!/(?:en|ern|eln)$/u.test(base)) return [lemma, ...NOUN_ENDINGS.map((ending) => lemma + ending)];
  const { finite, participle } = verbForms(base);
  const alone = prefix === '' ? [base, ...finite, participle] : finite;
  const joined = prefix === '' ? [] : [base, ...finite, participle, 'zu' + base].map((form) => prefix + form);
  return [...alone, ...joined];
}

/** What a form of a verbal cue is, as far as its ending tells. */
export function verbFormOf(lemma: string, form: string): TagName {
  const stem = /^(?:.*\|)?(.*?)e?n$/u.exec(lemma)?.[1] ?? lemma;
  const presents = ['', 'e', 'st', 'est', 't', 'et', 'en', 'n'];
  const isWeakPresent =
    presents.some((ending) => form.endsWith(stem + ending)) && !/(?:^|\w)ge/u.test(form.slice(0, 5));
  return isWeakPresent || PRESENTS.has(form) ? 'verb' : 'past';
}

interface VerbForms {
  readonly finite: readonly string[];
  readonly participle: string;
}

function verbForms(infinitive: string): VerbForms {
  const irregular = IRREGULAR_VERBS.get(infinitive);
  if (irregular) return withIrregular(infinitive, irregular);
  const prefix = INSEPARABLE.exec(infinitive)?.[0];
  const behind = prefix === undefined ? undefined : IRREGULAR_VERBS.get(infinitive.slice(prefix.length));
  if (prefix === undefined || !behind) return weakForms(infinitive, prefix !== undefined);
  const forms = withIrregular(infinitive.slice(prefix.length), behind);
  return {
    finite: forms.finite.map((form) => prefix + form),
    participle: prefix + forms.participle.replace(/^ge/u, ''),
  };
}

const withIrregular = (infinitive: string, forms: readonly string[]): VerbForms => ({
  finite: [...presentOf(infinitive), ...forms.slice(0, -1)],
  participle: forms[forms.length - 1] ?? infinitive,
});

/** Both moods of the present: "sagt", "sage". */
function presentOf(infinitive: string): string[] {
  const stem = stemOf(infinitive);
  const link = linkOf(stem);
  return [stem + 'e', stem + link + 'st', stem + link + 't', infinitive];
}

function weakForms(infinitive: string, prefixed: boolean): VerbForms {
  const stem = stemOf(infinitive);
  const past = stem + linkOf(stem) + 'te';
  const participle = stem + linkOf(stem) + 't';
  const bare = prefixed || infinitive.endsWith('ieren');
  return {
    finite: [...presentOf(infinitive), past, past + 'n', past + 'st'],
    participle: bare ? participle : 'ge' + participle,
  };
}

const stemOf = (infinitive: string): string => infinitive.replace(/e?n$/u, '');

/** "meldet", "leugnet": an "e" makes them easier to say. */
const linkOf = (stem: string): string => (/(?:[dt]|[bcdfgkpt][mn]|chn|ffn|gn)$/u.test(stem) ? 'e' : '');

/** Presents that change their vowel. */
const PRESENTS = new Set(['spricht', 'wirft', 'gibt', 'sieht', 'weiß', 'rät', 'schlägt', 'nimmt', 'empfiehlt']);
