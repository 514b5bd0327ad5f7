import { harvest, type Harvest } from '../core/knowledge/propose/harvest.js';
import { writeHarvest } from '../core/knowledge/propose/writeHarvest.js';
import { Reading } from '../core/reading.js';
import { HEAD_LENGTH, textDate } from '../core/text/documentDate.js';
import { ignoresFor } from './ignores.js';
import type { KnowledgeBase } from './knowledgeBase.js';
import type { Questions } from './protocol.js';

/** Reads a text, keeps nothing of it, and tells what a knowledge file could be made of. */
export function harvested({ text, format, path }: Questions['harvest']['ask'], base: KnowledgeBase): Harvest {
  const { knowledge, compiled } = base;
  const { annotations } = new Reading(text, compiled, { format, ignore: ignoresFor(knowledge, path) });
  const date = textDate(text.slice(0, HEAD_LENGTH), path.slice(path.lastIndexOf('/') + 1));
  return harvest({ text, format, path, annotations, ...(date !== undefined && { date }) }, knowledge);
}

/** The text of a knowledge file whose ids no other has. */
export function harvestFile(
  { harvest, title, today }: Questions['writeHarvest']['ask'],
  { knowledge }: KnowledgeBase,
): string {
  const isTaken = (id: string): boolean => knowledge.byId.has(id) || knowledge.sources.has(id);
  return writeHarvest(harvest, { title, today, isTaken });
}
