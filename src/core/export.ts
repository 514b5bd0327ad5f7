export { isNamed } from './export/references.js';
export { toRecord } from './export/record.js';
export { toMarkdown } from './export/markdown.js';
export type { ActorRecord, AnnotationRecord, ClaimRecord, TermRecord } from './export/record.types.js';
