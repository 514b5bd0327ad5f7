/** British and American spellings of one word. */

const entries = (list: string): string[] => list.trim().split(/\s+/);

/** Words in -ise and -ize that are not written the other way. */
const ONLY_ISE = new Set(
  entries(`advertise advise anise appraise apprise arise braise bruise chastise circumcise comprise compromise cruise
    demise despise devise disenfranchise disguise enfranchise enterprise excise exercise expertise franchise guise
    improvise incise merchandise noise paradise poise praise premise promise raise reappraise reprise revise rise
    supervise surprise televise tortoise treatise uprise vise wise`),
);
const ONLY_IZE = new Set(entries('assize capsize downsize maize outsize oversize prize resize seize size'));
const IZE = /^(.{2,}i)([sz])(e|es|ed|ing|er|ers|able|ation|ations|ational)$/u;
const YZE = /^(.*(?:anal|paral|catal|electrol|hydrol|dial)y)([sz])(e|ed|es|ing|er|ers)$/u;

const OUR_STEMS = entries(`
  arb ard arm behavi cand clam col demean endeav fav ferv flav glam harb hon hum lab neighb od parl ranc rig rum savi sav
  splend succ tum val vap vig`).join('|');
const OUR = new RegExp(
  `^((?:dis|mis|un|out|be)?(?:${OUR_STEMS}))(ou?r)((?:s|ed|ing|er|ers|able|ably|hood|hoods|al|ally|ful|less|ly|ite|ites|y|ies)?)$`,
  'u',
);
const RE = /^(.*(?:cent|theat|fib|lit|spect|somb|calib|sab|lust|meag|manoeuv|met))(re|er)(s|d|ed)?$/u;
const RING = /^(.*(?:cent|manoeuv))(e?)ring$/u;
const ENCE = /^(.*(?:defen|offen|preten|licen))([cs])(e|es|ed|ing|eless)$/u;
const OGUE = /^(.*(?:catal|dial|anal|monol|epil|prol)og)(ue)?(s?)$/u;
const PROGRAM = /^(.*program)(me)?(s?)$/u;
const WARDS = /^(to|after)ward(s?)$/u;

/** Beginnings of words, British and American; whatever follows stays. */
const BEGINNINGS = entries(`
  sceptic/skeptic grey/gray aluminium/aluminum aeroplane/airplane plough/plow mould/mold sulphur/sulfur artefact/artifact
  judgement/judgment acknowledgement/acknowledgment abridgement/abridgment fulfilment/fulfillment enrolment/enrollment
  instalment/installment skilful/skillful wilful/willful jewellery/jewelry manoeuvr/maneuver mediaeval/medieval
  paediatric/pediatric encyclopaedia/encyclopedia anaemi/anemi haemorrhag/hemorrhag foetus/fetus leukaemia/leukemia
  archaeolog/archeolog practis/practic marvellous/marvelous councillor/councilor`).map(pairOf);
const WHOLE_WORDS = entries(
  'whilst/while amongst/among fulfil/fulfill enrol/enroll instil/instill distil/distill appal/appall cheque/check',
).map(pairOf);

function pairOf(pair: string): readonly [british: string, american: string] {
  const [british = '', american = ''] = pair.split('/');
  return [british, american];
}

const swap = (letter: string | undefined, one: string, other: string): string => (letter === one ? other : one);

const ize = (word: string): string | null => {
  const [, stem = '', letter, ending = ''] = IZE.exec(word) ?? YZE.exec(word) ?? [];
  if (stem === '') return null;
  const base = stem + letter + 'e';
  return ONLY_ISE.has(base) || ONLY_IZE.has(base) ? null : stem + swap(letter, 's', 'z') + ending;
};

/** Each rule gives the other spelling of a word that it applies to. */
const RULES: readonly ((word: string) => string | null)[] = [
  ize,
  (word) => rewrite(OUR, word, ([stem, our, ending]) => `${stem}${swap(our, 'our', 'or')}${ending}`),
  (word) => rewrite(RE, word, ([stem, re, ending]) => centre(stem, re, ending)),
  (word) => rewrite(RING, word, ([stem, e]) => `${stem}${swap(e, '', 'e')}ring`),
  (word) => rewrite(ENCE, word, ([stem, letter, ending]) => `${stem}${swap(letter, 'c', 's')}${ending}`),
  (word) => rewrite(OGUE, word, ([stem, ue, ending]) => `${stem}${swap(ue, 'ue', '')}${ending}`),
  (word) => rewrite(PROGRAM, word, ([stem, me, ending]) => `${stem}${swap(me, 'me', '')}${ending}`),
  (word) => rewrite(WARDS, word, ([stem, s]) => `${stem}ward${swap(s, 's', '')}`),
];

const rewrite = (rule: RegExp, word: string, twin: (parts: readonly string[]) => string): string | null => {
  const found = rule.exec(word);
  return found && twin(found.slice(1).map((part) => part ?? ''));
};

/** "centres", "centred" and "centers", "centered". */
const centre = (stem = '', re = '', ending = ''): string => {
  if (re === 're') return `${stem}er${ending === 'd' ? 'ed' : ending}`;
  return `${stem}re${ending === 'ed' ? 'd' : ending}`;
};

/** The other spellings of a word in lower case, British or American; none where there is but one. */
export const spellingTwins = (word: string): string[] => {
  const twins = new Set<string>();
  for (const rule of RULES) twins.add(rule(word) ?? word);
  for (const [british, american] of BEGINNINGS) {
    if (word.startsWith(british)) twins.add(american + word.slice(british.length));
    else if (word.startsWith(american)) twins.add(british + word.slice(american.length));
  }
  for (const [british, american] of WHOLE_WORDS) {
    if (word === british) twins.add(american);
    if (word === american) twins.add(british);
  }
  twins.delete(word);
  return [...twins];
};
