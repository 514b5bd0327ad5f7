import { readdirSync, readFileSync } from 'node:fs';
import { createRegistryFromGrammars, type IGrammarConfig } from 'vscode-tmgrammar-test/dist/common/index.js';
import type { Registry } from 'vscode-textmate';

type Contribution = { scopeName: string; path: string; injectTo?: string[] };

/** The languages that we inject into, as public grammars have them. What these embed in turn is left out. */
const BASE = ['yaml', 'markdown', 'html', 'html-derivative'];

/** What package.json contributes: the same that VS Code loads. */
export const ours = (): Contribution[] =>
  (JSON.parse(readFileSync('package.json', 'utf8')) as { contributes: { grammars: Contribution[] } }).contributes
    .grammars;

/**
 * VS Code's grammar of YAML is another since 1.94. No package has it apart from VS Code itself: where YAML_SYNTAXES
 * names the folder `extensions/yaml/syntaxes` of an installed one, its grammars take the place of the older one.
 */
const installedYaml = (folder = process.env.YAML_SYNTAXES): string[] =>
  folder ? readdirSync(folder).map((file) => `${folder}/${file}`) : [];

/** A registry of the base languages and the given injections. */
export function registryWith(injections: Contribution[]): Registry {
  const yaml = installedYaml();
  const base = BASE.filter((name) => name !== 'yaml' || yaml.length === 0).map((name) => grammarFile(name));
  const grammars = [...base, ...yaml, ...injections.map(({ path }) => path)].map((path) => {
    const content = readFileSync(path, 'utf8');
    const { scopeName } = JSON.parse(content) as { scopeName: string };
    const config = { path, scopeName, ...injections.find((one) => one.path === path) } as unknown as IGrammarConfig;
    return { grammar: config, content };
  });
  return quietly(() => createRegistryFromGrammars(grammars));
}

const grammarFile = (name: string): string => `node_modules/tm-grammars/grammars/${name}.json`;

/** Markdown names some fifty languages for its code fences; that they are missing is no news. */
function quietly<T>(make: () => T): T {
  const { warn } = console;
  console.warn = (message?: unknown, ...rest: unknown[]) => {
    if (!String(message).startsWith('grammar not found')) warn(message, ...rest);
  };
  return make();
}
