import { readFileSync, writeFileSync } from 'node:fs';
import { extractStrings } from './l10n/extract.js';

/** Writes the English bundle anew, and says what the German one lacks or has too much. */
const BUNDLE = 'l10n/bundle.l10n.json';
const { strings, dynamic } = extractStrings();
writeFileSync(BUNDLE, JSON.stringify(strings, null, 2) + '\n');
console.log(`${BUNDLE}: ${Object.keys(strings).length} texts`);
if (dynamic.length > 0)
  console.log(`Not literal, so they must come from a table of the core:\n  ${dynamic.join('\n  ')}`);

compare('l10n/bundle.l10n.de.json', strings);
compare('package.nls.de.json', JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>);

function compare(file: string, english: Record<string, string>): void {
  const german = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  for (const key of Object.keys(english)) if (!(key in german)) console.log(`${file} lacks: ${key}`);
  for (const key of Object.keys(german)) if (!(key in english)) console.log(`${file} has no use for: ${key}`);
}
