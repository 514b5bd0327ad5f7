import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { extractStrings } from '../../scripts/l10n/extract.js';

const read = (file: string): Record<string, string> => JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

/** The {0}, {1} … of a text, each once, in order. */
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\d+\}/g) ?? [])].sort();

describe('translations', () => {
  it('start from a bundle that has every text of the sources (else: npm run l10n)', function () {
    this.timeout(30_000); // it parses the sources
    assert.deepEqual(read('l10n/bundle.l10n.json'), extractStrings().strings);
  });

  it('start from numbered placeholders without gaps', () => {
    for (const text of Object.values(read('l10n/bundle.l10n.json'))) {
      const found = placeholders(text);
      assert.deepEqual(
        found,
        found.map((_, at) => `{${at}}`),
        text,
      );
    }
  });

  for (const [file, original] of [
    ['l10n/bundle.l10n.de.json', 'l10n/bundle.l10n.json'],
    ['package.nls.de.json', 'package.nls.json'],
  ] as const) {
    it(`${file} has the same keys and placeholders as ${original}`, () => {
      const [translated, english] = [read(file), read(original)];
      assert.deepEqual(Object.keys(translated).sort(), Object.keys(english).sort());
      for (const [key, text] of Object.entries(english)) {
        assert.deepEqual(placeholders(translated[key] ?? ''), placeholders(text), key);
        assert.notEqual(translated[key]?.trim(), '', key);
      }
    });

    it(`${file} keeps command links, settings and code of ${original} as they are`, () => {
      const [translated, english] = [read(file), read(original)];
      const fixed = (text: string): string[] => (text.match(/`[^`]+`|\((?:command|https?):[^)]+\)/g) ?? []).sort();
      for (const [key, text] of Object.entries(english))
        assert.deepEqual(fixed(translated[key] ?? ''), fixed(text), key);
    });
  }
});
