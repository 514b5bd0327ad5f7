import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { INITIAL, type Registry } from 'vscode-textmate';
import { parseGrammarTestCase, runGrammarTestCase } from 'vscode-tmgrammar-test/dist/unit/index.js';
import { ours, registryWith } from './registry.js';

describe('injected grammars', () => {
  const registry = registryWith(ours());
  for (const file of readdirSync('test/grammar/cases')) {
    it(`paint ${file} as its comments say`, async () => {
      const testCase = parseGrammarTestCase(readFileSync(`test/grammar/cases/${file}`, 'utf8'));
      assert.ok(testCase.assertions.length > 0, 'the file asserts nothing');
      const failures = await runGrammarTestCase(registry, testCase);
      const told = failures.map(
        ({ line, start, end, missing, unexpected, actual }) =>
          `line ${line + 1}, ${start}–${end}: missing [${missing}], unexpected [${unexpected}], actual [${actual}]`,
      );
      assert.deepEqual(told, []);
    });
  }
});

describe('what stands around our forms', () => {
  for (const file of readdirSync('test/grammar/cases').filter((name) => name.endsWith('.yaml'))) {
    it(`keeps its look in ${file}`, async () => {
      const text = readFileSync(`test/grammar/cases/${file}`, 'utf8').replace(/^#.*\n/gm, '');
      const withUs = characters(await tokens(registryWith(ours()), 'source.yaml', text));
      const without = characters(await tokens(registryWith([]), 'source.yaml', text));
      assert.equal(withUs.length, without.length);
      const changed = withUs.filter((one, at) => one !== without[at] && !one.includes('policy-annotator'));
      assert.deepEqual(changed, []);
    });
  }
});

describe('files that are not ours', () => {
  for (const file of readdirSync('test/grammar/unrelated')) {
    it(`${file} looks as it does without us`, async () => {
      const text = readFileSync(`test/grammar/unrelated/${file}`, 'utf8');
      const scope = file.endsWith('.md') ? 'text.html.markdown' : 'source.yaml';
      assert.deepEqual(await tokens(registryWith(ours()), scope, text), await tokens(registryWith([]), scope, text));
    });
  }
});

/** Line by line, each token with its scopes. */
async function tokens(registry: Registry, scope: string, text: string): Promise<string[][]> {
  const grammar = await registry.loadGrammar(scope);
  assert.ok(grammar);
  let state = INITIAL;
  return text.split('\n').map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map(
      ({ startIndex, endIndex, scopes }) => `${line.slice(startIndex, endIndex)} ${scopes.join(' ')}`,
    );
  });
}

/** One string a character: itself and the scopes that themes paint (`meta` is for none), whatever tokens they fell into. */
const characters = (lines: string[][]): string[] =>
  lines.flat().flatMap((token) => {
    const at = token.search(/ (?:source|text)\./);
    const painted = token.slice(at).replace(/ meta\.\S+/g, '');
    return [...token.slice(0, at)].map((character) => character + painted);
  });
