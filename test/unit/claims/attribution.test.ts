import assert from 'node:assert/strict';
import { attributed } from './found.js';

/** A text, and who is found to say what in it. */
type Story = readonly [text: string, ...told: string[]];

const tell = (stories: readonly Story[]): void => {
  for (const [text, ...told] of stories) it(text, () => assert.deepEqual(attributed(text), told));
};

describe('attributions: quotations', () => {
  tell([
    ['“The harbour stays closed,” the minister said.', 'the minister | said (states) | The harbour stays closed'],
    [
      '“The harbour stays closed,” said Anna Berg, the port’s director. “Nobody may enter it.”',
      'Anna Berg, the port’s director | said (states) | The harbour stays closed … Nobody may enter it',
    ],
    [
      '"We will rebuild," he promised, "and we will do it soon."',
      'he | promised (promises) | We will rebuild … and we will do it soon',
    ],
    ['He said: “We are ready.”', 'He | said (states) | We are ready'],
    ['»Wir bleiben«, he said.', 'he | said (states) | Wir bleiben'],
    [
      'The minister, who leads the inquiry, insisted that the text “changes nothing.”',
      'The minister | insisted (states) | the text “changes nothing.”',
    ],
    ['The so-called “peace dividend” never came.'],
  ]);
});

describe('attributions: clauses and infinitives', () => {
  tell([
    ['The mayor warned that the dam might break.', 'The mayor | warned (warns) | the dam might break'],
    [
      'Anna Berg of the Harbour Workers’ Union (HWU) warned that the dam might break.',
      'Anna Berg of the Harbour Workers’ Union (HWU) | warned (warns) | the dam might break',
    ],
    ['The mayor said the dam would hold.', 'The mayor | said (states) | the dam would hold'],
    [
      'After the floods in the northern valleys in June 2020 Oslo refused to pay for the dam.',
      'Oslo | refused (denies) | to pay for the dam',
    ],
    ['The company promised to pay its debts.', 'The company | promised (promises) | to pay its debts'],
    ['The union urged the government to raise wages.', 'The union | urged (demands) | the government to raise wages'],
    ['Neither side wants to lose face.', 'Neither side | wants (intends) | to lose face'],
    ['Critics doubt that the plan will work.', 'Critics | doubt (doubts) | the plan will work'],
    ['She asked whether the money was there.', 'She | asked (asks) | whether the money was there'],
    [
      'Berg and Lind argue that trade makes states careful, and that war has become rare.',
      'Berg and Lind | argue (states) | trade makes states careful, and that war has become rare',
    ],
    [
      'The law will fail, the opposition says, because nobody wants it.',
      'the opposition | says (states) | The law will fail … because nobody wants it',
    ],
    [
      '“Nobody knows,” Berg told reporters on Monday, adding that the search would go on.',
      'Berg | told (states) | Nobody knows',
      'Berg | adding (states) | the search would go on',
    ],
  ]);
});

describe('attributions: whole sources', () => {
  tell([
    ['Rice said that the talks had failed.', 'Rice | said (states) | the talks had failed'],
    ['Brown’s office said the vote was fair.', 'Brown’s office | said (states) | the vote was fair'],
    [
      'Farmers who lost their land say the state owes them money.',
      'Farmers who lost their land | say (states) | the state owes them money',
    ],
    ['They promised to renew the U.S.-Brazil plan.', 'They | promised (promises) | to renew the U.S.-Brazil plan'],
  ]);
});

describe('attributions: other forms', () => {
  tell([
    [
      'According to the report, exports fell by a third.',
      'the report | According to (states) | exports fell by a third',
    ],
    [
      'Exports fell by a third, according to the finance ministry.',
      'the finance ministry | according to (states) | Exports fell by a third',
    ],
    ['In Norway’s view, the treaty has failed.', 'Norway | view (believes) | the treaty has failed'],
    ['The bank described the loan as a gift.', 'The bank | described (states) | the loan as a gift'],
    [
      'The deal was described by the opposition as a surrender.',
      'the opposition | described (states) | The deal … as a surrender',
    ],
    ['It is widely believed that the army will stay neutral.', '- | believed (believes) | the army will stay neutral'],
    ['The ministry denied that talks had taken place.', 'The ministry | denied (denies) | talks had taken place'],
    ['The ministry did not say that the talks had failed.', 'The ministry | say (denies) | the talks had failed'],
    ['Did the president say that the talks had failed?', 'the president | say (asks) | the talks had failed'],
    [
      'The two countries discussed trade and migration.',
      '[The two countries | discussed (states) | trade and migration]',
    ],
  ]);
});
