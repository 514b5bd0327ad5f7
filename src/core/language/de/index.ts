import type { LanguageData } from '../language.js';
import { CLOSED } from './closed.js';
import { CUE_ADJECTIVES, CUE_NOUNS, CUE_PHRASES } from './cues.others.js';
import { CUE_VERBS } from './cues.verbs.js';
import { inflectGerman, verbFormOf } from './inflect.js';
import { KINDS } from './kinds.js';
import { LIKE } from './like.js';
import { MARKERS } from './markers.js';
import { OPEN } from './open.js';
import { WORDS } from './words.js';

export const GERMAN: LanguageData = {
  id: 'de',
  closed: CLOSED,
  open: OPEN,
  endings: [
    ['ieren', ['verb']],
    ['iert', ['past']],
    ['te', ['past', 'adjective']],
    ['ten', ['past', 'adjective']],
    ['end', ['adjective']],
    ['lich', ['adjective']],
    ['isch', ['adjective']],
    ['ig', ['adjective']],
    ['bar', ['adjective']],
    ['los', ['adjective']],
    ['en', ['verb', 'adjective']],
    ['ern', ['verb', 'adjective']],
    ['eln', ['verb']],
    ['er', ['adjective']],
    ['es', ['adjective']],
    ['em', ['adjective']],
    ['e', ['adjective']],
    ['t', ['verb']],
    ['', ['adverb']],
  ],
  capitalNoun: /(?:ung|heit|keit|schaft|tion|tät|ismus|nis|tum)(?:e?n|en|e|s|es)?$/u,
  commasPartClauses: true,
  cues: { verb: CUE_VERBS, noun: CUE_NOUNS, adjective: CUE_ADJECTIVES, phrase: CUE_PHRASES },
  inflect: inflectGerman,
  verbForm: verbFormOf,
  words: WORDS,
  like: LIKE,
  markers: MARKERS,
  kinds: KINDS,
};
