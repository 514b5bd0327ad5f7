import type { TextFormat } from '../core/annotation.js';

/** Schemes whose documents are the editor's own furniture, never somebody's text. */
const FURNITURE = new Set([
  'output',
  'log',
  'debug',
  'comment',
  'extension',
  'search-editor',
  'policy-annotator',
  'vscode',
  'vscode-settings',
  'vscode-userdata',
  'vscode-terminal',
  'vscode-scm',
  'vscode-chat-code-block',
  'vscode-interactive',
  'vscode-interactive-input',
  'vscode-local-history',
  'walkThrough',
  'walkThroughSnippet',
  'inmemory',
  'chat-editing-text-model',
]);

/** Files on any file system, untitled texts, both sides of a comparison: yes; output, settings, terminals and such: no. */
export const isReadableScheme = (scheme: string): boolean => !FURNITURE.has(scheme);

const MARKDOWN = new Set(['markdown', 'mdx', 'quarto', 'rmd', 'pandoc']);
const HTML = new Set(['html', 'xhtml', 'xml', 'vue', 'svelte', 'handlebars']);

/** How the text of a language is read. Languages that nobody listed are read as plain text. */
export const formatOf = (languageId: string): TextFormat =>
  MARKDOWN.has(languageId) ? 'markdown' : HTML.has(languageId) ? 'html' : 'plain';

/** The same for a file that is not open, by its ending. */
export const formatOfFile = ({ path }: { readonly path: string }): TextFormat =>
  formatOf(/\.(md|markdown)$/i.test(path) ? 'markdown' : /\.x?html?$/i.test(path) ? 'html' : '');
