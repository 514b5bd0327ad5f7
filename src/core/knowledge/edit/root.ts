import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import { tell, type Problem } from '../problem.js';
import { ProblemList } from '../problemList.js';
import { composeYaml } from '../yaml/compose.js';
import { isUnreadable } from '../yaml/unreadable.js';
import { columnOf, fieldOf, textOf } from './places.js';
import type { Style } from './render.js';

/** A file that can be edited: its top level (null where the file is empty), and how it is written. */
export interface Root {
  readonly map: YAMLMap | null;
  readonly style: Style;
}

export type Sections = 'actors' | 'terms' | 'claims';

/** The file's top level, or why the file cannot be edited, for people. */
export function openRoot(text: string): Root | { readonly problem: string } {
  const problems = new ProblemList();
  if (isUnreadable(text, problems)) return { problem: tellFirst(text, problems.list()) };
  const { contents, broken } = composeYaml(text, problems);
  const errors = problems.list().filter(({ severity, code }) => severity === 'error' && code !== 'file-not-utf8');
  if (broken || errors.length > 0) return { problem: tellFirst(text, errors) };
  if (contents === null) return { map: null, style: styleOf(text, null) };
  if (!isMap(contents))
    return { problem: 'This file has no keys and values, so nothing can be added to it. Begin it with “version: 1”.' };
  return { map: contents, style: styleOf(text, contents) };
}

function tellFirst(text: string, problems: readonly Problem[]): string {
  const [first] = problems;
  if (!first) return 'The knowledge file cannot be read, so nothing was added.';
  const line = text.slice(0, first.start).split('\n').length;
  return `Nothing was added: the knowledge file has an error in line ${line}. ${tell(first)}`;
}

function styleOf(text: string, map: YAMLMap | null): Style {
  const newline = text.indexOf('\n');
  const eol = newline > 0 && text.charAt(newline - 1) === '\r' ? '\r\n' : '\n';
  for (const { key, value } of map?.items ?? []) {
    if (!isScalar(key) || !isSeq(value) || value.flow || !key.range || !value.range) continue;
    const listIndent = columnOf(text, value.range[0]) - columnOf(text, key.range[0]);
    if (listIndent >= 0) return { eol, listIndent };
  }
  return { eol, listIndent: 2 };
}

/** The entries of a section that are written out in the file. */
export function entriesOf(map: YAMLMap | null, section: Sections): YAMLMap[] {
  const value = map && fieldOf(map, section)?.value;
  return isSeq(value) ? value.items.filter((item) => isMap(item)) : [];
}

/** All ids that entries of the file have. */
export function idsOf(map: YAMLMap | null): Set<string> {
  const sections: Sections[] = ['actors', 'terms', 'claims'];
  return new Set(sections.flatMap((section) => entriesOf(map, section)).flatMap((entry) => textOf(entry, 'id') ?? []));
}
