import { readdirSync, readFileSync } from 'node:fs';
import type { Knowledge } from '../../src/core/knowledge/knowledge.js';
import { mergeKnowledge } from '../../src/core/knowledge/merge.js';
import { parseKnowledgeFile } from '../../src/core/knowledge/parse.js';
import { tell } from '../../src/core/knowledge/problem.js';
import type { Finding } from './finding.js';

export interface FileOfPack {
  /** Names the file in findings. */
  readonly uri: string;
  readonly text: string;
}

/** The files of `folder`, in the order of their names, in which they are merged. */
export const readPack = (folder: string): FileOfPack[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.policy.yaml'))
    .sort()
    .map((name) => ({ uri: name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

/** All files as one knowledge, and what the product itself finds wrong in them: syntax, fields, ids that nobody has. Hints are left out. */
export function mergePack(files: readonly FileOfPack[]): { knowledge: Knowledge; findings: Finding[] } {
  const findings: Finding[] = [];
  const parsed = files.flatMap(({ uri, text }) => {
    const { file, problems } = parseKnowledgeFile(text);
    for (const problem of problems) {
      if (problem.severity !== 'hint') findings.push({ uri, start: problem.start, message: tell(problem) });
    }
    return file ? [{ uri, origin: 'world' as const, file }] : [];
  });
  const { knowledge, problems } = mergeKnowledge(parsed);
  for (const problem of problems) {
    if (problem.severity !== 'hint') findings.push({ uri: problem.uri, start: problem.start, message: tell(problem) });
  }
  return { knowledge, findings };
}
