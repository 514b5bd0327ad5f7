import { isMap, type Node } from 'yaml';
import { buildFile } from './build/file.js';
import { dropTwice } from './build/twice.js';
import type { FileReference, KnowledgeFile } from './model.js';
import type { Problem } from './problem.js';
import { ProblemList } from './problemList.js';
import { ShapeReader } from './read/shapeReader.js';
import { knowledgeFile } from './shapes/file.js';
import { composeYaml } from './yaml/compose.js';
import { isUnreadable } from './yaml/unreadable.js';

export interface ParsedFile {
  /** Null where the text is no YAML or no knowledge file; the problems say why, and what was known before stays in force. */
  readonly file: KnowledgeFile | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads a knowledge file. What is wrong is told at its span (UTF-16 offsets into `text`) and left out; the rest counts.
 * Never throws, whatever the text; linear in its length.
 */
export function parseKnowledgeFile(text: string): ParsedFile {
  const problems = new ProblemList();
  const file = read(text, problems);
  return { file, problems: problems.list() };
}

function read(text: string, problems: ProblemList): KnowledgeFile | null {
  if (isUnreadable(text, problems)) return null;
  const { contents, broken } = composeYaml(text, problems);
  if (broken) return null;
  if (contents === null) {
    problems.add('version-missing', { start: 0, end: Math.min(1, text.length) });
    return emptyFile();
  }
  return readRoot(contents, text, problems);
}

function readRoot(root: Node, source: string, problems: ProblemList): KnowledgeFile | null {
  const start = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const firstLine = { start, end: Math.max(start + 1, source.indexOf('\n')) };
  if (!isMap(root)) {
    problems.add('root-not-a-record', firstLine);
    return null;
  }
  const references: FileReference[] = [];
  const record = new ShapeReader(root, { source, problems, references }).read(root, knowledgeFile);
  if (record?.is !== 'record') return null;
  const version = record.text('version');
  if (version === undefined) problems.add('version-missing', firstLine);
  else if (version !== '1') {
    problems.add('version-unknown', record.spanOf('version'), version);
    return null;
  }
  return dropTwice(buildFile(record, references, problems), source, problems);
}

const emptyFile = (): KnowledgeFile => ({
  version: 1,
  sources: [],
  actors: [],
  terms: [],
  claims: [],
  relations: [],
  cues: [],
  ignore: [],
  fields: [],
  references: [],
});
