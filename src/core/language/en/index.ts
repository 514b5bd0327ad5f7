import { inflections } from '../../claims/inflect.js';
import type { LanguageData } from '../language.js';
import { CLOSED } from './closed.js';
import { CUE_ADJECTIVES, CUE_NOUNS, CUE_PHRASES } from './cues.others.js';
import { CUE_VERBS } from './cues.verbs.js';
import { KINDS } from './kinds.js';
import { MARKERS } from './markers.js';
import { OPEN } from './open.js';
import { WORDS } from './words.js';

export const ENGLISH: LanguageData = {
  id: 'en',
  closed: CLOSED,
  open: OPEN,
  endings: [
    ['ing', ['ing']],
    ['ed', ['past']],
    ['ly', ['adverb']],
    ['ous', ['adjective']],
    ['ive', ['adjective']],
    ['ful', ['adjective']],
    ['less', ['adjective']],
    ['ical', ['adjective']],
    ['able', ['adjective']],
    ['ible', ['adjective']],
    ['ish', ['adjective']],
    ['tic', ['adjective']],
    ['nal', ['adjective']],
    ['ral', ['adjective']],
    ['ial', ['adjective']],
    ['ual', ['adjective']],
    ['tal', ['adjective']],
  ],
  capitalNoun: null,
  commasPartClauses: false,
  cues: { verb: CUE_VERBS, noun: CUE_NOUNS, adjective: CUE_ADJECTIVES, phrase: CUE_PHRASES },
  inflect: inflections,
  verbForm: (lemma, form) => (form.endsWith('ing') ? 'ing' : form === lemma || form.endsWith('s') ? 'verb' : 'past'),
  words: WORDS,
  like: '',
  markers: MARKERS,
  kinds: KINDS,
};
