import { readFileSync } from 'node:fs';
import { knowledgeFile } from '../../src/core/knowledge/shapes/file.js';
import { manifestTables } from './manifestTables.js';
import { shapeTables } from './shapeTables.js';

/** Documents with parts that are made from the sources; each part stands between two comments that name it. */
export const DOCUMENTS = ['README.md', 'docs/knowledge-file.md'] as const;

const PARTS: Readonly<Record<string, () => string>> = {
  settings: () => manifestTables().settings,
  commands: () => manifestTables().commands,
  'knowledge-file': () => shapeTables(knowledgeFile),
};

/**
 * The document with its generated parts made anew.
 * @throws where a part is named that nobody makes, or is not closed.
 */
export function withGenerated(file: string): string {
  const text = readFileSync(file, 'utf8');
  let made = 0;
  const result = text.replace(
    /<!-- generated: ([a-z-]+) -->\n[^]*?<!-- end of generated -->/g,
    (_whole, name: string) => {
      const part = PARTS[name];
      if (!part) throw new Error(`${file}: nobody makes the part “${name}”.`);
      made++;
      return `<!-- generated: ${name} -->\n\n${part().trim()}\n\n<!-- end of generated -->`;
    },
  );
  const named = text.split('<!-- generated: ').length - 1;
  if (made !== named) throw new Error(`${file}: ${named} generated parts begin, but ${made} end.`);
  return result;
}
