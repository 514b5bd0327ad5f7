/** A row of a table, and its number as a spreadsheet counts it: from 1, the header included. */
export interface Row {
  readonly cells: readonly string[];
  readonly number: number;
}

export interface Cells {
  readonly rows: readonly Row[];
  /** The number of the row in which a quotation mark is opened and never closed: it took all that follows for one cell. */
  readonly unclosed: number | null;
}

/** A row as RFC 4180 has it. Cells are left as they are, whatever a spreadsheet may take them for: codings are data. */
export const writeRow = (cells: readonly string[]): string => `${cells.map(quoted).join(',')}\r\n`;

const quoted = (cell: string): string => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

/** Spreadsheets of some countries write semicolons. */
const SEPARATORS = [',', ';', '\t'] as const;

/** The table with the separator that gives it a column of that name, which is the first where none does. */
export function readTable(csv: string, column: string): Cells & { readonly columns: readonly string[] } {
  const lineEnd = csv.search(/[\r\n]/);
  const firstLine = lineEnd < 0 ? csv : csv.slice(0, lineEnd);
  const hasColumn = (separator: string): boolean =>
    readCells(firstLine, separator).rows.some(({ cells }) => cells.some((cell) => cell.trimStart() === column));
  const { rows, unclosed } = readCells(csv, SEPARATORS.find(hasColumn) ?? SEPARATORS[0]);
  const [head, ...rest] = rows;
  return { columns: head?.cells.map((name) => name.trimStart()) ?? [], rows: rest, unclosed };
}

/** Reads a table of RFC 4180, any line ends, in one pass; empty rows are left out. */
export function readCells(csv: string, separator: string): Cells {
  const rows: Row[] = [];
  const end = new RegExp(`[${separator}\r\n]`, 'g');
  let unclosed: number | null = null;
  let number = 1;
  let cells: string[] = [];
  for (let at = csv.startsWith('\ufeff') ? 1 : 0; at <= csv.length;) {
    let cell = '';
    if (csv[at] === '"') {
      const inside = readQuoted(csv, at + 1);
      if (inside.end < 0) unclosed = number;
      cell = inside.cell;
      at = inside.end < 0 ? csv.length : inside.end;
    }
    end.lastIndex = at;
    const stop = end.exec(csv)?.index ?? csv.length;
    cells.push(cell + csv.slice(at, stop));
    at = csv.startsWith('\r\n', stop) ? stop + 2 : stop + 1;
    if (csv[stop] === separator) continue;
    if (cells.some((some) => some !== '')) rows.push({ cells, number });
    cells = [];
    number++;
  }
  return { rows, unclosed };
}

/** A cell from behind its opening quotation mark; `end` is behind the closing one, -1 where there is none. */
function readQuoted(csv: string, start: number): { readonly cell: string; readonly end: number } {
  const pieces: string[] = [];
  for (let at = start; ;) {
    const mark = csv.indexOf('"', at);
    if (mark < 0) return { cell: pieces.join('') + csv.slice(at), end: -1 };
    if (csv[mark + 1] !== '"') return { cell: pieces.join('') + csv.slice(at, mark), end: mark + 1 };
    pieces.push(csv.slice(at, mark + 1));
    at = mark + 2;
  }
}
