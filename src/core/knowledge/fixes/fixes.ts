import type { Change } from '../edit/insert.js';
import { lineEnd } from '../edit/places.js';
import { quote } from '../edit/quote.js';
import type { ProblemCode } from '../messages.js';
import type { Problem } from '../problem.js';
import { freeId } from '../slug.js';
import { removeItem, removeKey } from './remove.js';

/** One way to mend a problem. `word` is what will stand there. */
export interface Fix {
  readonly what: 'write' | 'remove' | 'insert' | 'swap';
  readonly word: string;
  readonly changes: readonly Change[];
}

/** What a fix looks at. */
interface Broken {
  readonly text: string;
  readonly problem: Problem;
  /** Ids that are in use. */
  readonly isTaken: (id: string) => boolean;
}
type Planner = (broken: Broken) => readonly (Fix | null)[];

/** Only the writer knows what was meant, or it takes more than a few words to mend. */
export const UNFIXABLE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...(['file-too-long', 'file-binary', 'file-not-utf8', 'too-deep', 'several-documents', 'alias-bomb'] as const),
  ...(['more-problems', 'yaml-syntax', 'yaml-indent', 'yaml-no-colon', 'yaml-no-dash', 'yaml-escape'] as const),
  ...(['yaml-unexpected', 'yaml-key-long', 'yaml-anchor-unknown', 'not-a-record', 'root-not-a-record'] as const),
  ...(['not-a-text', 'key-not-text', 'unknown-value', 'missing-key', 'missing-one-of', 'version-unknown'] as const),
  ...(['bad-date', 'note-html', 'note-link', 'note-image', 'pattern-empty', 'pattern-reference'] as const),
  ...(['id-other-section', 'entry-incomplete', 'unknown-id', 'claim-without-source', 'offices-overlap'] as const),
  'never-met',
]);

/** The fixes by the code of the problem. A code stands here or in `UNFIXABLE`. */
const PLANNERS: Readonly<Partial<Record<ProblemCode, Planner>>> = {
  'unknown-id-suggest': writeArgument(2, 1),
  'unknown-key-suggest': (broken) => [...writeArgument(2, 0)(broken), removeKeyAt(broken)],
  'unknown-value-suggest': writeArgument(1, 0),
  'entry-incomplete-suggest': writeArgument(3, 0),
  'remove-unknown-suggest': writeArgument(2, 1),
  'name-not-id': writeArgument(1, 0),
  'id-other-type': writeArgument(1, 3),
  'bad-id': ({ problem }) => [write(problem, problem.args[0] ?? '')],
  'id-twice': newId,
  'source-twice': newId,
  'unknown-key': (broken) => [removeKeyAt(broken)],
  'duplicate-key': (broken) => [removeKeyAt(broken)],
  'empty-value': (broken) => [removeKeyAt(broken)],
  'scalar-differs': ({ text, problem }) => [removeKeyBefore(text, problem)],
  'empty-item': removeIt,
  'remove-unknown': removeIt,
  'alias-common': removeIt,
  'alias-no-word': removeIt,
  'alias-twice': removeIt,
  'alias-shared': removeIt,
  'phrase-no-word': removeIt,
  'pattern-group-empty': removeIt,
  'pattern-contradicts': removeIt,
  'relation-to-itself': removeIt,
  'member-circle': removeIt,
  'stances-contradict': (broken) => [...removeIt(broken), within(broken, broken.problem.args[2] ?? '', 'reports')],
  'not-a-list': ({ text, problem }) => [write(problem, `[${text.slice(problem.start, problem.end)}]`)],
  'not-a-flag': ({ problem }) => [write(problem, 'true'), write(problem, 'false')],
  'bad-url': ({ problem }) =>
    /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(problem.args[0] ?? '')
      ? [write(problem, `https://${problem.args[0] ?? ''}`)]
      : [],
  'version-missing': ({ text }) => [
    { what: 'insert', word: 'version: 1', changes: [{ start: 0, end: 0, text: `version: 1${endOfLine(text)}` }] },
  ],
  'yaml-tab': ({ text, problem }) => [tabs(text, problem)],
  'yaml-tag': ({ text, problem }) => [
    {
      what: 'remove',
      word: '',
      changes: [{ start: problem.start, end: problem.end + (text.charAt(problem.end) === ' ' ? 1 : 0), text: '' }],
    },
  ],
  'yaml-quote-open': ({ text, problem }) => [insertAtEnd(text, problem, problem.args[0] ?? '')],
  'yaml-bracket-open': ({ text, problem }) => [insertAtEnd(text, problem, problem.args[1] ?? '')],
  'yaml-needs-quotes': ({ text, problem }) => [quoteRest(text, problem.start)],
  'yaml-colon': ({ text, problem }) => [quoteValue(text, problem.start)],
  'dates-reversed': ({ text, problem }) => [swapDates(text, problem)],
};

/** How a problem can be mended, the likeliest way first. Changes relate to `text`, UTF-16 offsets. Empty where only its writer can. */
export function fixesFor(text: string, problem: Problem, isTaken: (id: string) => boolean): Fix[] {
  const plan = Object.entries(PLANNERS).find(([code]) => code === problem.code)?.[1];
  return plan ? plan({ text, problem, isTaken }).filter((fix) => fix !== null) : [];
}

export const FIXABLE: readonly string[] = Object.keys(PLANNERS);

const write = ({ start, end }: Problem, word: string): Fix => ({
  what: 'write',
  word,
  changes: [{ start, end, text: word }],
});

/** Puts one argument of the message in the place of another, quotes and "@" around it kept. */
function writeArgument(wanted: number, written: number): Planner {
  return (broken) => [within(broken, broken.problem.args[written] ?? '', broken.problem.args[wanted] ?? '')];
}

function within({ text, problem }: Broken, old: string, word: string): Fix | null {
  const at = old === '' ? -1 : text.slice(problem.start, problem.end).indexOf(old);
  if (at < 0) return null;
  const start = problem.start + at;
  return { what: 'write', word, changes: [{ start, end: start + old.length, text: word }] };
}

function newId(broken: Broken): (Fix | null)[] {
  const id = broken.problem.args[0] ?? '';
  return [within(broken, id, freeId(id, broken.isTaken))];
}

const removing = (change: Change | null): Fix | null => change && { what: 'remove', word: '', changes: [change] };
function removeIt({ text, problem }: Broken): (Fix | null)[] {
  return [removing(removeItem(text, problem))];
}
function removeKeyAt({ text, problem }: Broken): Fix | null {
  return removing(removeKey(text, problem));
}

/** The problem stands under the value: the key is before it in its line. */
function removeKeyBefore(text: string, { start }: Problem): Fix | null {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const key = /([\w-]+)["']?\s*:\s*["']?$/.exec(text.slice(line, start));
  return key ? removing(removeKey(text, { start: line + key.index, end: start })) : null;
}

const endOfLine = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

function tabs(text: string, { start }: Problem): Fix {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const space = /^\s*/.exec(text.slice(from))?.[0] ?? '';
  const end = from + space.length;
  return { what: 'write', word: '␠␠', changes: [{ start: from, end, text: space.replaceAll('\t', '  ') }] };
}

function insertAtEnd(text: string, { start }: Problem, word: string): Fix | null {
  const at = lineEnd(text, start);
  return word === '' ? null : { what: 'insert', word, changes: [{ start: at, end: at, text: word }] };
}

function quoteRest(text: string, start: number): Fix {
  const end = lineEnd(text, start);
  const word = quote(text.slice(start, end).trimEnd());
  const quoted = word.startsWith('"') ? word : JSON.stringify(word);
  return { what: 'write', word: quoted, changes: [{ start, end, text: quoted }] };
}

/** What stands behind the first colon of the line. */
function quoteValue(text: string, at: number): Fix | null {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const key = /^\s*(?:-\s+)*[\w-]+:\s+/.exec(text.slice(from, lineEnd(text, at)))?.[0];
  return key === undefined ? null : quoteRest(text, from + key.length);
}

/** Both dates stand in one record, the later one within a few lines. */
function swapDates(text: string, { start, args }: Problem): Fix | null {
  const [end = '', begin = ''] = args;
  const from = Math.max(0, start - AROUND);
  const near = text.slice(from, start + AROUND);
  const [a, b] = [nearestTo(near, end, start - from), nearestTo(near, begin, start - from)];
  if (a < 0 || b < 0 || end === begin) return null;
  const changes = [
    { start: from + a, end: from + a + end.length, text: begin },
    { start: from + b, end: from + b + begin.length, text: end },
  ];
  return { what: 'swap', word: '', changes: changes.sort((one, other) => one.start - other.start) };
}
const AROUND = 300;

function nearestTo(text: string, word: string, at: number): number {
  let best = -1;
  for (let i = text.indexOf(word); word !== '' && i >= 0; i = text.indexOf(word, i + 1)) {
    if (best < 0 || Math.abs(i - at) < Math.abs(best - at)) best = i;
  }
  return best;
}
