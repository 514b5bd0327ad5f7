import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LinearModel } from '../core/claims/attribution/linear.js';
import { readModel } from '../core/claims/attribution/model.js';
import { type FileProblem, tell } from '../core/knowledge/problem.js';
import { BUNDLED_FILES, snapshotName } from '../engine/bundledFiles.js';
import { KnowledgeBase } from '../engine/knowledgeBase.js';
import type { KnowledgeSourceFile, WorldPack } from '../engine/protocol.js';
import { LineIndex } from './lineIndex.js';
import { readTextFile, UnreadableInput } from './readText.js';
import type { Terminal } from './terminal.js';

/** A user's knowledge file that could be read. */
export interface UserFile {
  /** As the user wrote it. */
  readonly path: string;
  readonly uri: string;
  readonly text: string;
}

export interface LoadedKnowledge {
  readonly base: KnowledgeBase;
  readonly files: readonly UserFile[];
  /** Some file could not be read; that was told. */
  readonly unreadable: boolean;
}

/** Where the bundled knowledge lies, beside the folder of this program. */
const BUNDLED_FOLDER = path.join(__dirname, '..', 'knowledge');

/** What claims look like: beside the folder of this program, or of its sources where it runs from them. */
const MODELS = [path.join(__dirname, '..', 'models'), path.join(__dirname, '..', '..', 'models')];

/** Where the bundled knowledge lies compiled: beside this program, or where it is built to where it runs from its sources. */
const COMPILED = [__dirname, path.join(__dirname, '..', '..', 'dist')];

const WORLD = 'world.bin';

/** Loads the knowledge that comes with the product (where asked to) and the user's files over it, in the order given. */
export async function loadKnowledge(
  { paths, bundled, world }: { paths: readonly string[]; bundled: boolean; world: boolean },
  terminal: Terminal,
): Promise<LoadedKnowledge> {
  const files: UserFile[] = [];
  let unreadable = false;
  for (const name of new Set(paths)) {
    try {
      files.push({ path: name, uri: await uriOf(name), text: await readTextFile(name) });
    } catch (error) {
      if (!(error instanceof UnreadableInput)) throw error;
      terminal.line(`${name}: ${error.message}`);
      unreadable = true;
    }
  }
  const users = new Map(
    files.map(({ uri, text }): [string, KnowledgeSourceFile] => [uri, { uri, text, origin: 'workspace' }]),
  );
  const bundledFiles = bundled ? await readBundled() : [];
  const base = new KnowledgeBase();
  if (world) base.setWorld(await readWorld());
  // A bundled file that the user names is the user's: it is not read twice.
  base.set([...bundledFiles.filter(({ uri }) => !users.has(uri)), ...users.values()], true);
  return { base, files, unreadable };
}

/** @throws Error where the file is missing or damaged. */
export async function readClaimModel(): Promise<LinearModel> {
  for (const folder of MODELS) {
    const bytes = await readFile(path.join(folder, 'english.bin')).catch(() => null);
    if (bytes) return readModel(bytes);
  }
  throw new Error(`the model of what claims look like is not there (${MODELS[0]}). Install again.`);
}

async function readBundled(): Promise<KnowledgeSourceFile[]> {
  const files = BUNDLED_FILES.filter(({ origin }) => origin !== 'world');
  return Promise.all(
    files.map(async ({ name, origin }) => {
      const file = path.join(BUNDLED_FOLDER, name);
      const text = await readTextFile(file).catch(() => {
        throw new Error(`the bundled knowledge is not there (${file}). Install again, or use --no-bundled.`);
      });
      // Where it is not there, or of another text, the file is parsed: that costs time, nothing else.
      const snapshot = (await readCompiled(snapshotName(name)))?.toString('utf8');
      return { uri: await uriOf(file), origin, text, snapshot };
    }),
  );
}

/** @throws Error where the file is missing. */
async function readWorld(): Promise<WorldPack> {
  const bytes = await readCompiled(WORLD);
  if (bytes) return { bytes, folder: await uriOf(BUNDLED_FOLDER) };
  throw new Error(
    `the world’s actors are not there (${path.join(__dirname, WORLD)}). Install again, or use --no-world.`,
  );
}

async function readCompiled(name: string): Promise<Buffer | null> {
  for (const folder of COMPILED) {
    const bytes = await readFile(path.join(folder, name)).catch(() => null);
    if (bytes) return bytes;
  }
  return null;
}

const uriOf = async (file: string): Promise<string> =>
  pathToFileURL(await realpath(file).catch(() => path.resolve(file))).href;

/** The problems of one file in order of the text, as `FILE:LINE:COLUMN SEVERITY MESSAGE`. */
export function tellProblems(file: UserFile, problems: readonly FileProblem[]): string[] {
  const lines = new LineIndex(file.text);
  return problems
    .filter(({ uri }) => uri === file.uri)
    .sort((a, b) => a.start - b.start)
    .map((problem) => {
      const { line, column } = lines.at(problem.start);
      return `${file.path}:${line}:${column} ${problem.severity} ${tell(problem).replace(/\s+/g, ' ')}`;
    });
}
