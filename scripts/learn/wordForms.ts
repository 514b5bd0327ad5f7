import { readFileSync, writeFileSync } from 'node:fs';
import { linesOf, parseGold } from '../gold.js';
import { main } from '../main.js';
import { OPEN_CLASSES, openClasses } from './openClasses.js';
import { countTags } from './tagCounts.js';

const HEAD = `/**
 * Frequent English forms of open classes, in small letters. A form that may be of several classes stands in each list; a noun stands here only
 * where it may be something else too, since a word that nobody knows is taken for a noun. Drawn from counts over news and official documents
 * by \`scripts/learn/wordForms.ts\`.
 */
`;
const WIDTH = 130;

/**
 * `npx tsx scripts/learn/wordForms.ts OUT TEXT...`: draws the lists of `core/language/en/open.ts` from texts, plain ones or gold (`.jsonl`).
 * The model depends on them: it is to be learned anew.
 */
void main(() => {
  const [out, ...files] = process.argv.slice(2);
  if (!out || files.length === 0) throw new Error('Say where to write and what to read: OUT TEXT...');
  const lists = openClasses(countTags(files.flatMap(textsOf)));
  const fields = OPEN_CLASSES.map((name) => `  ${name}: \`\n${wrapped(lists[name])}\`,\n`);
  writeFileSync(out, `${HEAD}export const OPEN = {\n${fields.join('')}};\n`);
  for (const name of OPEN_CLASSES) console.log(`${name}: ${lists[name].length}`);
  return Promise.resolve(0);
});

function textsOf(file: string): string[] {
  const content = readFileSync(file, 'utf8');
  return file.endsWith('.jsonl') ? linesOf(content).map((line) => parseGold(line).text) : [content];
}

function wrapped(words: readonly string[]): string {
  const lines: string[] = [''];
  for (const word of words) {
    const last = lines[lines.length - 1] ?? '';
    if (last.length + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.join('\n');
}
