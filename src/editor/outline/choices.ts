import * as vscode from 'vscode';
import { setContext } from '../contextKeys.js';
import { OUTLINE_MODES, OUTLINE_SORTS, type OutlineMode, type OutlineOptions, type OutlineSort } from './options.js';

const KEY = 'outline';

interface Kept {
  readonly mode: OutlineMode;
  readonly sort: OutlineSort;
  readonly follow: boolean;
}

/** How the reader wants the outline: kept by workspace, but for the filter, which lives as long as the window. */
export class OutlineChoices {
  private kept: Kept;
  private filter = '';
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {
    const kept = memory.get<Partial<Record<keyof Kept, unknown>>>(KEY) ?? {};
    this.kept = {
      mode: OUTLINE_MODES.find((mode) => mode === kept.mode) ?? 'kind',
      sort: OUTLINE_SORTS.find((sort) => sort === kept.sort) ?? 'count',
      follow: kept.follow !== false,
    };
    this.tell();
  }

  get options(): OutlineOptions {
    return { mode: this.kept.mode, sort: this.kept.sort, filter: this.filter };
  }

  get follows(): boolean {
    return this.kept.follow;
  }

  set(choice: Partial<Kept>): void {
    this.kept = { ...this.kept, ...choice };
    this.memory.update(KEY, this.kept).then(undefined, (error: unknown) => {
      void vscode.window.showWarningMessage(
        vscode.l10n.t('The choice holds for now but was not kept: {0}', String(error)),
      );
    });
    this.tell();
  }

  setFilter(filter: string): void {
    if (filter === this.filter) return;
    this.filter = filter;
    this.tell();
  }

  /** "by kind". */
  describe(): string {
    return modeName(this.kept.mode);
  }

  /** What stands above the tree while a filter is on. */
  tellFilter(shown: number, total: number): string | undefined {
    const filter = this.filter.trim();
    if (filter === '') return undefined;
    return shown > 0
      ? vscode.l10n.t('Filter “{0}”: {1} of {2}', filter, shown, total)
      : vscode.l10n.t('Nothing in this text matches “{0}”. Clear the filter to see all {1}.', filter, total);
  }

  private tell(): void {
    setContext('outline.mode', this.kept.mode);
    setContext('outline.sort', this.kept.sort);
    setContext('outline.follows', this.kept.follow);
    setContext('outline.filtered', this.filter.trim() !== '');
    this.changed.fire();
  }
}

export const modeName = (mode: OutlineMode): string =>
  ({
    kind: vscode.l10n.t('by kind'),
    actor: vscode.l10n.t('by actor'),
    source: vscode.l10n.t('by source'),
    place: vscode.l10n.t('by place in the text'),
  })[mode];

export const sortName = (sort: OutlineSort): string =>
  ({
    place: vscode.l10n.t('in the order of the text'),
    count: vscode.l10n.t('most frequent first'),
    name: vscode.l10n.t('by name'),
  })[sort];
