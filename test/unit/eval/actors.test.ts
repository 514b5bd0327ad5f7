import { strict as assert } from 'node:assert';
import { scoreActing } from '../../../scripts/eval/actors/acting.js';
import { scoreCountries } from '../../../scripts/eval/actors/countries.js';
import type { FoundActor } from '../../../scripts/eval/actors/foundActors.js';
import { readGoldActors, type ActorFileKind, type GoldActorText } from '../../../scripts/eval/actors/goldActors.js';
import { kindOf, type ActorKind } from '../../../scripts/eval/actors/kinds.js';
import { scoreMetonymy } from '../../../scripts/eval/actors/metonymy.js';
import { scoreNamed } from '../../../scripts/eval/actors/named.js';
import { faultsOf } from '../../../scripts/eval/actors/tricky.js';
import { at } from './marked.js';

const TEXT = 'The Kremlin told Ada Example that Peru’s envoy and the Fish Council erred in Lima.';

type Raw = Readonly<Record<string, unknown>>;
const raw = (text: string, words: string, type: string, more: Raw = {}): Raw => ({ ...at(text, words), type, ...more });
function goldOf(kind: ActorFileKind, record: Raw): GoldActorText {
  const read = readGoldActors([JSON.stringify(record)]);
  assert.equal(read?.kind, kind);
  const [text] = read.texts;
  assert.ok(text);
  return text;
}
const found = (text: string, words: string, kind: ActorKind, country: string | null = null): FoundActor => ({
  ...at(text, words),
  kind,
  country,
  isPlace: false,
});
const asPlace = (one: FoundActor): FoundActor => ({ ...one, isPlace: true });

describe('scores of actors', () => {
  const gold = goldOf('named', {
    doc: 'a',
    text: TEXT,
    actors: [
      raw(TEXT, 'Ada Example', 'PER'),
      raw(TEXT, 'Peru', 'STATE', { country: 'PE' }),
      raw(TEXT, 'Fish Council', 'ORG'),
      raw(TEXT, 'Lima', 'LOC'),
      raw(TEXT, 'envoy', 'PER', { by: 'coreference' }),
    ],
  });

  it('are full for what people marked, with or without an article and a possessive', () => {
    const score = scoreNamed(gold, [
      found(TEXT, 'Ada Example', 'person'),
      found(TEXT, 'Peru’s', 'state', 'PE'),
      found(TEXT, 'the Fish Council', 'organization'),
    ]);
    assert.deepEqual(score.span, { right: 3, found: 3, gold: 3 });
    assert.deepEqual(score.typed, { right: 3, found: 3, gold: 3 });
    assert.deepEqual(score.state, { right: 1, found: 1, gold: 1 });
  });

  it('take another kind as half right: the span counts, the type does not', () => {
    const score = scoreNamed(gold, [found(TEXT, 'Fish Council', 'person')]);
    assert.deepEqual(score.span, { right: 1, found: 1, gold: 3 });
    assert.deepEqual(score.typed, { right: 0, found: 1, gold: 3 });
    assert.deepEqual(score.person, { right: 0, found: 1, gold: 1 });
  });

  it('take a part of a name for wrong, a place for neither, what is no name for wrong, and the same twice for one', () => {
    const part = found(TEXT, 'Example', 'person');
    const score = scoreNamed(gold, [part, part, found(TEXT, 'Lima', 'state', 'PE'), found(TEXT, 'told', 'state')]);
    assert.deepEqual(score.span, { right: 0, found: 2, gold: 3 });
    assert.deepEqual(score.typed, { right: 0, found: 2, gold: 3 });
  });

  it('know the types of knowledge files', () => {
    assert.deepEqual(['government', 'think-tank', 'person', 'region', 'group'].map(kindOf), [
      ...['state', 'organization', 'person', 'place', 'group'],
    ]);
  });

  it('of acting: a state that is a place counts as mentioned, and as a mistake where it is said to act', () => {
    const text = 'Lima warned Chile; he lives in Peru and reads about the Bank of Chile.';
    const acting = goldOf('acting', {
      doc: 'b',
      text,
      actors: [
        raw(text, 'Lima', 'CITY', { role: 'actor', gwn: 'Metonymic', country: 'PE' }),
        raw(text, 'Chile', 'STATE', { role: 'actor', country: 'CL' }),
        raw(text, 'Peru', 'STATE', { role: 'place', country: 'PE' }),
        raw(text, 'Bank of Chile', 'PLACE', { role: 'embedded' }),
      ],
    });
    const lima = found(text, 'Lima', 'state', 'PE');
    const chile = found(text, 'Chile', 'state', 'CL');
    const peru = found(text, 'Peru', 'state', 'PE');
    const bank = { ...chile, ...at(text, 'Bank of Chile') };
    const score = scoreActing(acting, [lima, chile, peru, bank]);
    assert.deepEqual(score.mention, { right: 2, found: 2, gold: 2 });
    assert.deepEqual(score.actorUse, { right: 2, found: 3, gold: 2 });
    assert.deepEqual(scoreActing(acting, [asPlace(peru)]).actorUse, { right: 0, found: 0, gold: 2 });
    assert.deepEqual(scoreActing(acting, [{ ...chile, country: 'PE' }]).actorUse, { right: 0, found: 1, gold: 2 });
  });

  it('of a single state: found and rightly told; one that is not found is wrong, whatever it is', () => {
    const text = 'Peru is warm.';
    const place = goldOf('metonymy', {
      doc: 'c',
      text,
      actors: [raw(text, 'Peru', 'STATE', { role: 'place', country: 'PE' })],
    });
    const peru = found(text, 'Peru', 'state', 'PE');
    assert.equal(scoreMetonymy(place, [asPlace(peru)]), true);
    assert.equal(scoreMetonymy(place, [peru]), false);
    assert.equal(scoreMetonymy(place, []), false);
    const city = { ...place, actors: place.actors.map((actor) => ({ ...actor, kind: 'city' as const })) };
    assert.equal(scoreMetonymy(city, []), null);
  });

  it('of countries: each once a sentence', () => {
    const text = 'Peru and Chile, Peru above all.';
    const countries = goldOf('countries', { doc: 'd', text, countries: ['PE', 'CL'] });
    const peru = found(text, 'Peru', 'state', 'PE');
    assert.deepEqual(scoreCountries(countries, [peru, { ...peru, start: 16, end: 20 }]), {
      ...{ right: 1, found: 1, gold: 2 },
    });
  });

  it('of tricky sentences: what is missed, mistaken or marked though it must not be is told', () => {
    const text = 'Vernon Chad met Peru.';
    const tricky = goldOf('tricky', {
      doc: 'e',
      text,
      actors: [raw(text, 'Vernon Chad', 'PER'), raw(text, 'Peru', 'STATE', { role: 'actor', country: 'PE' })],
      mustNot: [raw(text, 'met', 'X'), { ...at(text, 'Chad'), notActor: 'TD' }],
    });
    const person = found(text, 'Vernon Chad', 'person');
    assert.deepEqual(faultsOf(tricky, [person, found(text, 'Peru', 'state', 'PE')]), []);
    assert.deepEqual(faultsOf(tricky, [{ ...person, kind: 'state' }, found(text, 'met', 'organization')]), [
      ...['“Vernon Chad” as state', 'missed “Peru”', 'marked “met”'],
    ]);
  });
});
