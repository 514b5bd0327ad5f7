import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { inflectGerman } from '../../../src/core/language/de/inflect.js';
import { claimsIn, marked, markedOwn } from './marked.js';

/** Holds where all that a text attributes is what stands between its marks: `{who} <says> [what]`. */
function attributes(withMarks: string): void {
  assert.deepEqual(marked(withMarks.replace(/[{}<>[\]]/gu, '')), [withMarks]);
}

const actOf = (text: string): string | undefined => claimsIn(text).attributions[0]?.act;

describe('claims in German', () => {
  it('take the clause behind "dass", without its comma', () => {
    attributes('{Der Kanzler} <sagte>, dass [die Regierung den Haushalt am Freitag beschließen werde].');
    attributes('{Experten} <bezweifeln>, dass [der Plan gelingt].');
    attributes('{Viele Bürger} <befürchten>, dass [die Mieten weiter steigen].');
  });

  it('take a clause in the Konjunktiv behind a comma alone', () => {
    attributes('{Die Behörde} <erklärte>, [die Lage sei unter Kontrolle und niemand sei in Gefahr].');
    attributes('{Der Außenminister} <betonte>, [man werde keine Waffen liefern].');
  });

  it('know a quotation by German marks, with its source behind it', () => {
    attributes('„[Wir werden den Vertrag nicht unterschreiben]“, <sagte> {die Ministerin} am Montag in Berlin.');
  });

  it('know a quotation by marks that point inwards, and one behind a colon', () => {
    attributes('{Die Zeitung} <schreibt>: »[Der Trainer bleibt].«');
    attributes('{Sein Nachfolger} <schrieb>: „[Die Reform ist gescheitert].“');
  });

  it('go on with the quotation of the next sentence', () => {
    attributes('„[Die Brücke ist sicher]“, <erklärte> {die Ingenieurin}. „[Sie wurde gestern noch einmal geprüft].“');
  });

  it('know "so Müller" behind a quotation, and "so" elsewhere as what it is', () => {
    attributes('„[Das ist ein Fehler]“, <so> {Müller}.');
    assert.deepEqual(marked('So ist das Leben in der Stadt.'), []);
  });

  it('know "laut", "nach Angaben" and "zufolge"', () => {
    attributes('<Laut> {dem Institut} [ist die Zahl der Arbeitslosen gesunken].');
    attributes('<Nach Angaben> {der Polizei} [wurden bei dem Unfall zwei Menschen verletzt].');
    attributes('{Dem Bericht} <zufolge> [sind die Kosten gestiegen].');
  });

  it('take infinitives of promises', () => {
    attributes('{Scholz} <versprach>, [die Steuern zu senken].');
    assert.equal(actOf('Scholz versprach, die Steuern zu senken.'), 'promises');
  });

  it('take demands', () => {
    attributes('{Die Gewerkschaft} <forderte>, dass [die Löhne um sechs Prozent steigen].');
    assert.equal(actOf('Die Gewerkschaft forderte, dass die Löhne um sechs Prozent steigen.'), 'demands');
  });

  it('take questions', () => {
    attributes('{Sie} <fragte>, [ob der Brief angekommen sei].');
    attributes('{Sie} <fragte>, [wer den Schaden bezahlen solle].');
    assert.equal(actOf('Sie fragte, ob der Brief angekommen sei.'), 'asks');
  });

  it('know denial, by the verb and by "nicht"', () => {
    attributes('{Der Sprecher} <bestritt>, dass [es Verhandlungen gegeben habe].');
    assert.equal(actOf('Der Sprecher bestritt, dass es Verhandlungen gegeben habe.'), 'denies');
    assert.equal(actOf('Die Firma hat nie behauptet, dass der Damm halte.'), 'denies');
  });

  it('know the participle at the end of its clause', () => {
    attributes('{Die Polizei} hat <bestätigt>, dass [der Täter gefasst ist].');
  });

  it('know verbs whose prefix stands apart', () => {
    attributes('{Die Firma} <kündigte> an, dass [sie das Werk in Dresden schließen werde].');
  });

  it('are those of the author where nobody else is named, told by kind', () => {
    assert.deepEqual(markedOwn('Die EU muss ihre Grenzen besser schützen.'), [
      'recommendation: (Die EU muss ihre Grenzen besser schützen).',
    ]);
    assert.deepEqual(markedOwn('Ohne Reformen wird die Rente bald nicht mehr zu bezahlen sein.'), [
      'prediction: (Ohne Reformen wird die Rente bald nicht mehr zu bezahlen sein).',
    ]);
  });

  it('are found beside paragraphs in English, each in its own language', () => {
    assert.equal(marked('The minister said that the bridge was safe.').length, 1);
    assert.equal(marked('Der Minister sagte, dass die Brücke sicher sei.').length, 1);
    assert.equal(marked('The minister said that the bridge was safe.').length, 1);
  });
});

describe('German inflection', () => {
  it('makes weak forms, of both moods', () => {
    for (const form of ['sagt', 'sage', 'sagte', 'sagten', 'gesagt']) assert.ok(inflectGerman('sagen').includes(form));
    for (const form of ['meldet', 'meldete', 'gemeldet']) assert.ok(inflectGerman('melden').includes(form));
  });

  it('leaves "ge-" out behind other prefixes and in verbs on "-ieren"', () => {
    assert.ok(inflectGerman('behaupten').includes('behauptet'));
    assert.ok(inflectGerman('kritisieren').includes('kritisiert'));
    assert.ok(inflectGerman('versprechen').includes('versprach'));
    assert.ok(inflectGerman('versprechen').includes('versprochen'));
  });

  it('parts what can be parted', () => {
    const forms = inflectGerman('an|kündigen');
    for (const form of ['kündigte', 'ankündigte', 'angekündigt', 'anzukündigen']) assert.ok(forms.includes(form), form);
    assert.ok(!forms.includes('gekündigt'));
  });
});
