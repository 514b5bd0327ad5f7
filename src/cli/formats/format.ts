import type { AnnotationRecord } from '../../core/export.js';
import type { Knowledge } from '../../core/knowledge/knowledge.js';
import { htmlWriter } from './html.js';
import { jsonLinesWriter } from './jsonl.js';
import { textWriter } from './text.js';

export const FORMATS = ['jsonl', 'text', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** Writes documents one after the other, so that none has to be kept. */
export interface DocumentWriter {
  begin(): string;
  document(record: AnnotationRecord, text: string): string;
  end(): string;
}

export function makeWriter(format: Format, knowledge: Knowledge): DocumentWriter {
  switch (format) {
    case 'jsonl':
      return jsonLinesWriter();
    case 'text':
      return textWriter(knowledge);
    case 'html':
      return htmlWriter(knowledge);
  }
}
