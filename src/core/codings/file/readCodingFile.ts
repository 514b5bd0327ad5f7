import type { Problem } from '../../knowledge/problem.js';
import type { Span } from '../../span.js';
import { codingProblem } from '../messages.js';
import type { Coding, CodingSet } from '../model.js';
import { blocksOf, type Block } from './blocks.js';
import { FORMAT } from './keys.js';
import { parseYaml } from './parseYaml.js';
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
const LIST = /^codings:/m;
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
  // Two files in one, as some merges leave them: YAML's parser would pass over the first list.
  if (text.includes('\ncodings:', text.search(LIST) + 1))
    return refuse(codingProblem('codings-unreadable', firstLine, 'it has “codings” twice'));
  const found = blocksOf(text);
  const head = parseYaml(found ? text.slice(0, found.head) : text);
  if (typeof head === 'string') return refuse(codingProblem('codings-unreadable', firstLine, head));
  const format = Number(textOf(head['format']));
  if (!(format >= 1)) return refuse(codingProblem('codings-unreadable', firstLine, 'it has no “format: 1”'));
  if (format > FORMAT) return refuse(codingProblem('codings-newer', firstLine, textOf(head['format']), String(FORMAT)));
  if (!('codings' in head))
    return refuse(codingProblem('codings-unreadable', firstLine, 'it has no list “codings”. Was the file cut off?'));
  const problems: Problem[] = text.endsWith('\n') || text.endsWith('\r') ? [] : [cutOff(text)];
  const codings: Coding[] = [];
  const spans: Span[] = [];
  const ids = new Set<string>();
  const raws = found ? rawBlocks(text, found.blocks, problems) : rawList(head['codings'], firstLine, problems);
  for (const { raw, at } of raws) {
    const coding = toCoding(raw, at, problems);
    if (!coding) continue;
    if (ids.has(coding.id)) problems.push(codingProblem('coding-id-twice', at, coding.id));
    ids.add(coding.id);
    codings.push(coding);
    spans.push(at);
  }
  const { format: _, document, coder, codings: __, ...extra } = head;
  const set = { document: textOf(document), coder: textOf(coder), codings, extra };
  return { set, spans, problems };
}

/** We end every line that we write. */
const cutOff = (text: string): Problem =>
  codingProblem('codings-cut', { start: text.lastIndexOf('\n') + 1, end: text.length });

function* rawBlocks(
  text: string,
  blocks: readonly Block[],
  problems: Problem[],
): Iterable<{ raw: RawRecord; at: Span }> {
  for (const { start, end } of blocks) {
    const at = { start: start + 2, end: lineEnd(text, start) };
    const raw = readBlock(text, start, end) ?? fromYaml(text.slice(start, end));
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
  const list = typeof parsed === 'string' ? [] : rawList(parsed['codings'], { start: 0, end: 0 }, []);
  return list[0]?.raw ?? null;
}

function rawList(list: Raw | undefined, at: Span, problems: Problem[]): { raw: RawRecord; at: Span }[] {
  if (list === undefined || list === '') return [];
  return (Array.isArray(list) ? (list as readonly Raw[]) : [list]).flatMap((raw) => {
    if (typeof raw === 'object' && !Array.isArray(raw) && Array.isArray(list)) return [{ raw: raw as RawRecord, at }];
    problems.push(codingProblem('coding-incomplete', at, 'readable line'));
    return [];
  });
}

const textOf = (raw: Raw | undefined): string =>
  raw === undefined ? '' : typeof raw === 'string' ? raw : JSON.stringify(raw);
