import type { LinearModel } from '../core/claims/attribution/linear.js';
import { finderFor } from '../core/claims/finderFor.js';
import { compileKnowledge, type CompiledKnowledge } from '../core/compile.js';
import { checkKnowledge } from '../core/knowledge/checks/index.js';
import type { FileOrigin, Knowledge } from '../core/knowledge/knowledge.js';
import { mergeKnowledge } from '../core/knowledge/merge.js';
import type { KnowledgeFile, Pattern } from '../core/knowledge/model.js';
import { Pack } from '../core/pack/pack.js';
import { parseKnowledgeFile } from '../core/knowledge/parse.js';
import type { FileProblem, Problem } from '../core/knowledge/problem.js';
import { AliasIndexes } from './aliasIndexes.js';
import { keepLastGood } from './keepLastGood.js';
import type { KnowledgeSourceFile, WorldPack } from './protocol.js';
import { readSnapshot, writeSnapshot } from './snapshot.js';

interface LoadedFile {
  readonly origin: FileOrigin;
  readonly text: string;
  /** The last version that could be read: it stays in force while the file is broken. */
  readonly lastGood: KnowledgeFile | null;
  readonly broken: boolean;
  readonly problems: readonly Problem[];
}

const utf8 = new TextDecoder();
const decodeUtf8 = (bytes: Uint8Array): string => utf8.decode(bytes);
/** A parsed file is worth keeping from this many characters on. */
const LARGE = 50_000;
const ORIGIN_ORDER: Record<FileOrigin, number> = { world: 0, bundled: 1, workspace: 2 };

/** All knowledge files, parsed, merged and compiled. State: the files; only `set` changes them. */
export class KnowledgeBase {
  private readonly files = new Map<string, LoadedFile>();
  private mergeProblems: readonly FileProblem[] = [];
  /** Kept between knowledges, and through the editor between sessions. */
  readonly indexes = new AliasIndexes();
  compiled: CompiledKnowledge = compileKnowledge(mergeKnowledge([]).knowledge);

  private model: LinearModel | null = null;
  private pack: Pack | null = null;

  /** Takes what claims look like: what is read from now on is read with it. */
  setModel(model: LinearModel): void {
    this.model = model;
    this.compiled = { ...this.compiled, finder: finderFor(this.knowledge, model) };
  }

  /** Takes the world's actors, or drops them: in force from the next `set` on. @throws Error where the bytes are damaged. */
  setWorld(world: WorldPack | null): void {
    this.pack = world && new Pack(world.bytes, (file) => `${world.folder}/${file}`, decodeUtf8);
  }

  get knowledge(): Knowledge {
    return this.compiled.knowledge;
  }
  get uris(): readonly string[] {
    return [...this.files.keys()];
  }

  /** @returns the files worth a snapshot. Merge order: by origin, then in the order in which files were first named. */
  set(files: readonly KnowledgeSourceFile[], reset: boolean): { uri: string; snapshot: string }[] {
    const before = new Map(this.files);
    if (reset) this.files.clear();
    const snapshots: { uri: string; snapshot: string }[] = [];
    for (const file of files) {
      if (file.text === null) {
        this.files.delete(file.uri);
        continue;
      }
      const { isParsed, ...loaded } = this.load(file, file.text, before.get(file.uri));
      this.files.set(file.uri, loaded);
      // Where the snapshot that came along was of an older text, too: else every start would parse.
      if (isParsed && file.text.length >= LARGE && loaded.lastGood && loaded.problems.length === 0) {
        snapshots.push({ uri: file.uri, snapshot: writeSnapshot(file.text, loaded.lastGood) });
      }
    }
    this.merge();
    return snapshots;
  }

  /** The parsed file, as it is in force. */
  file(uri: string): { file: KnowledgeFile; text: string } | null {
    const loaded = this.files.get(uri);
    return loaded?.lastGood ? { file: loaded.lastGood, text: loaded.text } : null;
  }

  /** Every problem of every file, those between files included. */
  problems(): FileProblem[] {
    const own = [...this.files].flatMap(([uri, { problems }]) => problems.map((problem) => ({ ...problem, uri })));
    return [...own, ...this.mergeProblems];
  }

  /** The user's file that a pattern was written in; null for bundled ones. */
  fileOfPattern(pattern: Pattern): string | null {
    for (const [uri, { origin, lastGood }] of this.files) {
      if (origin === 'workspace' && lastGood?.claims.some((claim) => claim.patterns.includes(pattern))) return uri;
    }
    return null;
  }

  private load(
    file: KnowledgeSourceFile,
    text: string,
    before: LoadedFile | undefined,
  ): LoadedFile & { readonly isParsed: boolean } {
    if (before?.text === text && before.origin === file.origin) return { ...before, isParsed: false };
    const kept = file.snapshot === undefined ? null : readSnapshot(file.snapshot, text);
    if (kept) return { origin: file.origin, text, lastGood: kept, broken: false, problems: [], isParsed: false };
    const { file: parsed, problems } = parseKnowledgeFile(text);
    const good = before?.lastGood ?? null;
    const lastGood = parsed && good ? keepLastGood(parsed, text, problems, good) : (parsed ?? good);
    return { origin: file.origin, text, lastGood, broken: !parsed, problems, isParsed: true };
  }

  private merge(): void {
    const inForce = [...this.files]
      .flatMap(([uri, { origin, lastGood }]) => (lastGood ? [{ uri, origin, file: lastGood }] : []))
      .sort((a, b) => ORIGIN_ORDER[a.origin] - ORIGIN_ORDER[b.origin]);
    const { knowledge, problems } = mergeKnowledge(inForce, this.pack);
    // A broken file's last good version has its records where the text no longer has them.
    const all = [...problems, ...checkKnowledge(inForce, knowledge)];
    this.mergeProblems = all.filter(({ uri }) => !this.files.get(uri)?.broken);
    this.compiled = compileKnowledge(knowledge, this.indexes.indexOf, this.model);
  }
}
