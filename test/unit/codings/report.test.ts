import assert from 'node:assert/strict';
import { ReportBuilder } from '../../../src/core/codings/report.js';
import { setOf, statement } from './coded.js';

const NAMES = { actor: (id: string) => id, claim: (id: string) => id };
const rowsOf = (markdown: string): string[] => markdown.split('\n').filter((line) => line.startsWith('| '));

describe('a report', () => {
  it('of nothing has nought of everything', () => {
    const text = new ReportBuilder().markdown(NAMES, null);
    assert.match(text, /- Documents: 0\n- Statements: 0 confirmed, 0 suggested, 0 refused\n- Mentions: 0\n/);
    assert.doesNotMatch(text, /Open suggestions/);
  });

  it('puts what was said most often first, then goes by names', () => {
    const report = new ReportBuilder();
    report.add(
      setOf([
        statement({ actor: 'vesta' }),
        statement({ actor: 'halmar' }),
        statement({ actor: 'orlan' }),
        statement({ actor: 'orlan', status: 'suggested' }),
      ]),
      0,
    );
    assert.deepEqual(rowsOf(report.markdown(NAMES, null)).slice(2, 5), [
      '| orlan | straits-closed | supports | 2 |',
      '| halmar | straits-closed | supports | 1 |',
      '| vesta | straits-closed | supports | 1 |',
    ]);
  });

  it('counts mentions apart and refused statements in no row', () => {
    const report = new ReportBuilder();
    report.add(setOf([statement({ what: 'mention' }), statement({ status: 'refused' })]), 2);
    const text = report.markdown(NAMES, 0);
    assert.match(
      text,
      /0 confirmed, 0 suggested, 1 refused\n- Mentions: 1\n- Without a certain place: 2\n- Open suggestions in the text at hand: 0/,
    );
    assert.deepEqual(
      rowsOf(text).filter((row) => row.includes('straits')),
      [],
    );
  });

  it('names the person where only a person is coded, and the concept where nothing is claimed', () => {
    const report = new ReportBuilder();
    const { actor: _, claim: __, ...bare } = statement();
    report.add(setOf([{ ...bare, person: 'mayor', concept: 'tolls' }]), 0);
    assert.ok(rowsOf(report.markdown(NAMES, null)).includes('| mayor | tolls | supports | 1 |'));
  });

  it('takes the same document of two coders for one, and of two folders for two', () => {
    const report = new ReportBuilder();
    report.add(setOf([statement()], { coder: 'Ana' }), 0, 'may/speech.md');
    report.add(setOf([statement()], { coder: 'Bo' }), 0, 'may/speech.md');
    report.add(setOf([], { coder: 'Bo' }), 0, 'june/speech.md');
    const text = report.markdown(NAMES, null);
    assert.match(text, /- Documents: 2\n/);
    assert.match(text, /\| Ana \| 1 \| 1 \|\n\| Bo \| 2 \| 1 \|/);
  });

  it('stays a table and is no markup of its own, whatever somebody is called', () => {
    const report = new ReportBuilder();
    report.add(setOf([statement()], { coder: 'A|B\r\n# <b>' }), 0);
    const text = report.markdown({ actor: () => 'x\n| y \\| [z](javascript:1)', claim: () => '`*_`' }, null);
    assert.ok(text.includes('| x \\| y \\\\\\| \\[z\\](javascript:1) | \\`\\*\\_\\` | supports | 1 |'));
    assert.ok(text.includes('| A\\|B # \\<b\\> | 1 | 1 |'));
    assert.deepEqual(
      text.split('\n').filter((line) => line.startsWith('#')),
      ['# Codings', '## Actor × claim × stance', '## Coders'],
    );
  });

  it('says how many rows it leaves out', () => {
    const report = new ReportBuilder();
    report.add(setOf(Array.from({ length: 230 }, (_, i) => statement({ actor: `actor-${i}` }))), 0);
    assert.ok(rowsOf(report.markdown(NAMES, null)).includes('| … 30 more | – | – | – |'));
  });
});
