import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { TextFormat } from '../core/annotation.js';
import { EXCHANGE_FORMATS } from '../core/codings/exchange/names.js';
import { FORMATS, type Format } from './formats/format.js';

export interface AnnotateCommand {
  readonly name: 'annotate';
  /** Paths; `-` is standard input. Empty with `jsonLines`. */
  readonly files: readonly string[];
  readonly jsonLines: boolean;
  readonly knowledge: readonly string[];
  readonly bundled: boolean;
  readonly world: boolean;
  readonly format: Format;
  /** Null: by each file's extension. */
  readonly readAs: TextFormat | null;
}

export interface CheckCommand {
  readonly name: 'check';
  readonly files: readonly string[];
  readonly bundled: boolean;
  readonly world: boolean;
}

export const CODING_FORMATS = ['jsonl', ...EXCHANGE_FORMATS] as const;
export type CodingFormat = (typeof CODING_FORMATS)[number];

export interface CodingsCommand {
  readonly name: 'codings';
  /** Coding files, texts and folders. */
  readonly files: readonly string[];
  readonly format: CodingFormat;
}

export type HelpTopic = 'annotate' | 'check' | 'codings' | null;
export type Command =
  | AnnotateCommand
  | CheckCommand
  | CodingsCommand
  | { readonly name: 'version' }
  | { readonly name: 'help'; readonly topic: HelpTopic };

/** Wrong use; the message is one line and says what to do. */
export class UsageError extends Error {}

const TEXT_FORMATS = ['plain', 'markdown', 'html'] as const;
const GENERAL = { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } } as const;
const BUNDLED = { 'no-bundled': { type: 'boolean' }, 'no-world': { type: 'boolean' } } as const;
const ANNOTATE = {
  ...GENERAL,
  ...BUNDLED,
  knowledge: { type: 'string', multiple: true, short: 'k' },
  format: { type: 'string', short: 'f' },
  as: { type: 'string' },
  'stdin-jsonl': { type: 'boolean' },
} as const;

/** @throws UsageError */
export function readArguments(args: readonly string[]): Command {
  const [name, ...rest] = args;
  if (name === 'annotate') return readAnnotate(rest);
  if (name === 'check') return readCheck(rest);
  if (name === 'codings') return readCodings(rest);
  if (name === 'help') return { name: 'help', topic: helpTopic(rest[0]) };
  if (name === undefined) throw new UsageError('no command given. Use annotate, check or codings; --help tells more.');
  if (!name.startsWith('-'))
    throw new UsageError(`there is no command “${name}”. Use annotate, check or codings; --help tells more.`);
  const { values } = parse(args, GENERAL);
  if (values.version) return { name: 'version' };
  if (values.help) return { name: 'help', topic: null };
  throw new UsageError('no command given. Use annotate, check or codings; --help tells more.');
}

function readAnnotate(args: string[]): Command {
  const { values, positionals } = parse(args, ANNOTATE);
  if (values.help) return { name: 'help', topic: 'annotate' };
  if (values.version) return { name: 'version' };
  const jsonLines = values['stdin-jsonl'] ?? false;
  if (jsonLines && positionals.length > 0) {
    throw new UsageError(`--stdin-jsonl reads standard input only; leave out “${positionals[0] ?? ''}”.`);
  }
  if (jsonLines && (values.format ?? 'jsonl') !== 'jsonl') {
    throw new UsageError('--stdin-jsonl writes JSON lines only; leave out --format.');
  }
  if (!jsonLines && positionals.length === 0) {
    throw new UsageError('no input. Name files, “-” for standard input, or use --stdin-jsonl.');
  }
  if (positionals.filter((file) => file === '-').length > 1) throw new UsageError('“-” can be named only once.');
  return {
    name: 'annotate',
    files: positionals,
    jsonLines,
    knowledge: values.knowledge ?? [],
    ...comesWith(values),
    format: oneOf('--format', values.format ?? 'jsonl', FORMATS),
    readAs: values.as === undefined ? null : oneOf('--as', values.as, TEXT_FORMATS),
  };
}

function readCheck(args: string[]): Command {
  const { values, positionals } = parse(args, { ...GENERAL, ...BUNDLED });
  if (values.help) return { name: 'help', topic: 'check' };
  if (values.version) return { name: 'version' };
  if (positionals.length === 0) throw new UsageError('no input. Name the knowledge files to check.');
  return { name: 'check', files: positionals, ...comesWith(values) };
}

function readCodings(args: string[]): Command {
  const { values, positionals } = parse(args, { ...GENERAL, format: { type: 'string', short: 'f' } });
  if (values.help) return { name: 'help', topic: 'codings' };
  if (values.version) return { name: 'version' };
  if (positionals.length === 0) throw new UsageError('no input. Name coding files, texts or folders.');
  return { name: 'codings', files: positionals, format: oneOf('--format', values.format ?? 'jsonl', CODING_FORMATS) };
}

/** Which of the product's own knowledge is asked for. */
const comesWith = (values: {
  readonly 'no-bundled'?: boolean | undefined;
  readonly 'no-world'?: boolean | undefined;
}): Pick<CheckCommand, 'bundled' | 'world'> => ({
  bundled: !values['no-bundled'],
  world: !values['no-bundled'] && !values['no-world'],
});

function helpTopic(name: string | undefined): HelpTopic {
  return name === 'annotate' || name === 'check' || name === 'codings' ? name : null;
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${option} is one of ${allowed.join(', ')}, not “${value}”.`);
  return found;
}

/** Node's own messages go on for several sentences; the first says it all. */
function parse<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const first = /^.*?(?=\. |\.$|\n|$)/.exec(message)?.[0] ?? message;
    throw new UsageError(`${first.charAt(0).toLowerCase()}${first.slice(1)}. --help lists the options.`);
  }
}
