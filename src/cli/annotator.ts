import path from 'node:path';
import type { TextFormat } from '../core/annotation.js';
import { type AnnotationRecord, toRecord } from '../core/export.js';
import { Reading } from '../core/reading.js';
import { HEAD_LENGTH, textDate } from '../core/text/documentDate.js';
import { ignoresFor } from '../engine/ignores.js';
import type { KnowledgeBase } from '../engine/knowledgeBase.js';
import type { AnnotateCommand } from './arguments.js';
import { loadKnowledge, readClaimModel, tellProblems } from './knowledge.js';
import type { Terminal } from './terminal.js';

const FORMAT_BY_EXTENSION: Readonly<Record<string, TextFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};

/** Reads documents one after the other with the same knowledge. Keeps nothing of them. */
export class Annotator {
  constructor(
    readonly base: KnowledgeBase,
    private readonly readAs: TextFormat | null,
  ) {}

  /** `doc` is the name that the record gets; its extension tells how the text is written. */
  annotate(doc: string, text: string): AnnotationRecord {
    const { compiled, knowledge } = this.base;
    const format = this.readAs ?? FORMAT_BY_EXTENSION[path.extname(doc).toLowerCase()] ?? 'plain';
    const ignore = ignoresFor(knowledge, doc.split(path.sep).join('/').replace(/^\.\//, ''));
    const date = textDate(text.slice(0, HEAD_LENGTH), path.basename(doc));
    return toRecord(doc, text, new Reading(text, compiled, { format, ignore }).annotations, knowledge, date);
  }
}

/** The annotator that a command asks for. `bad`: some knowledge could not be read or has errors, which was told in one line a file. */
export async function prepareAnnotator(
  command: AnnotateCommand,
  terminal: Terminal,
): Promise<{ annotator: Annotator; bad: boolean }> {
  const loaded = await loadKnowledge({ ...command, paths: command.knowledge }, terminal);
  loaded.base.setModel(await readClaimModel());
  const errors = loaded.base.problems().filter(({ severity }) => severity === 'error');
  let bad = loaded.unreadable;
  for (const file of loaded.files) {
    const [first, ...others] = tellProblems(file, errors);
    if (first === undefined) continue;
    const more = others.length > 0 ? ` (and ${others.length} more: policy-annotator check ${file.path})` : '';
    terminal.line(first + more);
    bad = true;
  }
  return { annotator: new Annotator(loaded.base, command.readAs), bad };
}
