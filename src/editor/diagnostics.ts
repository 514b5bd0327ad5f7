import * as vscode from 'vscode';
import type { FileProblem, Severity } from '../core/knowledge/problem.js';
import type { EngineClient } from '../engine/client.types.js';
import type { KnowledgeWatcher } from './knowledgeFiles.js';

const SEVERITIES: Record<Severity, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  hint: vscode.DiagnosticSeverity.Information,
};

/** Shows what is wrong in knowledge files in the Problems panel, at the exact place. */
export class KnowledgeDiagnostics {
  private readonly collection = vscode.languages.createDiagnosticCollection('policy-annotator');
  /** Problems of files that were not read at all. */
  private refused = new Map<string, FileProblem>();
  private fromEngine = new Map<string, FileProblem[]>();
  private readonly subscriptions: { dispose(): unknown }[];

  constructor(
    engine: Pick<EngineClient, 'onProblems'>,
    private readonly files: KnowledgeWatcher,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscriptions = [
      this.collection,
      engine.onProblems(({ uris, problems }) => this.onProblems(uris, problems)),
      files.onRefused((problems) => this.onRefused(problems)),
      files.onDidChange(() => this.dropGone()),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** The problem that a diagnostic tells: an older one has the same code and words. */
  problemOf(uri: vscode.Uri, { code, message }: vscode.Diagnostic): FileProblem | undefined {
    const known = this.fromEngine.get(uri.toString()) ?? [];
    return known.find(
      (problem) => problem.code === code && vscode.l10n.t(problem.message, ...problem.args) === message,
    );
  }

  private onProblems(uris: readonly string[], problems: readonly FileProblem[]): void {
    for (const uri of uris) this.fromEngine.delete(uri);
    for (const problem of problems) {
      const known = this.fromEngine.get(problem.uri);
      if (known === undefined) this.fromEngine.set(problem.uri, [problem]);
      else known.push(problem);
    }
    for (const uri of new Set([...uris, ...problems.map((problem) => problem.uri)])) this.show(uri);
  }

  private onRefused(problems: readonly FileProblem[]): void {
    const before = this.refused;
    this.refused = new Map(problems.map((problem) => [problem.uri, problem]));
    for (const uri of new Set([...before.keys(), ...this.refused.keys()])) this.show(uri);
  }

  private dropGone(): void {
    const here = new Set(this.files.inForce.map((file) => file.uri.toString()));
    for (const uri of [...this.fromEngine.keys()]) {
      if (here.has(uri)) continue;
      this.fromEngine.delete(uri);
      this.show(uri);
    }
  }

  private show(key: string): void {
    const refused = this.refused.get(key);
    const problems = [...(refused === undefined ? [] : [refused]), ...(this.fromEngine.get(key) ?? [])];
    const uri = vscode.Uri.parse(key, true);
    if (this.files.bundled.some((one) => one.toString() === key)) {
      // Nothing that a reader could mend: for us, in the log.
      for (const problem of problems) this.log.warn(`${key}: ${vscode.l10n.t(problem.message, ...problem.args)}`);
      return;
    }
    this.collection.set(
      uri,
      problems.map((problem) => this.toDiagnostic(problem)),
    );
  }

  private toDiagnostic(problem: FileProblem): vscode.Diagnostic {
    const diagnostic = new vscode.Diagnostic(
      this.files.rangeOf(problem.uri, problem),
      vscode.l10n.t(problem.message, ...problem.args),
      SEVERITIES[problem.severity],
    );
    diagnostic.source = 'Policy Annotator';
    diagnostic.code = problem.code;
    return diagnostic;
  }
}
