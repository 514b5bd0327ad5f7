import assert from 'node:assert/strict';
import { checkCodings } from '../../../src/core/codings/checks.js';
import { Experience } from '../../../src/core/codings/experience.js';
import type { Coding } from '../../../src/core/codings/model.js';
import { codingFileName, codingFileOf } from '../../../src/core/codings/names.js';
import { ReportBuilder } from '../../../src/core/codings/report.js';

const statement = (more: Partial<Coding> = {}): Coding => ({
  id: 'one',
  what: 'statement',
  parts: [{ quote: 'the straits are closed', prefix: '', suffix: '', start: 4, end: 26 }],
  actor: 'vesta',
  claim: 'straits-closed',
  stance: 'supports',
  status: 'confirmed',
  fields: {},
  extra: {},
  ...more,
});
const without = (key: keyof Coding): Coding =>
  Object.fromEntries(Object.entries(statement()).filter(([one]) => one !== key)) as unknown as Coding;
const at = { start: 0, end: 1 };
const FRAME = { name: 'frame', for: 'statement', values: ['law', 'trade'], required: true, at } as const;

function problemsOf(codings: readonly Coding[], fields: readonly (typeof FRAME)[] = []): string[] {
  const known = { hasActor: (id: string) => id === 'vesta', hasClaim: (id: string) => id === 'straits-closed', fields };
  const spans = codings.map((_, i) => ({ start: i, end: i + 1 }));
  return checkCodings({ document: 'a.md', coder: 'Ana', codings, extra: {} }, spans, known).map(
    ({ code, start }) => `${start} ${code}`,
  );
}

describe('checks of codings', () => {
  it('find nothing in a whole statement', () => {
    assert.deepEqual(problemsOf([statement()]), []);
  });

  it('miss the actor and the claim', () => {
    assert.deepEqual(problemsOf([without('actor'), without('claim')]), [
      '0 coding-without-actor',
      '1 coding-without-claim',
    ]);
  });

  it('know the ids of the knowledge files', () => {
    assert.deepEqual(problemsOf([statement({ actor: 'vasta' }), statement({ claim: 'other' })]), [
      '0 coding-unknown-actor',
      '1 coding-unknown-claim',
    ]);
  });

  it('ask for the project’s own fields', () => {
    assert.deepEqual(
      problemsOf(
        [statement(), statement({ fields: { frame: 'sports' } }), statement({ fields: { frame: 'law' } })],
        [FRAME],
      ),
      ['0 coding-field-missing', '1 coding-field-value'],
    );
  });

  it('tell a coder who says two things of one claim on the same words', () => {
    assert.deepEqual(problemsOf([statement(), statement({ id: 'two', stance: 'disputes' })]), [
      '1 coding-contradiction',
    ]);
    const elsewhere = [{ quote: 'closed', prefix: '', suffix: '', start: 20, end: 26 }];
    assert.deepEqual(problemsOf([statement(), statement({ id: 'two', stance: 'disputes', parts: elsewhere })]), []);
  });

  it('leave refused suggestions and mentions alone', () => {
    assert.deepEqual(
      problemsOf([
        { ...without('actor'), status: 'refused' },
        { ...without('claim'), what: 'mention' },
      ]),
      [],
    );
  });
});

describe('what became of earlier suggestions', () => {
  it('raises what is like accepted ones and lowers what is like refused ones, and says by how many', () => {
    const experience = new Experience();
    for (const status of ['confirmed', 'confirmed', 'refused'] as const)
      experience.add(statement({ cue: 'Said', status }));
    experience.add(statement({ actor: 'halmar' }));
    const { factor, why } = experience.weigh({ cue: 'said', actor: 'halmar' });
    assert.deepEqual(why, [{ by: 'cue', value: 'said', accepted: 2, refused: 1 }]);
    assert.equal(factor, (2 * 3) / 5);
  });
});

describe('a report on codings', () => {
  it('counts statements by actor, claim and stance, and by coder', () => {
    const report = new ReportBuilder();
    report.add(
      {
        document: 'a.md',
        coder: 'Ana',
        codings: [statement(), statement({ id: 'two' }), statement({ id: 'three', status: 'refused' })],
        extra: {},
      },
      1,
    );
    report.add({ document: 'a.md', coder: 'Bo', codings: [statement({ stance: 'disputes' })], extra: {} }, 0);
    const text = report.markdown({ actor: () => 'Vesta | the town', claim: (id) => id }, 7);
    assert.match(
      text,
      /- Documents: 1\n- Statements: 3 confirmed, 0 suggested, 1 refused\n- Mentions: 0\n- Without a certain place: 1\n- Open suggestions in the text at hand: 7/,
    );
    assert.match(
      text,
      /\| Vesta \\\| the town \| straits-closed \| supports \| 2 \|\n\| Vesta \\\| the town \| straits-closed \| disputes \| 1 \|/,
    );
    assert.match(text, /\| Ana \| 1 \| 2 \|\n\| Bo \| 1 \| 1 \|/);
  });
});

describe('names of coding files', () => {
  it('hold document and coder', () => {
    assert.equal(codingFileName('speech.of.may.md', 'Änne M./2'), 'speech.of.may.md.änne-m-2.codings.yaml');
    assert.deepEqual(codingFileOf('speech.of.may.md.änne-m-2.codings.yaml'), {
      document: 'speech.of.may.md',
      coder: 'änne-m-2',
    });
    assert.equal(codingFileName('a.md', '…'), 'a.md.coder.codings.yaml');
    assert.equal(codingFileOf('a.policy.yaml'), null);
  });
});
