import { parseDocument } from 'yaml';
import type { Problem } from '../../knowledge/problem.js';
import type { Span } from '../../span.js';
import { codingProblem } from '../messages.js';
import type { Coding, CodingSet } from '../model.js';
import { blocksOf, type Block } from './blocks.js';
import { FORMAT } from './keys.js';
import { readBlock, type Raw, type RawRecord } from './readBlock.js';
import { toCoding } from './toCoding.js';

export interface CodingFileReading {
  /** Null where the file cannot be relied upon; the problems say why, and nothing may be written into it. */
  readonly set: CodingSet | null;
  /** Where each coding stands in the file, by its number in the set. */
  readonly spans: readonly Span[];
  readonly problems: readonly Problem[];
}

const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |\r?$)/m;
/** UTF-16 units: some 60 000 codings. */
const LONGEST = 40_000_000;

/** Reads a coding file. Never throws; linear in its length. What a coding has under keys unknown to us is kept. */
export function readCodingFile(text: string): CodingFileReading {
  const firstLine = { start: 0, end: Math.max(0, text.indexOf('\n')) };
  const refuse = (problem: Problem): CodingFileReading => ({ set: null, spans: [], problems: [problem] });
  if (text.length > LONGEST)
    return refuse(codingProblem('codings-unreadable', firstLine, `it has over ${LONGEST} characters`));
  const conflict = CONFLICT.exec(text);
  if (conflict) {
    return refuse(
      codingProblem('codings-conflict', { start: conflict.index, end: conflict.index + conflict[0].length }),
    );
  }
  const found = blocksOf(text);
  const head = parseYaml(found ? text.slice(0, found.head) : text);
  if (typeof head === 'string') return refuse(codingProblem('codings-unreadable', firstLine, head));
  const format = Number(head['format']);
  if (!(format >= 1)) return refuse(codingProblem('codings-unreadable', firstLine, 'it has no “format: 1”'));
  if (format > FORMAT) return refuse(codingProblem('codings-newer', firstLine, String(head['format']), String(FORMAT)));
  const problems: Problem[] = [];
  const codings: Coding[] = [];
  const spans: Span[] = [];
  const ids = new Set<string>();
  for (const { raw, at } of found ? rawBlocks(text, found.blocks, problems) : rawList(head['codings'], firstLine)) {
    const coding = toCoding(raw, at, problems);
    if (!coding) continue;
    if (ids.has(coding.id)) problems.push(codingProblem('coding-id-twice', at, coding.id));
    ids.add(coding.id);
    codings.push(coding);
    spans.push(at);
  }
  const { format: _, document, coder, codings: __, ...extra } = head;
  const set = { document: String(document ?? ''), coder: String(coder ?? ''), codings, extra };
  return { set, spans, problems };
}

function* rawBlocks(
  text: string,
  blocks: readonly Block[],
  problems: Problem[],
): Iterable<{ raw: RawRecord; at: Span }> {
  for (const { start, end } of blocks) {
    const at = { start: start + 2, end: lineEnd(text, start) };
    const block = text.slice(start, end);
    const raw = readBlock(block) ?? fromYaml(block);
    if (raw) yield { raw, at };
    else problems.push(codingProblem('coding-incomplete', at, 'readable line'));
  }
}

const lineEnd = (text: string, start: number): number => {
  const newline = text.indexOf('\n', start);
  return newline < 0 ? text.length : newline;
};

function fromYaml(block: string): RawRecord | null {
  const parsed = parseYaml(`codings:\n${block}`);
  const list = typeof parsed === 'string' ? [] : rawList(parsed['codings'], { start: 0, end: 0 });
  return list[0]?.raw ?? null;
}

const rawList = (list: Raw | undefined, at: Span): { raw: RawRecord; at: Span }[] =>
  Array.isArray(list) ? (list as readonly Raw[]).flatMap((raw) => (isRecord(raw) ? [{ raw, at }] : [])) : [];

const isRecord = (raw: Raw): raw is RawRecord => typeof raw === 'object' && !Array.isArray(raw);

/** All scalars stay texts. A string tells what is wrong. */
function parseYaml(text: string): RawRecord | string {
  const document = parseDocument(text, {
    schema: 'failsafe',
    prettyErrors: false,
    logLevel: 'silent',
    uniqueKeys: false,
  });
  const [error] = document.errors;
  if (error) return `it is not valid YAML (${error.message.split('\n')[0] ?? error.code})`;
  const value: unknown = document.toJS({ maxAliasCount: 100 });
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as RawRecord)
    : 'it is not a record of keys and values';
}
