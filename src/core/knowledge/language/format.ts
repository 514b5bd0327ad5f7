import { parseDocument } from 'yaml';

/**
 * The text of a knowledge file with even indentation and spacing: order, comments, quotes and block texts stay. Null where it cannot be parsed,
 * or where anything but white space would change.
 */
export function formatKnowledge(text: string): string | null {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const document = parseDocument(text, { keepSourceTokens: false });
  if (document.errors.length > 0 || document.contents === null) return null;
  const written = document.toString({
    lineWidth: 0,
    indent: 2,
    indentSeq: true,
    flowCollectionPadding: false,
    minContentWidth: 0,
  });
  const formatted = written.replace(/\r?\n/g, eol);
  return isSame(text, formatted) ? formatted : null;
}

/** Both mean the same and have the same signs and comments in the same order, white space left aside. */
function isSame(before: string, after: string): boolean {
  const [a, b] = [parseDocument(before), parseDocument(after)];
  if (b.errors.length > 0 || JSON.stringify(a.toJS()) !== JSON.stringify(b.toJS())) return false;
  return signs(before) === signs(after);
}

const signs = (text: string): string => text.replace(/^\uFEFF/, '').replace(/\s+/g, '');
