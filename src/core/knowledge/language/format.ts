import { parseDocument } from 'yaml';

/**
 * The text of a knowledge file with even indentation and spacing: lines, order, comments, quotes and block texts stay. Where a writer of YAML would
 * break or join lines, only the ends of lines are made even. Null where the text cannot be parsed.
 */
export function formatKnowledge(text: string): string | null {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const plain = text.slice(bom.length).replace(/\r\n/g, '\n');
  const document = parseDocument(plain);
  if (document.errors.length > 0 || document.contents === null) return null;
  const written = document.toString({
    lineWidth: 0,
    indentSeq: true,
    flowCollectionPadding: false,
    minContentWidth: 0,
  });
  const even = [written, withEvenEnds(plain)].find((one) => isSame(plain, one));
  return even === undefined ? null : bom + even.replace(/\n/g, eol);
}

/** No white space at the ends of lines, no two blank lines in a row, one line end at the end. */
const withEvenEnds = (text: string): string =>
  `${text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;

/** Both mean the same and have the same lines, blank ones between them included, white space within them left aside. */
function isSame(before: string, after: string): boolean {
  const [a, b] = [parseDocument(before), parseDocument(after)];
  const meansSame = b.errors.length === 0 && JSON.stringify(a.toJS()) === JSON.stringify(b.toJS());
  return meansSame && linesOf(before) === linesOf(after);
}

const linesOf = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ''))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
