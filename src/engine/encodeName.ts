import { NAME_RULES, type NameMark } from '../core/annotation.js';
import { ACTOR_TYPES } from '../core/knowledge/model.js';
import type { NumberReader } from './numberReader.js';
import type { NumberWriter } from './numberWriter.js';

/** Appends a name: where it stands, what it is, and its letters unit by unit. */
export function pushName(out: NumberWriter, { start, end, type, rule, name }: NameMark): void {
  out.push(start, end, ACTOR_TYPES.indexOf(type), NAME_RULES.indexOf(rule), name.length);
  for (let i = 0; i < name.length; i++) out.push(name.charCodeAt(i));
}

/** Reads what `pushName` wrote. @throws RangeError where it is something else. */
export function readName(read: NumberReader): NameMark {
  const [start, end, type, rule] = [read.next(), read.next(), read.oneOf(ACTOR_TYPES), read.oneOf(NAME_RULES)];
  // All at once: what is put together unit by unit keeps every step.
  const name = String.fromCharCode(...read.some(read.next()));
  return { start, end, name, type, rule };
}
