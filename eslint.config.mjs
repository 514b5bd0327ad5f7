import tseslint from 'typescript-eslint';

/** Imports run one way: core <- engine <- editor, cli. Each layer names what it may not know. */
const layer = (files, forbidden) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: forbidden.map(([group, message]) => ({ group, message })) }],
  },
});
const NODE = [['node:*', 'fs', 'path', 'worker_threads', 'child_process'], 'Node is not there in the browser.'];
const VSCODE = [['vscode'], 'Only the editor layer knows vscode.'];
const ENGINE = [['**/engine/**'], 'The core does not know who runs it.'];
const EDITOR = [['**/editor/**', '**/cli/**'], 'Imports run from the outside in: core <- engine <- editor, cli.'];

export default tseslint.config(
  { ignores: ['dist', 'out', 'node_modules', '.vscode-test', '.cache'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-empty': 'error',
    },
  },
  layer(['src/core/**'], [NODE, VSCODE, ENGINE, EDITOR]),
  layer(['src/engine/**'], [VSCODE, EDITOR]),
  layer(['src/editor/**'], [NODE, [['**/cli/**'], 'The editor does not know the command line.']]),
  layer(['src/cli/**'], [VSCODE, [['**/editor/**'], 'The command line does not know the editor.']]),
  {
    files: ['**/*.js', '**/*.cjs'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        console: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
