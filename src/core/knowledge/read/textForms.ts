import type { Span } from '../../span.js';
import { DATE, ID, type TextShape } from '../shape.js';
import { slug } from '../slug.js';
import type { FileReference } from '../model.js';
import type { ProblemList } from '../problemList.js';
import { checkNote } from './noteCheck.js';

/** What the checks of a text may use. */
export interface TextContext {
  /** The whole file. */
  readonly source: string;
  readonly problems: ProblemList;
  readonly references: FileReference[];
}

const WORD = /[\p{L}\p{N}]/u;

/** The text as the model wants it, or null where it cannot be used; why, is told. `value` is trimmed and not empty. */
export function readText(value: string, at: Span, shape: TextShape, context: TextContext): string | null {
  const { problems } = context;
  switch (shape.form) {
    case 'id':
      if (ID.test(value)) return value;
      problems.add('bad-id', at, slug(value));
      return null;
    case 'reference':
      context.references.push({ id: value, at, to: shape.to ?? [], ...(shape.orName && { orName: true }) });
      return value;
    case 'date':
      if (isDate(value)) return value;
      problems.add('bad-date', at, value);
      return null;
    case 'url':
      if (/^https?:\/\/[^\s/]/i.test(value) && !/\s/.test(value)) return value;
      problems.add('bad-url', at, value);
      return null;
    case 'note':
      checkNote(value, context.source.slice(at.start, at.end), at, problems);
      return value;
    case 'alias':
      if (WORD.test(value)) return value;
      problems.add('alias-no-word', at, value);
      return null;
    case 'phrase':
      return readPhrase(value, at, context);
    case 'patternWord':
      return value.startsWith('@') ? readPatternReference(value, at, context) : readPhrase(value, at, context);
    default:
      return value;
  }
}

function readPhrase(value: string, at: Span, context: TextContext): string | null {
  if (WORD.test(value)) return value;
  context.problems.add('phrase-no-word', at, value);
  return null;
}

function readPatternReference(value: string, at: Span, context: TextContext): string | null {
  const id = value.slice(1);
  if (/\s/.test(id) || !WORD.test(id)) {
    context.problems.add('pattern-reference', at);
    return null;
  }
  // The reference is the id without "@", where it stands so in the file (it might be written with an escape).
  const start = context.source.indexOf('@', at.start) + 1;
  const exact = start > at.start && context.source.startsWith(id, start) && start + id.length <= at.end;
  context.references.push({ id, at: exact ? { start, end: start + id.length } : at, to: ['actor', 'term'] });
  return value;
}

function isDate(value: string): boolean {
  if (!DATE.test(value)) return false;
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
