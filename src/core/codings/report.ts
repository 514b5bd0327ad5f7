import { oneSpace } from '../text/oneLine.js';
import { STATUSES, type CodingSet, type Status } from './model.js';

/** What ids are called. */
export interface Names {
  actor(id: string): string;
  claim(id: string): string;
}

/** A table cannot show more rows than anybody reads. */
const MOST_ROWS = 200;

/** Counts codings set by set, so that a folder of any size fits into little memory, and writes the report. */
export class ReportBuilder {
  private readonly documents = new Set<string>();
  private readonly statuses = new Map<Status, number>();
  private mentions = 0;
  private orphans = 0;
  private readonly rows = new Map<string, number>();
  private readonly coders = new Map<string, { documents: Set<string>; statements: number }>();

  /** @param path what tells the document from others; its path within the folder */
  add({ document, coder, codings }: CodingSet, orphans: number, path = document): void {
    this.documents.add(path);
    this.orphans += orphans;
    const own = this.coders.get(coder) ?? { documents: new Set(), statements: 0 };
    this.coders.set(coder, own);
    own.documents.add(path);
    for (const { what, status, actor, person, claim, concept, stance } of codings) {
      if (what === 'mention') {
        this.mentions++;
        continue;
      }
      this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
      if (status === 'refused') continue;
      own.statements++;
      const key = JSON.stringify([actor ?? person ?? '', claim ?? '', claim ? '' : (concept ?? ''), stance ?? '']);
      this.rows.set(key, (this.rows.get(key) ?? 0) + 1);
    }
  }

  /** The report in Markdown. @param open suggestions of the text at hand that nobody decided about; null: not known */
  markdown(names: Names, open: number | null): string {
    const counts = STATUSES.map((status) => `${this.statuses.get(status) ?? 0} ${status}`).join(', ');
    const coders = [...this.coders].sort(([a], [b]) => (a < b ? -1 : 1));
    return [
      '# Codings',
      [
        `- Documents: ${this.documents.size}`,
        `- Statements: ${counts}`,
        `- Mentions: ${this.mentions}`,
        `- Without a certain place: ${this.orphans}`,
        ...(open === null ? [] : [`- Open suggestions in the text at hand: ${open}`]),
      ].join('\n'),
      '## Actor × claim × stance',
      table(['Actor', 'Claim or concept', 'Stance', 'Statements'], this.statementRows(names)),
      '## Coders',
      table(
        ['Coder', 'Documents', 'Statements'],
        coders.map(([coder, { documents, statements }]) => [coder, String(documents.size), String(statements)]),
      ),
      '',
    ].join('\n\n');
  }

  private statementRows(names: Names): string[][] {
    const rows = [...this.rows].map(([key, count]) => {
      const [actor = '', claim = '', concept = '', stance = ''] = JSON.parse(key) as string[];
      return [
        actor && names.actor(actor),
        claim ? names.claim(claim) : concept && names.claim(concept),
        stance,
        String(count),
      ];
    });
    rows.sort((a, b) => Number(b[3]) - Number(a[3]) || (a.join('\u0000') < b.join('\u0000') ? -1 : 1));
    const more = rows.length - MOST_ROWS;
    return more > 0 ? [...rows.slice(0, MOST_ROWS), [`… ${more} more`, '', '', '']] : rows;
  }
}

const cell = (text: string): string => (text === '' ? '–' : oneSpace(text).replace(/[\\|<>`*_[\]]/g, '\\$&'));

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
