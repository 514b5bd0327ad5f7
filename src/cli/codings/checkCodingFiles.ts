import { checkCodings, knownToCoders } from '../../core/codings/checks.js';
import type { KnowledgeBase } from '../../engine/knowledgeBase.js';
import { tellProblems } from '../knowledge.js';
import { UnreadableInput } from '../readText.js';
import type { Sink } from '../sink.js';
import type { Terminal } from '../terminal.js';
import { readCodings } from './readCodings.js';

/** Writes the problems of coding files, a line each: of the files themselves, of what is said in them, and of places that are not certain any more. */
export async function checkCodingFiles(
  paths: readonly string[],
  { knowledge }: KnowledgeBase,
  out: Sink,
  terminal: Terminal,
): Promise<'fine' | 'errors' | 'unreadable'> {
  const known = knownToCoders(knowledge);
  let result: 'fine' | 'errors' | 'unreadable' = 'fine';
  for (const path of paths) {
    try {
      const { set, spans, source, problems, failure, isTextUnreadable } = await readCodings(path);
      const all = [...problems, ...(set ? checkCodings(set, spans, known) : [])].map((problem) => ({
        ...problem,
        uri: path,
      }));
      for (const line of tellProblems({ path, uri: path, text: source }, all)) await out.write(`${line}\n`);
      if (isTextUnreadable) {
        terminal.line(`${path}: ${failure ?? ''}`);
        result = 'unreadable';
      } else if (result === 'fine' && all.some(({ severity }) => severity === 'error')) result = 'errors';
    } catch (error) {
      if (!(error instanceof UnreadableInput)) throw error;
      terminal.line(`${path}: ${error.message}`);
      result = 'unreadable';
    }
  }
  return result;
}
