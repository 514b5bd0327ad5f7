import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseKnowledgeFile } from '../../src/core/knowledge/parse.js';
import { tell } from '../../src/core/knowledge/problem.js';
import { DOCUMENTS, withGenerated } from '../../scripts/docs/generated.js';

const WRITTEN = [
  'README.md',
  'CHANGELOG.md',
  'sample/README.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

describe('documents', () => {
  for (const file of DOCUMENTS) {
    it(`${file} tells what package.json and the shape of knowledge files say (else: npm run docs)`, () => {
      assert.equal(readFileSync(file, 'utf8'), withGenerated(file));
    });
  }

  for (const file of WRITTEN) {
    it(`${file} links to files that exist`, () => {
      const text = readFileSync(file, 'utf8');
      const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)|src="([^"]+)"/g)].map(
        (one) => one[1] ?? one[2] ?? '',
      );
      const broken = links
        .filter((link) => !/^[a-z]+:/.test(link))
        .map((link) => join(dirname(file), link).replaceAll('\\', '/'))
        .filter((path) => !existsSync(path));
      assert.deepEqual(broken, []);
    });

    it(`${file} shows knowledge files that are read without a problem`, () => {
      const blocks = [...readFileSync(file, 'utf8').matchAll(/```yaml\n([^]*?)```/g)].map((one) => one[1] ?? '');
      for (const block of blocks) {
        const { problems } = parseKnowledgeFile(block);
        assert.deepEqual(problems.map(tell), [], block);
      }
    });
  }

  it('name commands as the palette does', () => {
    const texts = JSON.parse(readFileSync('package.nls.json', 'utf8')) as Record<string, string>;
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { commands: { title: string }[] };
    };
    const titles = manifest.contributes.commands.map(({ title }) => texts[title.replaceAll('%', '')] ?? title);
    const named = ['README.md', 'docs/accessibility.md', 'docs/knowledge-file.md'].flatMap((file) =>
      // In italics, with capitals as titles have them: a verb, then at least one more word.
      [
        ...readFileSync(file, 'utf8').matchAll(
          /\*((?:Add|Check|Copy|Create|Go|Open|Paste|Restart|Show|Toggle|Turn) [^*\n]+)\*/g,
        ),
      ].map((one) => one[1] ?? ''),
    );
    assert.ok(named.length > 3);
    assert.deepEqual(
      named.filter((name) => !titles.includes(name)),
      [],
    );
  });
});
